#include "client/ui/details_pane.h"

#include "client/ui/chat_list/chat_choices.h"
#include "client/ui/media/media_pane.h"
#include "client/ui/people/group_card.h"
#include "client/ui/people/profile_card.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/tab_order.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(const UiContext &context, ChatAttachments &attachments, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_back(new IconButton(u"back"_s, tr("Back to the details"), context.theme, this))
    , m_title(new ElidedLabel({}, TextRole::Heading, this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_media(new MediaPane(context, attachments, this))
{
    setProperty("kind", u"surface"_s);
    setMinimumWidth(size::detailsMinimum);
    setMaximumWidth(size::detailsMaximum);
    build();
    connect(m_back, &QToolButton::clicked, this, [this] { setMediaShown(false); });
    setMediaShown(false);
}

void DetailsPane::build()
{
    auto *column = columnIn(this);
    auto *head = framed("header", this);
    head->setMinimumHeight(size::header);
    auto *row = rowIn(head, {space::small, space::tiny, space::small, space::tiny});
    row->addWidget(m_back);
    row->addSpacing(space::small);
    row->addWidget(m_title, 1);
    auto *close = new IconButton(u"close"_s, tr("Close the details"), m_context.theme, head);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &DetailsPane::closed);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_media);
}

void DetailsPane::setMediaShown(bool isShown)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_pages->setCurrentIndex(isShown ? 1 : 0);
    m_back->setVisible(isShown);
    m_title->setText(isShown ? tr("Media, files and links") : tr("Details"));
    m_media->setChat(isShown ? m_chat : ChatId());
    if (!hadFocus)
        return;
    if (isShown)
        m_back->setFocus(Qt::OtherFocusReason);
    else if (m_choices)
        m_choices->takeFocus();
}

void DetailsPane::setChat(ChatId chat)
{
    if (std::exchange(m_chat, chat) == chat && m_scroll->widget())
        return;
    setMediaShown(false);
    const ChatSummary summary = m_context.session.chats().summary(chat);
    if (!chat.isValid() || !summary.id.isValid())
        return m_scroll->setWidget(new QWidget(m_scroll));
    if (summary.kind == ChatKind::Direct) {
        auto *card = new ProfileCard(m_context, summary.peer.id, m_scroll);
        connect(card, &ProfileCard::chatWanted, this, &DetailsPane::chatWanted);
        connect(card, &ProfileCard::groupWanted, this, &DetailsPane::groupWanted);
        return showCard(card);
    }
    auto *card = new GroupCard(m_context, chat, m_scroll);
    connect(card, &GroupCard::profileWanted, this, &DetailsPane::profileWanted);
    connect(card, &GroupCard::chatWanted, this, &DetailsPane::chatWanted);
    connect(card, &GroupCard::mentionWanted, this, &DetailsPane::mentionWanted);
    connect(card, &GroupCard::linkWanted, this, &DetailsPane::linkWanted);
    connect(card, &GroupCard::left, this, &DetailsPane::left);
    showCard(card);
}

template <typename Card>
void DetailsPane::showCard(Card *card)
{
    card->setProperty("kind", u"surface"_s);
    m_choices = new ChatChoices(m_context, m_chat, card);
    connect(m_choices, &ChatChoices::mediaWanted, this, [this] { setMediaShown(true); });
    card->addChoices(*m_choices);
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

// As it is read, though its rows come and go.
bool DetailsPane::focusNextPrevChild(bool isNext)
{
    QWidget *next = nextStop(*this, window()->focusWidget(), isNext);
    if (!next)
        next = stopBeyond(*this, isNext);
    if (next)
        next->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return next != nullptr;
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
