// A server as its administrators see it: people, reports, what was done, findings, settings.
#pragma once

#include "common/protocol/account_messages.h"
#include "common/protocol/admin_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/json.h"
#include "tests/support/client/scripted_server.h"

#include <QJsonArray>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

inline User administered(int number, const QString &username, const QString &name)
{
    User user;
    user.id = UserId{{1, quint64(number)}};
    user.username = username;
    user.displayName = name;
    return user;
}

inline QList<AdminUser> administeredPeople()
{
    const QDateTime used = QDateTime::currentDateTimeUtc().addDays(-40);
    AdminUser me{administered(1, u"me"_s, u"Ben Otter"_s), u"ben@example.org"_s, true};
    me.usedAt = QDateTime::currentDateTimeUtc();
    me.sessions = 2;
    me.hasFactor = true;
    AdminUser ana{administered(2, u"ana"_s, u"Ana Ruiz"_s), u"ana.ruiz@example.org"_s};
    ana.usedAt = used;
    ana.sessions = 1;
    AdminUser long_{administered(4, u"maximiliana.hohenzollern-sigm"_s,
                                 u"Maximiliana Hohenzollern-Sigmaringen of the Reception Desk"_s),
                    u"maximiliana.hohenzollern-sigmaringen@reception.example.org"_s, true};
    AdminUser mallory{administered(7, u"mallory"_s, u"Mallory Quick"_s), {}, false, true};
    return {ana, me, mallory, long_};
}

inline QJsonObject
deed(int number, const QString &action, int actor, int subject, const QString &details = {})
{
    QJsonObject record{{u"number"_s, number},
                       {u"at"_s, json::timeToText(QDateTime({2026, 11, 27}, {9, 30}, Qt::UTC))},
                       {u"action"_s, action},
                       {u"address"_s, u"2001:db8:1:2::/64"_s},
                       {u"details"_s, details}};
    if (actor > 0)
        record.insert("actor"_L1, UserId{{1, quint64(actor)}}.toString());
    if (subject > 0)
        record.insert("subject"_L1, UserId{{1, quint64(subject)}}.toString());
    return record;
}

inline QJsonObject auditAnswer(const QJsonArray &records)
{
    QJsonArray people;
    for (const AdminUser &each : administeredPeople())
        people.append(json::fromUser(each.user));
    return {{u"records"_s, records}, {u"people"_s, people}};
}

inline QJsonObject reported()
{
    return {{u"number"_s, 12},
            {u"at"_s, json::timeToText(QDateTime({2026, 11, 27}, {9, 30}, Qt::UTC))},
            {u"by"_s, json::fromUser(administered(2, u"ana"_s, u"Ana Ruiz"_s))},
            {u"about"_s, json::fromUser(administered(7, u"mallory"_s, u"Mallory Quick"_s))},
            {u"reason"_s, u"spam"_s}};
}

inline QJsonObject invited()
{
    return {{u"inviteId"_s, InviteId{{9, 1}}.toString()},
            {u"note"_s, u"Somebody from the fair"_s},
            {u"uses"_s, 5},
            {u"used"_s, 1},
            {u"createdAt"_s, json::timeToText(QDateTime({2026, 11, 1}, {9, 30}, Qt::UTC))},
            {u"expiresAt"_s, json::timeToText(QDateTime::currentDateTimeUtc().addDays(3))}};
}

inline DeviceSession signedInDevice(int number, const QString &name)
{
    DeviceSession session;
    session.id = SessionId{{8, quint64(number)}};
    session.device = name;
    session.address = u"192.0.2.17"_s;
    session.usedAt = QDateTime::currentDateTimeUtc().addDays(-2);
    session.program = u"Chatoyant 1.4"_s;
    return session;
}

inline ServerHealth examined()
{
    using Mark = HealthFinding::Mark;
    return {{{Mark::Good, u"The database is whole and of this version."_s},
             {Mark::Warning, u"The last backup is 31 hours old: see “backup --help”."_s},
             {Mark::Bad, u"The certificate of chat.example.org ended on 3 November 2026."_s}},
            QDateTime({2026, 11, 29}, {22, 15}, Qt::UTC)};
}

inline void administer(ScriptedServer &server)
{
    const QList<AdminUser> people = administeredPeople();
    server.answers.insert(u"admin.users"_s, json::fromAdminUserPage({people, 4, {}}));
    server.answers.insert(u"report.list"_s,
                          {{u"reports"_s, QJsonArray{reported()}}, {u"open"_s, 1}});
    server.answers.insert(u"invite.list"_s, {{u"invites"_s, QJsonArray{invited()}}});
    server.answers.insert(
        u"audit.list"_s,
        auditAnswer({deed(9, u"account.suspended"_s, 1, 7), deed(8, u"login.failed"_s, 0, 2),
                     deed(7, u"account.role"_s, 0, 1, u"admin"_s), deed(6, u"login"_s, 2, 2),
                     deed(5, u"chat.member_banned"_s, 2, 99), deed(4, u"login.failed"_s, 0, 0),
                     deed(3, u"moon.landed"_s, 2, 0), deed(2, u"invite.created"_s, 4, 0)}));
    server.answers.insert(u"admin.health"_s, json::fromServerHealth(examined()));
    server.answers.insert(
        u"admin.config"_s,
        json::fromConfigValues({{u"server.listen"_s, u"0.0.0.0:7443"_s, true},
                                {u"server.public_address"_s, u"chat.example.org:7443"_s, false},
                                {u"storage.folder"_s,
                                 u"/var/lib/chatoyant-server/attachments-and-thumbnails"_s, false},
                                {u"mail.password"_s, u"(set)"_s, false},
                                {u"mail.reply_to"_s, u""_s, true}}));
    server.answers.insert(u"admin.sessions"_s,
                          json::fromSessions({signedInDevice(1, u"Debian GNU/Linux 12"_s),
                                              signedInDevice(2, u""_s)}));
    server.answers.insert(u"admin.endSessions"_s, {{u"ended"_s, 1}});
    server.answers.insert(u"admin.resetCode"_s,
                          json::fromPasswordCode({u"7K2M-9QXT-ABCD-EFGH"_s,
                                                  QDateTime({2026, 12, 1}, {9, 30}, Qt::UTC)}));
}

} // namespace chatoyant::client
