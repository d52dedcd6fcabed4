#include "server/domain/standing_service.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

StandingService::StandingService(const Parts &parts)
    : m_parts(parts)
{}

Result<User> StandingService::setAdmin(const QString &username, bool isAdmin)
{
    auto found = account(username);
    if (!found)
        return found.error();
    found->isAdmin = isAdmin;
    m_parts.accounts.changeAccount(*found);
    m_parts.audit.note(
        {AuditAction::RoleChanged, {}, found->user.id, {}, isAdmin ? u"admin"_s : u"member"_s});
    return found->user;
}

Result<User> StandingService::suspend(const QString &username)
{
    return setStanding(username, Standing::Suspended);
}

Result<User> StandingService::restore(const QString &username)
{
    return setStanding(username, Standing::Active);
}

Result<User> StandingService::erase(const QString &username)
{
    auto found = account(username);
    if (!found)
        return found.error();
    const User before = found->user;
    // No user name that anybody can choose begins with a digit.
    found->user.username = before.id.toString().toLower();
    found->user.displayName = u"Deleted account"_s;
    found->user.about.clear();
    found->user.picture = {};
    found->email.clear();
    found->passwordHash.clear();
    found->locale.clear();
    found->isAdmin = false;
    found->standing = Standing::Deleted;
    m_parts.accounts.changeAccount(*found);
    m_parts.users.setSettings(before.id, {});
    endFriendships(before.id);
    m_parts.factors.removeFactor(before.id);
    m_parts.sessions.endAllOf(before.id, Reason::AccountSuspended);
    m_parts.audit.note({AuditAction::Deleted, {}, before.id});
    return before;
}

Result<Account> StandingService::account(const QString &username) const
{
    auto found = m_parts.accounts.accountByUsername(username);
    if (!found || found->standing == Standing::Deleted)
        return makeError(Reason::UserNotFound);
    return *std::move(found);
}

Result<void> StandingService::checkAdmin(UserId user) const
{
    const auto found = m_parts.accounts.account(user);
    return found && found->isAdmin ? Result<void>() : makeError(Reason::AdminOnly);
}

Result<User> StandingService::setStanding(const QString &username, Standing standing)
{
    auto found = account(username);
    if (!found)
        return found.error();
    found->standing = standing;
    m_parts.accounts.changeAccount(*found);
    const bool isActive = standing == Standing::Active;
    if (!isActive)
        m_parts.sessions.endAllOf(found->user.id, Reason::AccountSuspended);
    m_parts.audit.note(
        {isActive ? AuditAction::Restored : AuditAction::Suspended, {}, found->user.id});
    return found->user;
}

void StandingService::endFriendships(UserId user)
{
    const QList<Contact> contacts = m_parts.contacts.contactsOf(user);
    for (const Contact &contact : contacts) {
        Contact none;
        none.user.id = user;
        m_parts.contacts.setContact(contact.user.id, none);
        none.user.id = contact.user.id;
        m_parts.contacts.setContact(user, none);
    }
}

} // namespace chatoyant::server
