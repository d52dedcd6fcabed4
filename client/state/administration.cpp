#include "client/state/administration.h"

#include <QPointer>

namespace chatoyant::client {

Administration::Administration(RpcChannel &channel, QObject *parent)
    : QObject(parent)
    , m_api(channel)
{}

void Administration::users(const AdminUserQuery &query,
                           QObject *context,
                           Reply<AdminUserPage> reply)
{
    m_api.users(query, context, std::move(reply));
}

void Administration::resetCode(UserId user, QObject *context, Reply<PasswordCode> reply)
{
    m_api.resetCode(user, context, std::move(reply));
}

void Administration::sessions(UserId user, QObject *context, Reply<QList<DeviceSession>> reply)
{
    m_api.sessions(user, context, std::move(reply));
}

void Administration::endSessions(UserId user, SessionId session, QObject *context, Reply<int> reply)
{
    m_api.endSessions(user, session, context, std::move(reply));
}

void Administration::audit(const AuditQuery &query, QObject *context, Reply<AuditPage> reply)
{
    m_api.audit(query, context, std::move(reply));
}

void Administration::health(QObject *context, Reply<ServerHealth> reply)
{
    m_api.health(context, std::move(reply));
}

void Administration::config(QObject *context, Reply<QList<ConfigValue>> reply)
{
    m_api.config(context, std::move(reply));
}

void Administration::setAdmin(UserId user, bool isAdmin, QObject *context, Reply<void> reply)
{
    m_api.setAdmin(user, isAdmin, this, telling(context, std::move(reply)));
}

void Administration::setSuspended(UserId user,
                                  bool isSuspended,
                                  QObject *context,
                                  Reply<void> reply)
{
    m_api.setSuspended(user, isSuspended, this, telling(context, std::move(reply)));
}

// Also where nobody waits for it any more.
Reply<AdminUser> Administration::telling(QObject *context, Reply<void> reply)
{
    return [this, asker = QPointer(context), reply](const Result<AdminUser> &changed) {
        if (changed)
            emit userChanged(*changed);
        if (asker)
            reply(changed ? Result<void>() : Result<void>(changed.error()));
    };
}

} // namespace chatoyant::client
