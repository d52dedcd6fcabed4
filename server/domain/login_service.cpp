#include "server/domain/login_service.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

LoginService::LoginService(const Parts &parts)
    : m_parts(parts)
{}

void LoginService::login(const LoginParams &params, Done done)
{
    const QString login = params.login.trimmed();
    const auto account = login.contains(u'@') ? m_parts.accounts.accountByEmail(login)
                                              : m_parts.accounts.accountByUsername(login);
    const UserId user = account ? account->user.id : UserId();
    const QString hash = account ? account->passwordHash : QString();
    const bool isAtHome = account && m_parts.sessions.isUsedAt(user, params.device.address);
    const auto taken = m_parts.limits.take(login, params.device.address, isAtHome);
    if (!taken)
        return done(taken.error());
    const QString renewed = account && m_parts.hasher.isDated(hash) ? params.password : QString();
    m_parts.hasher.verify(params.password, hash,
                          [this, attempt = Attempt{user, params.device, params.code, *taken}, hash,
                           renewed, done](const Result<bool> &fits) {
                              const auto signedIn = judge(attempt, fits);
                              const auto committed = m_parts.batch.finish();
                              if (committed && signedIn && !renewed.isEmpty())
                                  renew(attempt.user, hash, renewed);
                              done(committed ? signedIn : Result<SignedIn>(committed.error()));
                          });
}

// Only now is the password known: hashed again as new ones are.
void LoginService::renew(UserId user, const QString &dated, const QString &password)
{
    m_parts.hasher.hash(password, [this, user, dated](const Result<QString> &hash) {
        auto account = m_parts.accounts.account(user);
        if (!hash || !account || account->passwordHash != dated) // changed meanwhile
            return;
        account->passwordHash = *hash;
        m_parts.accounts.changeAccount(*account);
        (void)m_parts.batch.finish(); // else at the next log-in
    });
}

Result<SignedIn> LoginService::judge(const Attempt &attempt, const Result<bool> &fits)
{
    if (!fits) { // the server's own trouble
        m_parts.limits.giveBack(attempt.taken);
        return fits.error();
    }
    return *fits ? enter(attempt) : refuse(attempt, makeError(Reason::BadCredentials));
}

Result<SignedIn> LoginService::enter(const Attempt &attempt)
{
    // It may have changed while the password was hashed.
    const auto account = m_parts.accounts.account(attempt.user);
    if (!account || account->standing == Standing::Deleted)
        return refuse(attempt, makeError(Reason::BadCredentials));
    if (account->standing == Standing::Suspended)
        return refuse(attempt, makeError(Reason::AccountSuspended));
    const auto passed = m_parts.factors.pass(attempt.user, attempt.code, attempt.device.address);
    if (!passed && passed.error().reason != Reason::CodeNeeded)
        return refuse(attempt, passed.error());
    m_parts.limits.giveBack(attempt.taken);
    if (!passed)
        return passed.error();
    m_parts.audit.note({AuditAction::LoggedIn, attempt.user, attempt.user, attempt.device.address});
    return m_parts.sessions.open(account->user, attempt.device);
}

Error LoginService::refuse(const Attempt &attempt, const Error &error)
{
    m_parts.audit.note({AuditAction::LoginFailed,
                        {},
                        attempt.user,
                        attempt.device.address,
                        QString::fromLatin1(reasonInfo(error.reason).name)});
    return error;
}

} // namespace chatoyant::server
