// The server as its administrators see and change it: people, what was done, health, configuration.
#pragma once

#include "client/net/admin_api.h"

#include <QObject>

namespace chatoyant::client {

// Nothing of it is kept on this device. Without a connection each answer is Reason::Offline, and
// for whoever is no administrator Reason::AdminOnly.
class Administration final : public QObject
{
    Q_OBJECT

public:
    explicit Administration(RpcChannel &channel, QObject *parent = nullptr);

    // Each as AdminApi has it.
    void users(const AdminUserQuery &query, QObject *context, Reply<AdminUserPage> reply);
    void resetCode(UserId user, QObject *context, Reply<PasswordCode> reply);
    void sessions(UserId user, QObject *context, Reply<QList<DeviceSession>> reply);
    void endSessions(UserId user, SessionId session, QObject *context, Reply<int> reply);
    void audit(const AuditQuery &query, QObject *context, Reply<AuditPage> reply);
    void health(QObject *context, Reply<ServerHealth> reply);
    void config(QObject *context, Reply<QList<ConfigValue>> reply);

    // userChanged() comes first.
    void setAdmin(UserId user, bool isAdmin, QObject *context, Reply<void> reply);
    void setSuspended(UserId user, bool isSuspended, QObject *context, Reply<void> reply);

signals:
    void userChanged(const chatoyant::AdminUser &user);

private:
    Reply<AdminUser> telling(QObject *context, Reply<void> reply);

    AdminApi m_api;
};

} // namespace chatoyant::client
