// Which of several accounts a link that was opened is for.
#pragma once

#include "client/state/account_list.h"

#include <QCoreApplication>

class QWidget;

namespace chatoyant::client {

class AccountLinks final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::AccountLinks)

public:
    // Shows the account on the link's server, where there is one. True: there is none, and the link
    // is an invitation to have one.
    static bool needsAccount(const QString &link, AccountList &accounts);
    // "Add an account?"; agreed is called if the person wants one.
    static void
    offerAccount(const QString &link, QWidget &parent, const std::function<void()> &agreed);
};

} // namespace chatoyant::client
