#include "server/domain/account_service.h"

#include "server/domain/account_rules.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

AccountService::AccountService(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

Result<bool> AccountService::available(const QString &username) const
{
    const auto checked = checkedUsername(username);
    if (!checked)
        return checked.error();
    return !m_parts.accounts.accountByUsername(*checked);
}

void AccountService::signup(const SignupParams &params, SignInDone done)
{
    if (const auto allowed = mayMake(params); !allowed)
        return done(allowed.error());
    const auto fit = checked(params);
    if (!fit)
        return done(fit.error());
    if (const auto allowed = m_parts.limits.takeSignUp(params.device.address); !allowed)
        return done(allowed.error());
    m_parts.hasher.hash(params.password, [this, fit = *fit, done](const Result<QString> &hash) {
        const auto signedIn = hash ? join(fit, *hash) : Result<SignedIn>(hash.error());
        const auto committed = m_parts.batch.finish();
        done(committed ? signedIn : Result<SignedIn>(committed.error()));
    });
}

Result<void> AccountService::mayMake(const SignupParams &params) const
{
    if (m_policy.signup == SignupPolicy::Closed)
        return makeError(Reason::SignupClosed);
    if (m_policy.signup == SignupPolicy::Open)
        return {};
    return m_parts.invites.check(params.invite);
}

Result<SignedIn> AccountService::join(const SignupParams &params, const QString &hash)
{
    // Both may have been taken by somebody else while the password was hashed.
    if (const auto free = checkFree(params); !free)
        return free.error();
    QString details;
    if (m_policy.signup == SignupPolicy::Invite) {
        const auto invite = m_parts.invites.use(params.invite);
        if (!invite)
            return invite.error();
        details = u"invite "_s + invite->toString();
    }
    const auto user = store(params, hash);
    if (!user)
        return user.error();
    m_parts.audit.note(
        {AuditAction::AccountCreated, user->id, user->id, params.device.address, details});
    return m_parts.sessions.open(*user, params.device);
}

void AccountService::create(const SignupParams &params, AccountDone done)
{
    const auto fit = checked(params);
    if (!fit)
        return done(fit.error());
    m_parts.hasher.hash(params.password, [this, fit = *fit, done](const Result<QString> &hash) {
        if (!hash)
            return done(hash.error());
        const auto user = store(fit, *hash);
        if (!user)
            return done(user.error());
        m_parts.audit.note({AuditAction::AccountCreated, {}, user->id});
        const auto committed = m_parts.batch.finish();
        done(committed ? user : Result<User>(committed.error()));
    });
}

Result<SignupParams> AccountService::checked(const SignupParams &params) const
{
    const auto username = checkedUsername(params.username);
    if (!username)
        return username.error();
    const auto email = checkedEmail(params.email);
    if (!email)
        return email.error();
    if (const auto strong = checkPassword(params.password, *username); !strong)
        return strong.error();
    if (params.displayName.size() > limits::displayNameLength)
        return makeError(Reason::InvalidField, u"displayName"_s);
    SignupParams fit = params;
    fit.username = *username;
    fit.email = *email;
    fit.password.clear(); // not kept while it is hashed
    fit.displayName = params.displayName.simplified();
    if (fit.displayName.isEmpty())
        fit.displayName = *username;
    if (const auto free = checkFree(fit); !free)
        return free.error();
    return fit;
}

Result<void> AccountService::checkFree(const SignupParams &params) const
{
    if (m_parts.accounts.accountByUsername(params.username))
        return makeError(Reason::UsernameTaken, u"username"_s);
    if (!params.email.isEmpty() && m_parts.accounts.accountByEmail(params.email))
        return makeError(Reason::EmailTaken, u"email"_s);
    return {};
}

Result<User> AccountService::store(const SignupParams &params, const QString &hash)
{
    // Somebody else may have taken the name while the password was hashed.
    if (const auto free = checkFree(params); !free)
        return free.error();
    Account account;
    account.user.id = newId<UserId>(m_parts.clock, m_parts.random);
    account.user.username = params.username;
    account.user.displayName = params.displayName;
    account.email = params.email;
    account.passwordHash = hash;
    account.locale = params.locale;
    account.createdAt = m_parts.clock.now();
    m_parts.accounts.addAccount(account);
    return account.user;
}

} // namespace chatoyant::server
