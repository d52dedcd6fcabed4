#include "server/domain/email_service.h"

#include "server/domain/account_rules.h"
#include "server/domain/secret_code.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

EmailService::EmailService(const Parts &parts)
    : m_parts(parts)
{}

EmailState EmailService::state(UserId user) const
{
    const auto account = m_parts.accounts.account(user);
    const auto wanted = m_parts.emails.emailCode(user);
    const bool waits = wanted && wanted->expiresAt > m_parts.clock.now();
    return {account ? account->email : QString(), waits ? wanted->email : QString()};
}

void EmailService::change(const ChangeEmail &params, Done done)
{
    const auto email = checkedEmail(params.email);
    if (!email)
        return done(email.error());
    ChangeEmail fit = params;
    fit.email = *email;
    fit.password.clear(); // not kept while it is checked
    m_parts.passwords.prove({params.user, params.password, params.address},
                            [this, fit, done](const Result<void> &proved) {
                                const auto state =
                                    proved ? changed(fit) : Result<EmailState>(proved.error());
                                const auto committed = m_parts.batch.finish();
                                done(committed ? state : Result<EmailState>(committed.error()));
                            });
}

Result<EmailState> EmailService::changed(const ChangeEmail &params)
{
    const auto account = m_parts.accounts.account(params.user);
    if (!account)
        return makeError(Reason::NotSignedIn);
    if (account->email == params.email) {
        m_parts.emails.removeEmailCode(params.user);
        return state(params.user);
    }
    if (m_parts.letters.canBeSent() && !params.email.isEmpty()) {
        propose(params.user, params.email);
        return state(params.user);
    }
    if (!params.email.isEmpty() && m_parts.accounts.accountByEmail(params.email))
        return makeError(Reason::EmailTaken, u"email"_s);
    store(*account, params.email, params.address);
    return state(params.user);
}

void EmailService::propose(UserId user, const QString &email)
{
    const auto account = m_parts.accounts.account(user);
    if (!account)
        return;
    const QString code = newCode(m_parts.random, longCode);
    m_parts.emails.setEmailCode(
        {user, email, codeHash(code), m_parts.clock.now().addMSecs(confirmLasts.count())});
    if (const auto owner = m_parts.accounts.accountByEmail(email))
        m_parts.letters.addressInUse(LetterReader::of(*owner));
    else
        m_parts.letters.confirmAddress({email, account->user.username, account->locale}, code);
}

Result<EmailState> EmailService::confirm(UserId user, const QString &code, const QString &address)
{
    const auto taken = m_parts.limits.take(user.toString(), address);
    if (!taken)
        return taken.error();
    const auto account = m_parts.accounts.account(user);
    const auto wanted = m_parts.emails.emailCode(user);
    if (!account || !wanted || wanted->codeHash != codeHash(code) ||
        wanted->expiresAt <= m_parts.clock.now() ||
        m_parts.accounts.accountByEmail(wanted->email)) // meanwhile
        return makeError(Reason::BadCode, u"code"_s);
    m_parts.limits.giveBack(*taken);
    store(*account, wanted->email, address);
    return state(user);
}

void EmailService::removeExpired()
{
    m_parts.emails.removeStaleEmailCodes(m_parts.clock.now());
}

void EmailService::store(Account account, const QString &email, const QString &address)
{
    const QString before = std::exchange(account.email, email);
    const UserId user = account.user.id;
    m_parts.accounts.changeAccount(account);
    m_parts.emails.removeEmailCode(user);
    m_parts.letters.addressChanged({before, account.user.username, account.locale});
    m_parts.audit.note({AuditAction::EmailChanged, user, user, address});
}

} // namespace chatoyant::server
