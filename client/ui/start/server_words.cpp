#include "client/ui/start/server_words.h"

#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

QString ServerWords::closed(const QString &contact)
{
    if (contact.isEmpty())
        return tr("This server takes no new accounts. Ask whoever runs it for one.");
    //: %1 is whom to ask there: a name, an e-mail address.
    return tr("This server takes no new accounts. Ask %1 for one.").arg(isolated(contact));
}

} // namespace chatoyant::client
