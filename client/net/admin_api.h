// The methods for administrators of the server as functions: one each, with typed answers.
#pragma once

#include "client/net/admin_answers.h"
#include "client/net/reply.h"

namespace chatoyant {
struct Figures;
}

namespace chatoyant::client {

class RpcChannel;
struct FigureQuery;

// As in Api; whoever is no administrator is answered Reason::AdminOnly.
class AdminApi final
{
public:
    explicit AdminApi(RpcChannel &channel)
        : m_channel(channel)
    {}

    void users(const AdminUserQuery &query, QObject *context, Reply<AdminUserPage> reply);
    void setAdmin(UserId user, bool isAdmin, QObject *context, Reply<AdminUser> reply);
    void setSuspended(UserId user, bool isSuspended, QObject *context, Reply<AdminUser> reply);
    void resetCode(UserId user, QObject *context, Reply<PasswordCode> reply);
    void sessions(UserId user, QObject *context, Reply<QList<DeviceSession>> reply);
    // An invalid session: all. Replies how many ended.
    void endSessions(UserId user, SessionId session, QObject *context, Reply<int> reply);
    void audit(const AuditQuery &query, QObject *context, Reply<AuditPage> reply);
    void health(QObject *context, Reply<ServerHealth> reply);
    void config(QObject *context, Reply<QList<ConfigValue>> reply);
    void figures(const FigureQuery &query, QObject *context, Reply<Figures> reply);

private:
    RpcChannel &m_channel;
};

} // namespace chatoyant::client
