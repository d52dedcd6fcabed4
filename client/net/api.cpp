#include "client/net/api.h"

#include "client/net/answer_codec.h"
#include "common/base/version.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/json.h"

#include <QLocale>
#include <QSysInfo>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// What others of one's devices show of this one.
void insertProgram(QJsonObject &params)
{
    params.insert("program"_L1, u"Chatoyant %1"_s.arg(QString::fromLatin1(versionText)));
    params.insert("system"_L1, QSysInfo::prettyProductName().left(limits::deviceNameLength));
}

Reply<QJsonObject> readingUser(Reply<User> reply)
{
    return reading<User>(std::move(reply), [](const QJsonObject &answer) {
        return json::toUser(answer.value("user"_L1).toObject());
    });
}

// Said of oneself, to administrators only.
std::optional<int> openReportsIn(const QJsonObject &answer)
{
    const QJsonValue open = answer.value("openReports"_L1);
    return open.isDouble() ? std::optional(open.toInt()) : std::nullopt;
}

} // namespace

void Api::hello(QObject *context, Reply<ServerInfo> reply)
{
    m_channel.call(u"session.hello"_s,
                   {{u"client"_s, u"chatoyant"_s}, {u"locale"_s, QLocale().bcp47Name()}}, context,
                   [reply](const Result<QJsonObject> &answer) {
                       if (!answer)
                           reply(answer.error());
                       else if (answer->value("server"_L1) != "chatoyant"_L1)
                           reply(makeError(Reason::NotThisProduct));
                       else
                           reply(json::toServerInfo(*answer));
                   });
}

void Api::ping(QObject *context, Reply<void> reply)
{
    m_channel.call(u"session.ping"_s, {}, context, ignoring(std::move(reply)));
}

void Api::login(const Credentials &credentials, QObject *context, Reply<Grant> reply)
{
    QJsonObject params{{u"login"_s, credentials.login}, {u"password"_s, credentials.password}};
    insertUnlessEmpty(params, "device"_L1, credentials.device);
    insertUnlessEmpty(params, "code"_L1, credentials.code);
    insertProgram(params);
    m_channel.call(u"session.login"_s, params, context,
                   reading<Grant>(std::move(reply), json::toGrant));
}

void Api::resume(const QString &token, QObject *context, Reply<Grant> reply)
{
    QJsonObject params{{u"token"_s, token}};
    insertProgram(params);
    m_channel.call(u"session.resume"_s, params, context,
                   reading<Grant>(std::move(reply), json::toGrant));
}

void Api::logout(QObject *context, Reply<void> reply)
{
    m_channel.call(u"session.logout"_s, {}, context, ignoring(std::move(reply)));
}

void Api::signup(const Credentials &credentials, QObject *context, Reply<Grant> reply)
{
    QJsonObject params{{u"username"_s, credentials.login}, {u"password"_s, credentials.password}};
    insertUnlessEmpty(params, "displayName"_L1, credentials.displayName);
    insertUnlessEmpty(params, "email"_L1, credentials.email);
    insertUnlessEmpty(params, "device"_L1, credentials.device);
    insertUnlessEmpty(params, "invite"_L1, credentials.invite);
    insertUnlessEmpty(params, "locale"_L1, QLocale().bcp47Name());
    insertProgram(params);
    m_channel.call(u"account.signup"_s, params, context,
                   reading<Grant>(std::move(reply), json::toGrant));
}

void Api::confirmSignup(const Credentials &credentials, QObject *context, Reply<Grant> reply)
{
    QJsonObject params{{u"code"_s, credentials.code}};
    insertUnlessEmpty(params, "device"_L1, credentials.device);
    insertProgram(params);
    m_channel.call(u"account.confirm"_s, params, context,
                   reading<Grant>(std::move(reply), json::toGrant));
}

void Api::isAvailable(const QString &username, QObject *context, Reply<bool> reply)
{
    m_channel.call(u"account.available"_s, {{u"username"_s, username}}, context,
                   reading<bool>(std::move(reply), [](const QJsonObject &answer) {
                       return answer.value("available"_L1).toBool();
                   }));
}

