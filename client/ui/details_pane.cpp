#include "client/ui/details_pane.h"

#include "client/ui/people/group_card.h"
#include "client/ui/people/profile_card.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_scroll(new QScrollArea(this))
{
    setProperty("kind", u"surface"_s);
    setMinimumWidth(size::detailsMinimum);
    setMaximumWidth(size::detailsMaximum);
    auto *column = columnIn(this);
    auto *head = framed("header", this);
    head->setMinimumHeight(size::header);
    auto *row = rowIn(head, {space::large, space::tiny, space::small, space::tiny});
    row->addWidget(new PlainLabel(tr("Details"), TextRole::Heading, head), 1);
    auto *close = new IconButton(u"close"_s, tr("Close the details"), context.theme, head);
    row->addWidget(close);
    column->addWidget(head);
    column->addWidget(m_scroll, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(close, &QToolButton::clicked, this, &DetailsPane::closed);
}

void DetailsPane::setChat(ChatId chat)
{
    if (std::exchange(m_chat, chat) == chat && m_scroll->widget())
        return;
    const ChatSummary summary = m_context.session.chats().summary(chat);
    if (!chat.isValid() || !summary.id.isValid())
        return m_scroll->setWidget(new QWidget(m_scroll));
    if (summary.kind == ChatKind::Direct) {
        auto *card = new ProfileCard(m_context, summary.peer.id, m_scroll);
        connect(card, &ProfileCard::chatWanted, this, &DetailsPane::chatWanted);
        connect(card, &ProfileCard::groupWanted, this, &DetailsPane::groupWanted);
        card->setProperty("kind", u"surface"_s);
        return show(card);
    }
    auto *card = new GroupCard(m_context, chat, m_scroll);
    connect(card, &GroupCard::profileWanted, this, &DetailsPane::profileWanted);
    connect(card, &GroupCard::left, this, &DetailsPane::left);
    card->setProperty("kind", u"surface"_s);
    show(card);
}

void DetailsPane::show(QWidget *card)
{
    m_scroll->setWidget(card);
    card->installEventFilter(this);
    fit();
}

bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return false;
}

// Large text needs more room than usual.
void DetailsPane::fit()
{
    const int card = m_scroll->widget()->minimumSizeHint().width() +
                     m_scroll->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(qMax(size::detailsMinimum, card));
    setMaximumWidth(qMax(size::detailsMaximum, card));
}

} // namespace chatoyant::client
