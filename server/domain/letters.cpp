#include "server/domain/letters.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

Letters::Letters(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

void Letters::resetCode(const LetterReader &to, const QString &code)
{
    //: A letter. %1: user name, %2: a code, %3: "for 1 hour". "Forgot password?" is a button of the
    //: program: as it is translated there
    const QString text = say(
        to, QT_TR_NOOP("Somebody, most likely you, asked for a new password for the account %1.\n\n"
                       "This code sets one. It is good once, %3:\n\n    %2\n\n"
                       "In the program, choose \"Forgot password?\" and type it there.\n\n"
                       "If it was not you, there is nothing to do: the password stays as it is."));
    //: Subject of a letter. %1: name of the server
    send(to, subject(to, QT_TR_NOOP("Set a new password for %1")),
         text.arg(to.username, code, lasting(to, resetLasts)));
}

void Letters::confirmAddress(const LetterReader &to, const QString &code)
{
    //: A letter. %1: user name, %2: a code, %3: "for 24 hours"
    const QString text = say(
        to, QT_TR_NOOP("The account %1 wants to use this e-mail address.\n\n"
                       "This code confirms it. It is good %3:\n\n    %2\n\n"
                       "If it was not you, there is nothing to do: the address will not be used."));
    //: Subject of a letter. %1: name of the server
    send(to, subject(to, QT_TR_NOOP("Confirm your e-mail address for %1")),
         text.arg(to.username, code, lasting(to, confirmLasts)));
}

void Letters::confirmSignup(const LetterReader &to, const QString &code)
{
    //: A letter. %1: user name, %2: a code, %3: "for 24 hours"
    const QString text =
        say(to, QT_TR_NOOP("You are about to make the account %1.\n\n"
                           "This code completes it. It is good %3:\n\n    %2\n\n"
                           "If it was not you, there is nothing to do: no account will be made."));
    //: Subject of a letter. %1: name of the server
    send(to, subject(to, QT_TR_NOOP("Welcome to %1: confirm your e-mail address")),
         text.arg(to.username, code, lasting(to, confirmLasts)));
}

void Letters::addressInUse(const LetterReader &owner)
{
    //: A letter. %1: user name
    const QString text =
        say(owner,
            QT_TR_NOOP(
                "Somebody, maybe you, wanted to use this e-mail address for another account. It "
                "belongs "
                "to the account %1, and stays with it.\n\n"
                "If you have forgotten the password, choose \"Forgot password?\" in the program."));
    //: Subject of a letter. %1: name of the server
    send(owner, subject(owner, QT_TR_NOOP("You have an account at %1 already")),
         text.arg(owner.username));
}

void Letters::passwordChanged(const LetterReader &to)
{
    //: A letter. %1: user name
    const QString text = say(
        to,
        QT_TR_NOOP(
            "The password of the account %1 was changed, and its other devices were signed out.\n\n"
            "If it was not you, set a new one at once by \"Forgot password?\" in the program, and "
            "tell whoever runs the server."));
    //: Subject of a letter. %1: name of the server
    send(to, subject(to, QT_TR_NOOP("Your password for %1 was changed")), text.arg(to.username));
}

void Letters::addressChanged(const LetterReader &before)
{
    //: A letter. %1: user name
    const QString text =
        say(before, QT_TR_NOOP("The account %1 no longer uses this e-mail address.\n\n"
                               "If it was not you, tell whoever runs the server at once."));
    //: Subject of a letter. %1: name of the server
    send(before, subject(before, QT_TR_NOOP("Your e-mail address for %1 was changed")),
         text.arg(before.username));
}

QString Letters::say(const LetterReader &to, const char *source, int n) const
{
    return m_parts.phrases
               ? m_parts.phrases->say(to.locale, "chatoyant::server::Letters", source, n)
               : QString::fromUtf8(source).replace("%n"_L1, QString::number(n));
}

QString Letters::subject(const LetterReader &to, const char *source) const
{
    return say(to, source).arg(m_policy.name);
}

QString Letters::lasting(const LetterReader &to, std::chrono::milliseconds time) const
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(time).count();
    //: In a letter: "It is good once, for 1 hour"
    return say(to, QT_TR_N_NOOP("for %n hour(s)"), int(hours));
}

void Letters::send(const LetterReader &to, const QString &subject, const QString &text)
{
    if (!canBeSent() || to.email.isEmpty() || !m_parts.limits.takeLetter(to.email))
        return;
    m_parts.batch.afterCommit(
        [sender = m_parts.sender, mail = Mail{to.email, subject, signedText(text)}] {
            sender->send(mail);
        });
}

QString Letters::signedText(const QString &text) const
{
    return text + u"\n\n-- \n%1, %2\n"_s.arg(m_policy.name, m_policy.address);
}

} // namespace chatoyant::server