void Api::profile(UserId user, QObject *context, Reply<ProfileDetails> reply)
{
    m_channel.call(u"profile.get"_s, ofUser(user), context,
                   reading<ProfileDetails>(std::move(reply), [](const QJsonObject &answer) {
                       const QJsonObject may = answer.value("may"_L1).toObject();
                       return ProfileDetails{json::toContact(answer.value("contact"_L1).toObject()),
                                             toChatIds(answer.value("commonChats"_L1)),
                                             may.value("message"_L1).toBool(),
                                             may.value("request"_L1).toBool(true),
                                             openReportsIn(answer)};
                   }));
}

void Api::changeProfile(const QJsonObject &changes, QObject *context, Reply<User> reply)
{
    m_channel.call(u"profile.update"_s, changes, context, readingUser(std::move(reply)));
}

void Api::setPicture(FileId picture, QObject *context, Reply<User> reply)
{
    m_channel.call(u"profile.update"_s, {{u"picture"_s, json::textOrNone(picture)}}, context,
                   readingUser(std::move(reply)));
}

void Api::settings(QObject *context, Reply<QJsonObject> reply)
{
    m_channel.call(u"settings.get"_s, {}, context,
                   reading<QJsonObject>(std::move(reply), [](const QJsonObject &answer) {
                       return answer.value("settings"_L1).toObject();
                   }));
}

void Api::setSettings(const QJsonObject &settings, QObject *context, Reply<QJsonObject> reply)
{
    m_channel.call(u"settings.set"_s, {{u"settings"_s, settings}}, context,
                   reading<QJsonObject>(std::move(reply), [](const QJsonObject &answer) {
                       return answer.value("settings"_L1).toObject();
                   }));
}

void Api::searchUsers(const QString &query,
                      int limit,
                      QObject *context,
                      Reply<QList<Contact>> reply)
{
    m_channel.call(u"user.search"_s, {{u"query"_s, query}, {u"limit"_s, limit}}, context,
                   reading<QList<Contact>>(std::move(reply), toContacts));
}

void Api::contacts(QObject *context, Reply<QList<Contact>> reply)
{
    callPaged(u"contact.list"_s, {}, u"contacts"_s, context,
              reading<QList<Contact>>(std::move(reply), toContacts));
}

void Api::requestContact(UserId user, const QString &note, QObject *context, Reply<Contact> reply)
{
    QJsonObject params = ofUser(user);
    insertUnlessEmpty(params, "note"_L1, note);
    m_channel.call(u"contact.request"_s, params, context, readingContact(std::move(reply)));
}

void Api::respondContact(UserId user, bool accept, QObject *context, Reply<Contact> reply)
{
    QJsonObject params = ofUser(user);
    params.insert("accept"_L1, accept);
    m_channel.call(u"contact.respond"_s, params, context, readingContact(std::move(reply)));
}

void Api::removeContact(UserId user, QObject *context, Reply<Contact> reply)
{
    m_channel.call(u"contact.remove"_s, ofUser(user), context, readingContact(std::move(reply)));
}

void Api::blockContact(UserId user, bool blocked, QObject *context, Reply<Contact> reply)
{
    QJsonObject params = ofUser(user);
    params.insert("blocked"_L1, blocked);
    m_channel.call(u"contact.block"_s, params, context, readingContact(std::move(reply)));
}

void Api::callPaged(const QString &method,
                    const QJsonObject &params,
                    const QString &list,
                    QObject *context,
                    Reply<QJsonObject> reply)
{
    const auto gather = [=, this, reply = std::move(reply)](const Result<QJsonObject> &page) {
        if (!page || !page->contains("next"_L1)) {
            reply(page);
            return;
        }
        QJsonObject further = params;
        further.insert("after"_L1, page->value("next"_L1));
        callPaged(method, further, list, context, [=](const Result<QJsonObject> &rest) {
            if (!rest) {
                reply(rest);
                return;
            }
            QJsonArray items = page->value(list).toArray();
            const QJsonArray others = rest->value(list).toArray();
            for (const QJsonValue &item : others)
                items.append(item);
            QJsonObject whole = *page;
            whole.insert(list, items);
            reply(whole);
        });
    };
    m_channel.call(method, params, context, gather);
}

} // namespace chatoyant::client
