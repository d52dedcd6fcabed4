#include "server/net/handlers/admin_handler.h"

#include "common/base/limits.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"
#include "server/net/handlers/admin_guard.h"
#include "server/net/handlers/pages.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUses = 1000;
constexpr int mostHours = 24 * 365;
constexpr int usualHours = 24 * 7;
constexpr int mostRecords = 200;
constexpr int usualRecords = 50;

QJsonObject packInvite(const Invite &invite)
{
    QJsonObject object{{u"inviteId"_s, invite.id.toString()},
                       {u"note"_s, invite.note},
                       {u"createdAt"_s, json::timeToText(invite.createdAt)},
                       {u"expiresAt"_s, json::timeToText(invite.expiresAt)},
                       {u"uses"_s, invite.uses},
                       {u"used"_s, invite.used}};
    if (invite.by.isValid())
        object.insert("by"_L1, invite.by.toString());
    return object;
}

QJsonObject packRecord(const AuditRecord &record)
{
    QJsonObject object{{u"number"_s, record.number},
                       {u"at"_s, json::timeToText(record.at)},
                       {u"action"_s, record.action}};
    if (record.actor.isValid())
        object.insert("actor"_L1, record.actor.toString());
    if (record.subject.isValid())
        object.insert("subject"_L1, record.subject.toString());
    if (!record.address.isEmpty())
        object.insert("address"_L1, record.address);
    if (!record.details.isEmpty())
        object.insert("details"_L1, record.details);
    return object;
}

} // namespace

void AdminHandler::addTo(Dispatcher &dispatcher)
{
    const auto add = [&](QLatin1StringView method, Dispatcher::Handler handler) {
        addForAdmins(dispatcher, m_services, method, std::move(handler));
    };
    add("invite.create"_L1, [this](const Call &call) { return createInvite(call); });
    add("invite.list"_L1, [this](const Call &) { return listInvites(); });
    add("invite.revoke"_L1, [this](const Call &call) { return revokeInvite(call); });
    add("audit.list"_L1, [this](const Call &call) { return listAudit(call); });
}

Answer AdminHandler::createInvite(const Call &call)
{
    json::Fields fields(call.params);
    NewInvite wanted;
    wanted.by = call.user();
    wanted.uses = int(fields.optionalInteger("uses"_L1, 1, mostUses).value_or(1));
    wanted.lasts =
        std::chrono::hours(fields.optionalInteger("hours"_L1, 1, mostHours).value_or(usualHours));
    wanted.note = fields.optionalText("note"_L1, limits::noteLength).value_or(QString());
    if (fields.error())
        return *fields.error();
    const MadeInvite made = m_services.invites.create(wanted);
    return answerWith(
        {{u"invite"_s, packInvite(made.invite)}, {u"code"_s, made.code}, {u"link"_s, made.link}});
}

Answer AdminHandler::listInvites() const
{
    QJsonArray invites;
    qsizetype room = pageBytes;
    const auto found = m_services.invites.list();
    for (const Invite &invite : found) {
        const QJsonObject packed = packInvite(invite);
        room -= QJsonDocument(packed).toJson(QJsonDocument::Compact).size() + 1;
        if (room < 0)
            break;
        invites.append(packed);
    }
    return answerWith({{u"invites"_s, invites}});
}

Answer AdminHandler::revokeInvite(const Call &call)
{
    json::Fields fields(call.params);
    const auto invite = fields.id<InviteId>("inviteId"_L1);
    if (fields.error())
        return *fields.error();
    if (const auto revoked = m_services.invites.revoke(call.user(), invite); !revoked)
        return revoked.error();
    return answerWith({});
}

Answer AdminHandler::listAudit(const Call &call) const
{
    constexpr qint64 farthest = (1LL << 53) - 1;
    json::Fields fields(call.params);
    const auto subject = fields.optionalId<UserId>("userId"_L1);
    const qint64 before = fields.optionalInteger("before"_L1, 1, farthest).value_or(0);
    const auto limit = fields.optionalInteger("limit"_L1, 1, mostRecords).value_or(usualRecords);
    if (fields.error())
        return *fields.error();
    QJsonArray records;
    const auto found = m_services.audit.records(subject, before, int(limit));
    for (const AuditRecord &record : found)
        records.append(packRecord(record));
    QJsonArray people;
    const auto named = m_services.administration.named(found);
    for (const User &user : named)
        people.append(json::fromUser(user));
    return answerWith({{u"records"_s, records}, {u"people"_s, people}});
}

} // namespace chatoyant::server
