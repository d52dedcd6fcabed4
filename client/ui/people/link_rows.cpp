#include "client/ui/people/link_rows.h"

#include "client/models/links.h"
#include "client/state/join_link.h"
#include "client/ui/chat/link_opener.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

LinkRows::LinkRows(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(columnIn(this))
{
    hide();
}

void LinkRows::setText(const QString &text)
{
    constexpr int most = 5;
    QStringList addresses;
    const QList<FoundLink> links = findLinks(text);
    for (const FoundLink &link : links) {
        if (!addresses.contains(link.address) && addresses.size() < most)
            addresses.append(link.address);
    }
    if (addresses == m_addresses)
        return;
    m_addresses = addresses;
    clearColumn(*m_rows);
    for (const QString &address : std::as_const(m_addresses))
        add(address);
    setVisible(!m_addresses.isEmpty());
}

void LinkRows::add(const QString &address)
{
    const QString host = isolated(hostOf(address));
    //: A link: a server's address.
    const QString words = readChatLink(address) ? tr("Chat on %1").arg(host)
                          //: A link: a server's address.
                          : readJoinLink(address) ? tr("Invitation to %1").arg(host)
                                                  : host;
    auto *row = textButton(words, "row", this);
    row->setIcon(m_theme.icon(u"link"_s));
    row->setToolTip(plainToolTip(linkHelp(address)));
    row->setAccessibleDescription(linkHelp(address));
    connect(row, &QPushButton::clicked, this, [this, address] { emit wanted(address); });
    m_rows->addWidget(row);
}

} // namespace chatoyant::client
