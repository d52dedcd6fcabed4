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
    // Invitations are made by the operator, who creates accounts.
    if (m_policy.signup != SignupPolicy::Open)
        return done(makeError(Reason::SignupClosed));
    const auto fit = checked(params);
    if (!fit)
        return done(fit.error());
    m_parts.hasher.hash(params.password, [this, fit = *fit, done](const Result<QString> &hash) {
        if (!hash)
            return done(hash.error());
        const auto user = store(fit, *hash);
        if (!user)
            return done(user.error());
        done(finishTurn(m_parts.sessions.open(*user, fit.device)));
    });
}

void AccountService::login(const LoginParams &params, SignInDone done)
{
    const QString login = params.login.trimmed();
    const auto account = login.contains(u'@') ? m_parts.accounts.accountByEmail(login)
                                              : m_parts.accounts.accountByUsername(login);
    const QString hash = account ? account->passwordHash : QString();
    const UserId user = account ? account->user.id : UserId();
    m_parts.hasher.verify(params.password, hash,
                          [this, user, device = params.device, done](const Result<bool> &fits) {
                              if (!fits)
                                  return done(fits.error());
                              if (!*fits)
                                  return done(makeError(Reason::BadCredentials));
                              done(enter(user, device));
                          });
}

Result<SignedIn> AccountService::enter(UserId user, const Device &device)
{
    // It may have changed while the password was hashed.
    const auto account = m_parts.accounts.account(user);
    if (!account || account->standing == Standing::Deleted)
        return makeError(Reason::BadCredentials);
    if (account->standing == Standing::Suspended)
        return makeError(Reason::AccountSuspended);
    return finishTurn(m_parts.sessions.open(account->user, device));
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
        const auto committed = m_parts.batch.finish();
        done(committed ? user : Result<User>(committed.error()));
    });
}

void AccountService::setPassword(const QString &username, const QString &password, AccountDone done)
{
    const auto account = m_parts.accounts.accountByUsername(username);
    if (!account)
        return done(makeError(Reason::UserNotFound));
    if (const auto strong = checkPassword(password, account->user.username); !strong)
        return done(strong.error());
    m_parts.hasher.hash(password, [this, id = account->user.id, done](const Result<QString> &hash) {
        if (!hash)
            return done(hash.error());
        auto changed = m_parts.accounts.account(id);
        if (!changed)
            return done(makeError(Reason::UserNotFound));
        changed->passwordHash = *hash;
        m_parts.accounts.changeAccount(*changed);
        m_parts.sessions.endAllOf(id, Reason::SessionRevoked);
        const auto committed = m_parts.batch.finish();
        done(committed ? Result<User>(changed->user) : Result<User>(committed.error()));
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

Result<SignedIn> AccountService::finishTurn(const SignedIn &signedIn)
{
    const auto committed = m_parts.batch.finish();
    return committed ? Result<SignedIn>(signedIn) : Result<SignedIn>(committed.error());
}

} // namespace chatoyant::server
