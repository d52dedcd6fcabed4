#include "server/domain/password_service.h"

#include "server/domain/account_rules.h"
#include "server/domain/secret_code.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

PasswordService::PasswordService(const Parts &parts)
    : m_parts(parts)
{}

void PasswordService::change(const ChangePassword &params, Done done)
{
    const auto account = m_parts.accounts.account(params.user);
    if (!account)
        return done(makeError(Reason::NotSignedIn));
    if (const auto fit = checkPassword(params.newPassword, account->user.username); !fit)
        return done(makeError(fit.error().reason, u"newPassword"_s));
    m_parts.passwords.prove(
        {params.user, params.oldPassword, params.address, u"oldPassword"_s},
        [this, params, done](const Result<void> &proved) {
            if (!proved)
                return done(proved.error());
            store(params.newPassword,
                  {params.user,
                   {AuditAction::PasswordChanged, params.user, params.user, params.address},
                   params.session},
                  done);
        });
}

void PasswordService::set(const QString &username, const QString &password, Done done)
{
    const auto account = m_parts.accounts.accountByUsername(username);
    if (!account || account->standing == Standing::Deleted)
        return done(makeError(Reason::UserNotFound));
    if (const auto fit = checkPassword(password, account->user.username); !fit)
        return done(fit.error());
    const UserId user = account->user.id;
    store(password, {user, {AuditAction::PasswordChanged, {}, user}}, std::move(done));
}

Result<IssuedCode> PasswordService::issueReset(const QString &username)
{
    const auto account = m_parts.accounts.accountByUsername(username);
    if (!account || account->standing == Standing::Deleted)
        return makeError(Reason::UserNotFound);
    return issueReset(account->user.id, {});
}

// Not for oneself: whoever finds an administrator's device signed in would have their account.
Result<IssuedCode> PasswordService::issueReset(UserId user, const Actor &by)
{
    const auto account = m_parts.accounts.account(user);
    if (!account || account->standing == Standing::Deleted)
        return makeError(Reason::UserNotFound, u"userId"_s);
    if (user == by.user)
        return makeError(Reason::ContactSelf, u"userId"_s);
    m_parts.audit.note({AuditAction::ResetIssued, by.user, user, by.address});
    return newReset(user);
}

Result<void> PasswordService::requestReset(const QString &email, const QString &address)
{
    if (!m_parts.letters.canBeSent())
        return makeError(Reason::NoMail);
    const auto fit = checkedEmail(email);
    if (!fit || fit->isEmpty())
        return makeError(Reason::BadEmail, u"email"_s);
    // Never given back: whoever asks much asks too much.
    if (const auto taken = m_parts.limits.take(u"letters to "_s + address, address); !taken)
        return taken.error();
    const auto account = m_parts.accounts.accountByEmail(*fit);
    const bool isGood = account && account->standing == Standing::Active;
    // One record in either case: the commit must not tell who has an account.
    m_parts.audit.note(
        {AuditAction::ResetRequested, {}, isGood ? account->user.id : UserId(), address});
    if (isGood)
        m_parts.letters.resetCode(LetterReader::of(*account), newReset(account->user.id).code);
    return {};
}

IssuedCode PasswordService::newReset(UserId user)
{
    IssuedCode issued{newCode(m_parts.random, longCode),
                      m_parts.clock.now().addMSecs(resetLasts.count())};
    m_parts.resets.setResetCode({user, codeHash(issued.code), issued.expiresAt});
    return issued;
}

void PasswordService::reset(const ResetPassword &params, Done done)
{
    const QByteArray hash = codeHash(params.code);
    const auto taken = m_parts.limits.takeCode(params.address);
    if (!taken)
        return done(taken.error());
    const auto account = accountOf(hash);
    if (!account)
        return done(makeError(Reason::BadCode, u"code"_s));
    m_parts.limits.giveBack(*taken);
    if (const auto fit = checkPassword(params.password, account->user.username); !fit)
        return done(fit.error());
    m_parts.hasher.hash(params.password, [this, code = hash, address = params.address,
                                          done](const Result<QString> &hash) {
        // Good once, also for two who send it at the same time.
        auto changed = accountOf(code);
        if (!hash || !changed)
            return done(hash ? makeError(Reason::BadCode, u"code"_s) : hash.error());
        changed->passwordHash = *hash;
        m_parts.accounts.changeAccount(*changed);
        m_parts.resets.removeResetCode(changed->user.id);
        m_parts.sessions.endAllOf(changed->user.id, Reason::SessionRevoked);
        m_parts.audit.note(
            {AuditAction::PasswordReset, changed->user.id, changed->user.id, address});
        m_parts.letters.passwordChanged(LetterReader::of(*changed));
        const auto committed = m_parts.batch.finish();
        done(committed ? Result<User>(changed->user) : Result<User>(committed.error()));
    });
}

std::optional<Account> PasswordService::accountOf(const QByteArray &codeHash) const
{
    const auto code = m_parts.resets.resetCode(codeHash);
    if (!code || code->expiresAt <= m_parts.clock.now())
        return std::nullopt;
    return m_parts.accounts.account(code->user);
}

void PasswordService::store(const QString &password, const Change &change, Done done)
{
    m_parts.hasher.hash(password, [this, change, done](const Result<QString> &hash) {
        auto account = m_parts.accounts.account(change.user);
        if (!hash || !account)
            return done(hash ? makeError(Reason::UserNotFound) : hash.error());
        account->passwordHash = *hash;
        m_parts.accounts.changeAccount(*account);
        m_parts.resets.removeResetCode(change.user);
        m_parts.sessions.endAllOf(change.user, Reason::SessionRevoked, change.spared);
        m_parts.audit.note(change.note);
        m_parts.letters.passwordChanged(LetterReader::of(*account));
        const auto committed = m_parts.batch.finish();
        done(committed ? Result<User>(account->user) : Result<User>(committed.error()));
    });
}

} // namespace chatoyant::server
