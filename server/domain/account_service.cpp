#include "server/domain/account_service.h"

#include "server/domain/account_rules.h"
#include "server/domain/secret_code.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
Result<std::optional<SignedIn>> after(const Result<Value> &step)
{
    if (!step)
        return step.error();
    if constexpr (std::is_same_v<Value, SignedIn>)
        return std::optional(*step);
    else
        return std::optional<SignedIn>();
}

} // namespace

AccountService::AccountService(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

Result<bool> AccountService::available(const QString &username, const QString &address)
{
    if (const auto allowed = m_parts.limits.takeLookup(address); !allowed)
        return allowed.error();
    const auto checked = checkedUsername(username);
    if (!checked)
        return checked.error();
    return !m_parts.accounts.accountByUsername(*checked);
}

void AccountService::signup(const SignupParams &params, SignupDone done)
{
    if (const auto allowed = mayMake(params); !allowed)
        return done(allowed.error());
    const auto fit = checked(params);
    if (!fit)
        return done(fit.error());
    if (const auto allowed = m_parts.limits.takeSignUp(params.device.address); !allowed)
        return done(allowed.error());
    m_parts.hasher.hash(params.password, [this, fit = *fit, done](const Result<QString> &hash) {
        Result<std::optional<SignedIn>> outcome(std::nullopt);
        if (!hash)
            outcome = hash.error();
        else if (m_policy.needsEmail)
            outcome = after(postpone(fit, *hash));
        else
            outcome = after(join(fit, *hash));
        const auto committed = m_parts.batch.finish();
        done(committed ? outcome : committed.error());
    });
}

// The same work whether or not the address is in use: that must not show.
Result<void> AccountService::postpone(const SignupParams &params, const QString &hash)
{
    if (const auto free = checkName(params.username); !free) // taken meanwhile
        return free;
    const QString code = newCode(m_parts.random, longCode);
    PendingSignup pending;
    pending.codeHash = codeHash(code);
    pending.username = params.username;
    pending.email = params.email;
    pending.displayName = params.displayName;
    pending.passwordHash = hash;
    pending.locale = params.locale;
    if (m_policy.signup == SignupPolicy::Invite)
        pending.inviteHash = codeHash(params.invite);
    pending.expiresAt = m_parts.clock.now().addMSecs(confirmLasts.count());
    m_parts.pending.addPendingSignup(pending);
    if (const auto owner = m_parts.accounts.accountByEmail(params.email))
        m_parts.letters.addressInUse(LetterReader::of(*owner));
    else
        m_parts.letters.confirmSignup({params.email, params.username, params.locale}, code);
    return {};
}

Result<SignedIn> AccountService::confirm(const ConfirmSignup &params)
{
    const auto taken = m_parts.limits.takeCode(params.device.address);
    if (!taken)
        return taken.error();
    const QByteArray hash = codeHash(params.code);
    const auto pending = m_parts.pending.pendingSignup(hash);
    if (!pending || pending->expiresAt <= m_parts.clock.now() ||
        m_parts.accounts.accountByEmail(pending->email)) // meanwhile
        return makeError(Reason::BadCode, u"code"_s);
    m_parts.limits.giveBack(*taken);
    m_parts.pending.removePendingSignup(hash);
    SignupParams signup;
    signup.username = pending->username;
    signup.displayName = pending->displayName;
    signup.email = pending->email;
    signup.locale = pending->locale;
    signup.device = params.device;
    return make(signup, {pending->passwordHash, pending->inviteHash});
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
    if (!m_parts.letters.canBeSent() || params.email.isEmpty())
        return make(params, {hash, codeHash(params.invite)});
    SignupParams unconfirmed = params;
    unconfirmed.email.clear();
    const auto signedIn = make(unconfirmed, {hash, codeHash(params.invite)});
    if (signedIn)
        m_parts.emails.propose(signedIn->grant.userId, params.email);
    return signedIn;
}

Result<SignedIn> AccountService::make(const SignupParams &params, const Secrets &secrets)
{
    // Both may have been taken by somebody else while the password was hashed.
    if (const auto free = checkFree(params); !free)
        return free.error();
    QString details;
    if (m_policy.signup == SignupPolicy::Invite) {
        const auto invite = m_parts.invites.use(secrets.inviteHash);
        if (!invite)
            return invite.error();
        details = u"invite "_s + invite->toString();
    }
    const auto user = store(params, secrets.passwordHash);
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
    if (m_policy.needsEmail && email->isEmpty())
        return makeError(Reason::MissingField, u"email"_s);
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
    // Where letters are sent the owner of the address is told, and nobody else.
    const auto free = m_parts.letters.canBeSent() ? checkName(fit.username) : checkFree(fit);
    if (!free)
        return free.error();
    return fit;
}

Result<void> AccountService::checkName(const QString &username) const
{
    return m_parts.accounts.accountByUsername(username)
               ? makeError(Reason::UsernameTaken, u"username"_s)
               : Result<void>();
}

Result<void> AccountService::checkFree(const SignupParams &params) const
{
    if (const auto free = checkName(params.username); !free)
        return free;
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
