#include "server/domain/second_factor_service.h"

#include "server/domain/secret_code.h"

#include <QUrl>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int secretBytes = 20; // RFC 4226 section 4
constexpr qint64 stepMs = 30'000;
constexpr int recoveryCodes = 10;
constexpr int recoveryGroups = 4; // 80 bits

} // namespace

SecondFactorService::SecondFactorService(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

FactorState SecondFactorService::state(UserId user) const
{
    const auto factor = m_parts.factors.factor(user);
    const bool isOn = factor && factor->isConfirmed;
    return {isOn, isOn ? m_parts.factors.recoveryCodes(user) : 0};
}

void SecondFactorService::enrol(const FactorProof &proof, Enrolled done)
{
    if (state(proof.user).isOn)
        return done(makeError(Reason::FactorOn));
    m_parts.passwords.prove({proof.user, proof.password, proof.address},
                            [this, user = proof.user, done](const Result<void> &proved) {
                                const auto secret =
                                    proved ? newSecret(user) : Result<FactorSecret>(proved.error());
                                const auto committed = m_parts.batch.finish();
                                done(committed ? secret : Result<FactorSecret>(committed.error()));
                            });
}

Result<QStringList>
SecondFactorService::confirm(UserId user, const QString &code, const QString &address)
{
    const auto factor = m_parts.factors.factor(user);
    if (!factor)
        return makeError(Reason::FactorOff);
    if (factor->isConfirmed)
        return makeError(Reason::FactorOn);
    const auto taken = m_parts.limits.take(user.toString(), address);
    if (!taken)
        return taken.error();
    SecondFactor confirmed = *factor;
    confirmed.isConfirmed = true;
    if (!take(user, code, confirmed))
        return makeError(Reason::BadCode, u"code"_s);
    m_parts.limits.giveBack(*taken);
    QStringList codes;
    QList<QByteArray> hashes;
    for (int i = 0; i < recoveryCodes; ++i) {
        codes.append(newCode(m_parts.random, recoveryGroups));
        hashes.append(codeHash(codes.last()));
    }
    m_parts.factors.setRecoveryCodes(user, hashes);
    m_parts.audit.note({AuditAction::FactorOn, user, user, address});
    return codes;
}

void SecondFactorService::disable(const FactorProof &proof, Done done)
{
    if (!state(proof.user).isOn)
        return done(makeError(Reason::FactorOff));
    m_parts.passwords.prove(
        {proof.user, proof.password, proof.address}, [this, proof, done](const auto &proved) {
            auto passed = proved ? prove(proof.user, proof.code, proof.address) : proved;
            if (passed) {
                m_parts.factors.removeFactor(proof.user);
                m_parts.audit.note({AuditAction::FactorOff, proof.user, proof.user, proof.address});
            }
            const auto committed = m_parts.batch.finish();
            done(committed ? passed : committed);
        });
}

Result<User> SecondFactorService::turnOff(const QString &username)
{
    const auto account = m_parts.accounts.accountByUsername(username);
    if (!account)
        return makeError(Reason::UserNotFound);
    if (!m_parts.factors.factor(account->user.id))
        return makeError(Reason::FactorOff);
    m_parts.factors.removeFactor(account->user.id);
    m_parts.audit.note({AuditAction::FactorOff, {}, account->user.id});
    return account->user;
}

Result<void> SecondFactorService::pass(UserId user, const QString &code, const QString &address)
{
    const auto factor = m_parts.factors.factor(user);
    if (!factor || !factor->isConfirmed)
        return {};
    if (code.trimmed().isEmpty())
        return makeError(Reason::CodeNeeded, u"code"_s);
    if (take(user, code, *factor))
        return {};
    if (!m_parts.factors.takeRecoveryCode(user, codeHash(code)))
        return makeError(Reason::BadCode, u"code"_s);
    m_parts.audit.note({AuditAction::RecoveryUsed, user, user, address});
    return {};
}

Result<void> SecondFactorService::prove(UserId user, const QString &code, const QString &address)
{
    if (!state(user).isOn || code.trimmed().isEmpty())
        return pass(user, code, address);
    const auto taken = m_parts.limits.take(user.toString(), address);
    if (!taken)
        return taken.error();
    const auto passed = pass(user, code, address);
    if (passed)
        m_parts.limits.giveBack(*taken);
    return passed;
}

Result<FactorSecret> SecondFactorService::newSecret(UserId user)
{
    const auto account = m_parts.accounts.account(user);
    if (!account || state(user).isOn) // meanwhile
        return makeError(Reason::FactorOn);
    const SecondFactor factor{randomBytes(m_parts.random, secretBytes), false, 0};
    m_parts.factors.setFactor(user, factor);
    const QString secret = m_parts.codes.secretText(factor.secret);
    const QString issuer = QString::fromUtf8(QUrl::toPercentEncoding(m_policy.name));
    return FactorSecret{secret, u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6"
                                "&period=30"_s.arg(issuer, account->user.username, secret)};
}

// Clocks differ: the code before and the code after are good as well, each of them once.
bool SecondFactorService::take(UserId user, const QString &code, SecondFactor factor)
{
    const QString typed = code.simplified().remove(u' ');
    const qint64 now = m_parts.clock.now().toMSecsSinceEpoch() / stepMs;
    for (qint64 step = now - 1; step <= now + 1; ++step) {
        const QString right = m_parts.codes.code(factor.secret, step);
        if (step <= factor.lastStep || right.isEmpty() || typed != right)
            continue;
        factor.lastStep = step;
        m_parts.factors.setFactor(user, factor);
        return true;
    }
    return false;
}

} // namespace chatoyant::server
