#include "client/ui/details_pane.h"

#include "client/ui/chat_list/alert_button.h"
#include "client/ui/chat_list/mood_button.h"
#include "client/ui/media/media_pane.h"
#include "client/ui/people/group_card.h"
#include "client/ui/people/profile_card.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

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
    , m_open(textButton(tr("Media, files and links"), "row", this))
    , m_alerts(new AlertButton(context, this))
    , m_mood(new MoodButton(context, this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_media(new MediaPane(context, attachments, this))
{
    setProperty("kind", u"surface"_s);
    setMinimumWidth(size::detailsMinimum);
    setMaximumWidth(size::detailsMaximum);
    build();
    connect(m_back, &QToolButton::clicked, this, [this] { setMediaShown(false); });
    connect(m_open, &QPushButton::clicked, this, [this] { setMediaShown(true); });
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
    auto *about = new QWidget(m_pages);
    auto *cards = columnIn(about);
    auto *media = columnIn(framed("bar", about), around(space::tiny));
    media->addWidget(m_open);
    media->addWidget(m_alerts);
    media->addWidget(m_mood);
    cards->addWidget(media->parentWidget());
    cards->addWidget(m_scroll, 1);
    m_open->setIcon(m_context.theme.icon(u"image"_s));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(about);
    m_pages->addWidget(m_media);
}

void DetailsPane::setMediaShown(bool isShown)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_pages->setCurrentIndex(isShown ? 1 : 0);
    m_back->setVisible(isShown);
    m_title->setText(isShown ? tr("Media, files and links") : tr("Details"));
    m_media->setChat(isShown ? m_chat : ChatId());
    if (hadFocus)
        (isShown ? static_cast<QWidget *>(m_back) : m_open)->setFocus(Qt::OtherFocusReason);
}

void DetailsPane::setChat(ChatId chat)
{
    if (std::exchange(m_chat, chat) == chat && m_scroll->widget())
        return;
    setMediaShown(false);
    m_alerts->setChat(chat);
    m_mood->setChat(chat);
    const ChatSummary summary = m_context.session.chats().summary(chat);
    if (!chat.isValid() || !summary.id.isValid())
        return m_scroll->setWidget(new QWidget(m_scroll));
    if (summary.kind == ChatKind::Direct) {
        auto *card = new ProfileCard(m_context, summary.peer.id, m_scroll);
        connect(card, &ProfileCard::chatWanted, this, &DetailsPane::chatWanted);
        connect(card, &ProfileCard::groupWanted, this, &DetailsPane::groupWanted);
        card->setProperty("kind", u"surface"_s);
        return showCard(card);
    }
    auto *card = new GroupCard(m_context, chat, m_scroll);
    connect(card, &GroupCard::profileWanted, this, &DetailsPane::profileWanted);
    connect(card, &GroupCard::chatWanted, this, &DetailsPane::chatWanted);
    connect(card, &GroupCard::mentionWanted, this, &DetailsPane::mentionWanted);
    connect(card, &GroupCard::left, this, &DetailsPane::left);
    card->setProperty("kind", u"surface"_s);
    showCard(card);
}

void DetailsPane::showCard(QWidget *card)
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
