#include "server/domain/letters.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

Letters::Letters(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

void Letters::resetCode(const Account &to, const QString &code)
{
    //: Subject of a letter. %1: name of the server
    send(to.email, tr("Set a new password for %1").arg(m_policy.name),
         //: A letter. %1: user name, %2: a code
         tr("Somebody, most likely you, asked for a new password for the account %1.\n\n"
            "This code sets one. It is good once, for an hour:\n\n    %2\n\n"
            "In the program, choose \"Forgot password?\" and type it there.\n\n"
            "If it was not you, there is nothing to do: the password stays as it is.")
             .arg(to.user.username, code));
}

void Letters::confirmAddress(const QString &email, const QString &username, const QString &code)
{
    //: Subject of a letter. %1: name of the server
    send(email, tr("Confirm your e-mail address for %1").arg(m_policy.name),
         //: A letter. %1: user name, %2: a code
         tr("The account %1 wants to use this e-mail address.\n\n"
            "This code confirms it. It is good for a day:\n\n    %2\n\n"
            "If it was not you, there is nothing to do: the address will not be used.")
             .arg(username, code));
}

void Letters::confirmSignup(const QString &email, const QString &username, const QString &code)
{
    //: Subject of a letter. %1: name of the server
    send(email, tr("Welcome to %1: confirm your e-mail address").arg(m_policy.name),
         //: A letter. %1: user name, %2: a code
         tr("You are about to make the account %1.\n\n"
            "This code completes it. It is good for a day:\n\n    %2\n\n"
            "If it was not you, there is nothing to do: no account will be made.")
             .arg(username, code));
}

void Letters::addressInUse(const Account &owner)
{
    //: Subject of a letter. %1: name of the server
    send(owner.email, tr("You have an account at %1 already").arg(m_policy.name),
         //: A letter. %1: user name
         tr("Somebody, maybe you, wanted to use this e-mail address for another account. It "
            "belongs to the account %1, and stays with it.\n\n"
            "If you have forgotten the password, choose \"Forgot password?\" in the program.")
             .arg(owner.user.username));
}

void Letters::passwordChanged(const Account &to)
{
    //: Subject of a letter. %1: name of the server
    send(to.email, tr("Your password for %1 was changed").arg(m_policy.name),
         //: A letter. %1: user name
         tr("The password of the account %1 was changed, and its other devices were signed "
            "out.\n\n"
            "If it was not you, set a new one at once by \"Forgot password?\" in the program, and "
            "tell whoever runs the server.")
             .arg(to.user.username));
}

void Letters::addressChanged(const QString &oldEmail, const QString &username)
{
    //: Subject of a letter. %1: name of the server
    send(oldEmail, tr("Your e-mail address for %1 was changed").arg(m_policy.name),
         //: A letter. %1: user name
         tr("The account %1 no longer uses this e-mail address.\n\n"
            "If it was not you, tell whoever runs the server at once.")
             .arg(username));
}

void Letters::send(const QString &email, const QString &subject, const QString &text)
{
    if (!canBeSent() || email.isEmpty() || !m_parts.limits.takeLetter(email))
        return;
    m_parts.batch.afterCommit(
        [sender = m_parts.sender, mail = Mail{email, subject, signedText(text)}] {
            sender->send(mail);
        });
}

QString Letters::signedText(const QString &text) const
{
    return text + u"\n\n-- \n%1, %2\n"_s.arg(m_policy.name, m_policy.address);
}

} // namespace chatoyant::server
