#include "client/models/account_words.h"

#include "client/models/sentences.h"
#include "client/state/session.h"

namespace chatoyant::client {

AccountTrouble AccountWords::trouble(Session &session)
{
    if (session.needsSignIn())
        return AccountTrouble::SignInNeeded;
    // Connecting is no trouble: it mostly takes a moment.
    const auto phase = session.connectionState().phase;
    const bool isLost = phase == ConnectionState::Phase::Waiting ||
                        (phase == ConnectionState::Phase::Offline && session.canRetry());
    return isLost ? AccountTrouble::NoConnection : AccountTrouble::None;
}

QString AccountWords::name(Session &session)
{
    const User &me = session.me();
    return me.id.isValid() || session.lastLogin().isEmpty() ? People::nameOf(me)
                                                            : session.lastLogin();
}

QString AccountWords::title(Session &session)
{
    //: One of several accounts: the person's name and the server's address.
    return tr("%1 — %2").arg(Sentences::isolated(name(session)),
                             Sentences::isolated(session.server()));
}

QString AccountWords::troubleWord(AccountTrouble trouble)
{
    switch (trouble) {
    case AccountTrouble::None:
        return {};
    case AccountTrouble::SignInNeeded:
        return tr("Sign in again");
    case AccountTrouble::NoConnection:
        return tr("No connection");
    }
    Q_UNREACHABLE();
}

QString AccountWords::line(Session &session)
{
    QString line = title(session);
    const int unread = session.alerts().badge();
    if (unread > 0)
        //: An account, and how many messages are unread there.
        line = tr("%1 · %n unread", nullptr, unread).arg(line);
    else if (session.alerts().hasOther())
        //: An account: something was written in its groups, none of it to this person themselves.
        line = tr("%1 · something new in groups").arg(line);
    const QString word = troubleWord(trouble(session));
    //: An account, and what is wrong with it.
    return word.isEmpty() ? line : tr("%1 · %2").arg(line, word);
}

} // namespace chatoyant::client
