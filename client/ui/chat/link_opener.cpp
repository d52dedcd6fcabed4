#include "client/ui/chat/link_opener.h"

#include "client/models/links.h"
#include "client/state/join_link.h"
#include "client/ui/widgets/dialog.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

bool isMisleading(const QUrl &url)
{
    if (url.scheme() == "mailto"_L1)
        return false;
    const QString host = url.host(QUrl::FullyDecoded);
    const bool isPlain =
        std::all_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() < 128; });
    return !url.userInfo().isEmpty() || !isPlain || host.contains("xn--"_L1);
}

} // namespace

void openLink(const QString &address, QWidget *asker)
{
    static const QStringList allowed{u"http"_s, u"https"_s, u"mailto"_s};
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || !allowed.contains(url.scheme().toLower()))
        return;
    if (!isMisleading(url)) {
        QDesktopServices::openUrl(url);
        return;
    }
    confirm(Dialog::tr("Is this where you want to go?"),
            //: What is asked before a link is opened that looks like another one: its real host.
            Dialog::tr("This link leads to %1.").arg(isolated(hostOf(address))),
            Dialog::tr("Open link"), asker, [url] { QDesktopServices::openUrl(url); });
}

QString linkHelp(const QString &address)
{
    if (!leadsIn(address))
        return address;
    const QString sentence =
        //: Where a link leads: a server's address.
        readChatLink(address) ? Dialog::tr("Leads to a chat on %1.")
                              //: Where a link leads: a server's address.
                              : Dialog::tr("An invitation to make an account on %1.");
    return sentence.arg(isolated(hostOf(address))) + u'\n' + address;
}

} // namespace chatoyant::client
