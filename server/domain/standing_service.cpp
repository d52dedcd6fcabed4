#include "server/domain/standing_service.h"

#include <algorithm>
#include <limits>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

StandingService::StandingService(const Parts &parts)
    : m_parts(parts)
{}

Result<User> StandingService::setAdmin(const QString &username, bool isAdmin)
{
    const auto found = account(username);
    if (!found)
        return found.error();
    return changeRole(*found, isAdmin, {});
}

Result<User> StandingService::setAdmin(UserId user, bool isAdmin, const Actor &by)
{
    const auto found = changeable(user, by);
    if (!found)
        return found.error();
    return changeRole(*found, isAdmin, by);
}

User StandingService::changeRole(Account account, bool isAdmin, const Actor &by)
{
    account.isAdmin = isAdmin;
    m_parts.accounts.changeAccount(account);
    m_parts.audit.note({AuditAction::RoleChanged, by.user, account.user.id, by.address,
                        isAdmin ? u"admin"_s : u"member"_s});
    return account.user;
}

Result<User> StandingService::suspend(const QString &username)
{
    const auto found = account(username);
    if (!found)
        return found.error();
    return changeStanding(*found, Standing::Suspended, {});
}

Result<User> StandingService::restore(const QString &username)
{
    const auto found = account(username);
    if (!found)
        return found.error();
    return changeStanding(*found, Standing::Active, {});
}

Result<User> StandingService::setSuspended(UserId user, bool isSuspended, const Actor &by)
{
    const auto found = changeable(user, by);
    if (!found)
        return found.error();
    return changeStanding(*found, isSuspended ? Standing::Suspended : Standing::Active, by);
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

Result<Account> StandingService::present(UserId user) const
{
    auto found = m_parts.accounts.account(user);
    if (!found || found->standing == Standing::Deleted)
        return makeError(Reason::UserNotFound, u"userId"_s);
    return *std::move(found);
}

Result<Account> StandingService::changeable(UserId user, const Actor &by) const
{
    if (isLastAdministrator(user))
        return makeError(Reason::LastAdministrator, u"userId"_s);
    if (user == by.user)
        return makeError(Reason::ContactSelf, u"userId"_s);
    return present(user);
}

bool StandingService::isLastAdministrator(UserId user) const
{
    const auto account = m_parts.accounts.account(user);
    if (!account || !account->isAdmin)
        return false;
    constexpr int all = std::numeric_limits<int>::max();
    const QList<UserId> admins =
        m_parts.list.accountsBehind({}, {AdminUserChoice::Admins, {}}, all);
    const bool hasAnother = std::ranges::any_of(admins, [this, user](const UserId &admin) {
        const auto other = m_parts.accounts.account(admin);
        return admin != user && other && other->standing == Standing::Active;
    });
    return !hasAnother && m_parts.list.countAccounts({}) > 1;
}

Result<void> StandingService::checkAdmin(UserId user) const
{
    // Who is suspended stays connected until that is stored.
    const auto found = m_parts.accounts.account(user);
    const bool isAllowed = found && found->isAdmin && found->standing == Standing::Active;
    return isAllowed ? Result<void>() : makeError(Reason::AdminOnly);
}

User StandingService::changeStanding(Account account, Standing standing, const Actor &by)
{
    account.standing = standing;
    m_parts.accounts.changeAccount(account);
    const bool isActive = standing == Standing::Active;
    if (!isActive)
        m_parts.sessions.endAllOf(account.user.id, Reason::AccountSuspended);
    m_parts.audit.note({isActive ? AuditAction::Restored : AuditAction::Suspended, by.user,
                        account.user.id, by.address});
    return account.user;
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
