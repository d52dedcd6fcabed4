#include "client/ui/start/terms_line.h"

#include "client/ui/chat/link_opener.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

TermsLine::TermsLine(QWidget *parent)
    : QWidget(parent)
    , m_link(nullptr)
{
    auto *column = columnIn(this, {0, space::small, 0, 0}, space::hair);
    auto *text = paragraph(tr("With an account you agree to the terms of this server."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    auto *link = textButton(tr("Read the terms"), "link", this);
    column->addWidget(link, 0, Qt::AlignLeading);
    connect(link, &QPushButton::clicked, this, [this] { openLink(m_address, this); });
    m_link = link;
    hide();
}

void TermsLine::setAddress(const QString &address)
{
    const bool isPage = address.startsWith(QLatin1StringView("https://"), Qt::CaseInsensitive) ||
                        address.startsWith(QLatin1StringView("http://"), Qt::CaseInsensitive);
    m_address = isPage ? address : QString();
    setPlainToolTip(m_link, m_address);
    m_link->setAccessibleDescription(m_address);
    setVisible(isPage);
}

} // namespace chatoyant::client
