#include "server/domain/password_check.h"

namespace chatoyant::server {

PasswordCheck::PasswordCheck(const Parts &parts)
    : m_parts(parts)
{}

void PasswordCheck::prove(const PasswordProof &proof, Done done)
{
    const auto account = m_parts.accounts.account(proof.user);
    const auto taken = m_parts.limits.take(proof.user.toString(), proof.address);
    if (!account || !taken)
        return done(taken ? makeError(Reason::NotSignedIn) : taken.error());
    m_parts.hasher.verify(
        proof.password, account->passwordHash,
        [this, taken = *taken, field = proof.field, done](const Result<bool> &fits) {
            if (!fits || *fits)
                m_parts.limits.giveBack(taken);
            if (!fits)
                return done(fits.error());
            done(*fits ? Result<void>() : makeError(Reason::BadCredentials, field));
        });
}

} // namespace chatoyant::server
