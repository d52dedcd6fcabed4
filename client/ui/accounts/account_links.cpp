#include "client/ui/accounts/account_links.h"

#include "client/models/links.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

// A link to a chat that leads to an unknown address stays here: one server may have two names, and
// who joins is asked about that.
bool AccountLinks::needsAccount(const QString &link, AccountList &accounts)
{
    const auto invitation = readJoinLink(link);
    const auto read = invitation ? invitation : readChatLink(link);
    if (Session *there = read ? accounts.accountAt(*read) : nullptr) {
        accounts.show(*there);
        return false;
    }
    return invitation && accounts.shown().owner().isValid();
}

void AccountLinks::offerAccount(const QString &link,
                                QWidget &parent,
                                const std::function<void()> &agreed)
{
    //: A server's address.
    const QString question = tr("You opened an invitation to %1. None of your accounts is there. A "
                                "new one stands beside those you have, with chats of its own.")
                                 .arg(isolated(hostOf(link)));
    offer(tr("Add an account?"), question, tr("Add account"), &parent, agreed);
}

} // namespace chatoyant::client
