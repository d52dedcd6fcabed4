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
    const auto found = account(username);
    if (!found)
        return found.error();
    return eraseAccount(*found, {AuditAction::Deleted, {}, found->user.id});
}

Result<User> StandingService::eraseOwn(UserId user, const QString &address)
{
    const auto found = account(user);
    if (!found || found->standing == Standing::Deleted)
        return makeError(Reason::UserNotFound);
    return eraseAccount(*found, {AuditAction::Deleted, user, user, address});
}

User StandingService::eraseAccount(Account account, const AuditNote &note)
{
    const User before = account.user;
    // No user name that anybody can choose begins with a digit.
    account.user.username = before.id.toString().toLower();
    account.user.displayName = u"Deleted account"_s;
    account.user.about.clear();
    account.user.picture = {};
    account.user.timeZone.clear();
    account.user.languages.clear();
    account.email.clear();
    account.passwordHash.clear();
    account.locale.clear();
    account.isAdmin = false;
    account.standing = Standing::Deleted;
    m_parts.accounts.changeAccount(account);
    m_parts.users.setSettings(before.id, {});
    endFriendships(before.id);
    m_parts.factors.removeFactor(before.id);
    m_parts.personalData.forget(before.id);
    m_parts.sessions.endAllOf(before.id, Reason::AccountDeleted);
    m_parts.audit.note(note);
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
