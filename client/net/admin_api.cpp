#include "client/net/admin_api.h"

#include "client/net/answer_codec.h"
#include "client/net/rpc_channel.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/admin_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

AdminUser toChangedUser(const QJsonObject &answer)
{
    return json::toAdminUser(answer.value("user"_L1).toObject());
}

AuditRecord toAuditRecord(const QJsonObject &object)
{
    return {object.value("number"_L1).toInteger(),
            json::timeFromText(object.value("at"_L1).toString()),
            object.value("action"_L1).toString(),
            UserId::fromString(object.value("actor"_L1).toString()),
            UserId::fromString(object.value("subject"_L1).toString()),
            object.value("address"_L1).toString(),
            object.value("details"_L1).toString()};
}

AuditPage toAuditPage(const QJsonObject &answer)
{
    AuditPage page;
    const QJsonArray records = answer.value("records"_L1).toArray();
    for (const QJsonValue &item : records)
        page.records.append(toAuditRecord(item.toObject()));
    const QJsonArray people = answer.value("people"_L1).toArray();
    for (const QJsonValue &item : people) {
        const User user = json::toUser(item.toObject());
        page.people.insert(user.id, user);
    }
    return page;
}

} // namespace

void AdminApi::users(const AdminUserQuery &query, QObject *context, Reply<AdminUserPage> reply)
{
    QJsonObject params{{u"which"_s, json::adminUserChoiceName(query.which)},
                       {u"limit"_s, query.limit}};
    insertUnlessEmpty(params, "query"_L1, query.text);
    if (query.after.isValid())
        params.insert("after"_L1, query.after.toString());
    m_channel.call(u"admin.users"_s, params, context,
                   reading<AdminUserPage>(std::move(reply), json::toAdminUserPage));
}

void AdminApi::setAdmin(UserId user, bool isAdmin, QObject *context, Reply<AdminUser> reply)
{
    QJsonObject params = ofUser(user);
    params.insert("admin"_L1, isAdmin);
    m_channel.call(u"admin.setRole"_s, params, context,
                   reading<AdminUser>(std::move(reply), toChangedUser));
}

void AdminApi::setSuspended(UserId user, bool isSuspended, QObject *context, Reply<AdminUser> reply)
{
    QJsonObject params = ofUser(user);
    params.insert("suspended"_L1, isSuspended);
    m_channel.call(u"admin.suspend"_s, params, context,
                   reading<AdminUser>(std::move(reply), toChangedUser));
}

void AdminApi::resetCode(UserId user, QObject *context, Reply<PasswordCode> reply)
{
    m_channel.call(u"admin.resetCode"_s, ofUser(user), context,
                   reading<PasswordCode>(std::move(reply), json::toPasswordCode));
}

void AdminApi::sessions(UserId user, QObject *context, Reply<QList<DeviceSession>> reply)
{
    m_channel.call(u"admin.sessions"_s, ofUser(user), context,
                   reading<QList<DeviceSession>>(std::move(reply), json::toSessions));
}

void AdminApi::endSessions(UserId user, SessionId session, QObject *context, Reply<int> reply)
{
    QJsonObject params = ofUser(user);
    if (session.isValid())
        params.insert("sessionId"_L1, session.toString());
    const auto read = [](const QJsonObject &answer) { return answer.value("ended"_L1).toInt(); };
    m_channel.call(u"admin.endSessions"_s, params, context, reading<int>(std::move(reply), read));
}

void AdminApi::audit(const AuditQuery &query, QObject *context, Reply<AuditPage> reply)
{
    QJsonObject params{{u"limit"_s, query.limit}};
    if (query.subject.isValid())
        params.insert("userId"_L1, query.subject.toString());
    if (query.before > 0)
        params.insert("before"_L1, query.before);
    m_channel.call(u"audit.list"_s, params, context,
                   reading<AuditPage>(std::move(reply), toAuditPage));
}

void AdminApi::health(QObject *context, Reply<ServerHealth> reply)
{
    m_channel.call(u"admin.health"_s, {}, context,
                   reading<ServerHealth>(std::move(reply), json::toServerHealth));
}

void AdminApi::config(QObject *context, Reply<QList<ConfigValue>> reply)
{
    m_channel.call(u"admin.config"_s, {}, context,
                   reading<QList<ConfigValue>>(std::move(reply), json::toConfigValues));
}

} // namespace chatoyant::client
