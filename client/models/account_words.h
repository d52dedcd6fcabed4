// One of several accounts in words: whose it is, how it stands with it.
#pragma once

#include <QCoreApplication>

namespace chatoyant::client {

class Session;

// What keeps an account from being up to date.
enum class AccountTrouble { None, SignInNeeded, NoConnection };

class AccountWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::AccountWords)

public:
    static AccountTrouble trouble(Session &session);
    // Also before anything is known but how they signed in.
    static QString name(Session &session);
    // "Ana Ruiz — chat.example.org"
    static QString title(Session &session);
    // "Sign in again"; empty: all is well.
    static QString troubleWord(AccountTrouble trouble);
    // The title, what is unread and what is wrong, in one line.
    static QString line(Session &session);
};

} // namespace chatoyant::client
