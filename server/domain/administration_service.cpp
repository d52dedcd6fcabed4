#include "server/domain/administration_service.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

AdministrationService::AdministrationService(const Parts &parts)
    : m_parts(parts)
{}

Result<AdminUserPage> AdministrationService::page(const Administrator &by,
                                                  const AccountChoice &choice,
                                                  std::optional<UserId> after,
                                                  int limit) const
{
    QString behind;
    if (after) {
        const auto last = m_parts.standing.present(*after);
        if (!last)
            return makeError(Reason::UserNotFound, u"after"_s);
        behind = last->user.username;
    }
    // One more says whether there are more.
    QList<UserId> found = m_parts.list.accountsBehind(behind, choice, limit + 1);
    AdminUserPage page;
    page.count = m_parts.list.countAccounts(choice);
    if (found.size() > limit) {
        found.removeLast();
        page.next = found.last();
    }
    const QSet<UserId> open = m_parts.people.openTo(by.user);
    for (const UserId &user : std::as_const(found)) {
        if (const auto account = m_parts.standing.present(user))
            page.users.append(shown(*account, by.user, open));
    }
    return page;
}

Result<AdminUser>
AdministrationService::setAdmin(const Administrator &by, UserId user, bool isAdmin)
{
    const auto change = m_parts.standing.setAdmin(user, isAdmin, {by.user, by.address});
    if (change)
        m_parts.reports.tellReader(user, isAdmin);
    return changed(change, by.user);
}

Result<AdminUser>
AdministrationService::setSuspended(const Administrator &by, UserId user, bool isSuspended)
{
    return changed(m_parts.standing.setSuspended(user, isSuspended, {by.user, by.address}),
                   by.user);
}

Result<IssuedCode> AdministrationService::issueReset(const Administrator &by, UserId user)
{
    return m_parts.passwords.issueReset(user, {by.user, by.address});
}

Result<QList<DeviceSession>> AdministrationService::sessions(const Administrator &by,
                                                             UserId user) const
{
    if (const auto account = m_parts.standing.present(user); !account)
        return account.error();
    return m_parts.sessions.list(user, by.session);
}

Result<int> AdministrationService::endSessions(const Administrator &by,
                                               UserId user,
                                               std::optional<SessionId> session)
{
    if (const auto account = m_parts.standing.present(user); !account)
        return account.error();
    if (session == by.session)
        return makeError(Reason::ContactSelf, u"sessionId"_s);
    int ended = 1;
    if (!session) {
        ended = m_parts.sessions.endAllOf(user, Reason::SessionRevoked, by.session);
    } else if (const auto revoked = m_parts.sessions.revoke(user, *session); !revoked) {
        return revoked.error();
    }
    m_parts.audit.note({AuditAction::SessionsEnded, by.user, user, by.address});
    return ended;
}

QList<User> AdministrationService::named(const QList<AuditRecord> &records) const
{
    QSet<UserId> ids;
    for (const AuditRecord &record : records)
        ids << record.actor << record.subject;
    QList<User> users;
    for (const UserId &id : std::as_const(ids)) {
        const auto found = m_parts.people.user(id);
        if (!found)
            continue;
        User user;
        user.id = id;
        user.username = found->username;
        user.displayName = found->displayName;
        users.append(user);
    }
    return users;
}

AdminUser
AdministrationService::shown(const Account &account, UserId reader, const QSet<UserId> &open) const
{
    const QList<DeviceSession> sessions = m_parts.sessions.list(account.user.id);
    const auto factor = m_parts.factors.factor(account.user.id);
    AdminUser user;
    user.user = account.user;
    m_parts.people.show(user.user, reader, open);
    user.email = account.email;
    user.isAdmin = account.isAdmin;
    user.isSuspended = account.standing == Standing::Suspended;
    user.createdAt = account.createdAt;
    if (!sessions.isEmpty())
        user.usedAt = sessions.first().usedAt;
    user.sessions = int(sessions.size());
    user.hasFactor = factor && factor->isConfirmed;
    return user;
}

Result<AdminUser> AdministrationService::changed(const Result<User> &change, UserId reader) const
{
    if (!change)
        return change.error();
    const auto account = m_parts.standing.present(change->id);
    if (!account)
        return account.error();
    return shown(*account, reader, m_parts.people.openTo(reader));
}

} // namespace chatoyant::server
