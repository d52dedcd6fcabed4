#include "client/ui/workspace_view.h"

#include "client/state/groups.h"
#include "client/state/unread_marks.h"
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/chat_header.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/chat_pins.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/chat_windows.h"
#include "client/ui/commands.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/details_pane.h"
#include "client/ui/dialogs.h"
#include "client/ui/media/media_pane.h"
#include "client/ui/own_news.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/window_place.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

WorkspaceView::WorkspaceView(const UiContext &context, QMenu &mainMenu, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_toast(new Toast(context.theme, this))
    , m_splitter(new QSplitter(this))
    , m_dashboard(new Dashboard(context, mainMenu, m_splitter))
    , m_middle(new QStackedWidget(m_splitter))
    , m_nothing(new EmptyState(u"chat"_s, context.theme, m_middle))
    , m_page(new ChatPage(context, *m_toast, m_middle))
    , m_details(new DetailsPane(context, m_page->attachments(), m_splitter))
    , m_dialogs(new Dialogs(context, *this))
    , m_windows(new ChatWindows(context, *this))
    , m_isDetailsWanted(context.preferences.value(preference::details, false).toBool())
{
    nameSwitchKeys({});
    m_middle->addWidget(m_nothing);
    m_middle->addWidget(m_page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    columnIn(this)->addWidget(m_splitter);
    if (!m_splitter->restoreState(keptColumns(context.preferences)))
        m_splitter->setSizes(
            {context.theme.scaledPicture(size::listUsual), size::wideColumn, size::detailsMinimum});
    m_page->composer().setCommands([this] { return m_dialogs->commands(); });
    connectParts();
    arrange();
}

void WorkspaceView::nameSwitchKeys(const QString &keys)
{
    m_nothing->setTexts(tr("Choose a chat"),
                        keys.isEmpty() ? QString()
                                       //: %1: the keys for that, "Ctrl+K".
                                       : tr("Or press %1 and type a few letters.").arg(keys));
}

void WorkspaceView::connectParts()
{
    connect(m_dashboard, &Dashboard::chosen, this, [this](ChatId chat) { openChat(chat); });
    connect(m_dashboard, &Dashboard::chatMenuWanted, this, [this](ChatId chat, const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillChatMenu(*menu, chat);
        menu->popup(at);
    });
    connect(&m_dashboard->list(), &ChatListView::mediaDropped, this,
            [this](ChatId chat, const ChosenMedia &media) {
                openChat(chat);
                m_windows->pageOf(chat).attachments().offerAsUsual(media);
            });
    connect(m_dashboard, &Dashboard::composeWanted, m_dialogs, &Dialogs::newChat);
    connect(m_dashboard, &Dashboard::peopleWanted, m_dialogs, &Dialogs::people);
    connect(m_dashboard, &Dashboard::requestsWanted, m_dialogs, &Dialogs::requests);
    connect(m_dashboard, &Dashboard::unsentWanted, m_dialogs, &Dialogs::unsent);
    connect(m_dashboard, &Dashboard::groupWanted, m_dialogs, [this] { m_dialogs->newGroup({}); });
    connect(m_dashboard, &Dashboard::joinWanted, m_dialogs, [this] { m_dialogs->joinChat({}); });
    connect(m_dashboard, &Dashboard::settingsWanted, m_dialogs, &Dialogs::settings);
    connect(m_dashboard, &Dashboard::reportsWanted, m_dialogs, &Dialogs::reports);
    connect(m_dashboard, &Dashboard::administrationWanted, m_dialogs, &Dialogs::administration);
    connect(m_dashboard, &Dashboard::profileWanted, m_dialogs,
            [this] { m_dialogs->profile(m_context.session.me().id); });
    connect(m_dashboard, &Dashboard::signOutWanted, m_dialogs, &Dialogs::signOut);
    connect(m_page, &ChatPage::backWanted, this, &WorkspaceView::closeChat);
    connect(m_page, &ChatPage::detailsWanted, this, &WorkspaceView::toggleDetails);
    connect(m_page, &ChatPage::failedWith, m_toast, &Toast::say);
    connect(m_page, &ChatPage::invitationOpened, this, &WorkspaceView::invitationOpened);
    connect(m_page, &ChatPage::signInWanted, this, &WorkspaceView::signInWanted);
    connect(m_page, &ChatPage::unsentWanted, m_dialogs, &Dialogs::unsent);
    connect(m_page, &ChatPage::chatWanted, this, [this](ChatId chat) { openChat(chat); });
    connect(m_page, &ChatPage::profileWanted, m_dialogs, &Dialogs::profile);
    connect(m_page, &ChatPage::menuWanted, this, [this](QMenu &menu) {
        menu.clear();
        m_page->pins().addTo(menu);
        fillChatMenu(menu, chat());
    });
    connectDetails();
    connect(m_dialogs, &Dialogs::signOutWanted, this, &WorkspaceView::signOutWanted);
    connectSession();
}

void WorkspaceView::connectDetails()
{
    connectMedia(m_details->media());
    connect(m_details, &DetailsPane::closed, this, &WorkspaceView::toggleDetails);
    connect(m_details, &DetailsPane::chatWanted, m_dialogs, &Dialogs::directChat);
    connect(m_details, &DetailsPane::profileWanted, m_dialogs, &Dialogs::profile);
    connect(m_details, &DetailsPane::linkWanted, m_page, &ChatPage::openLink);
    connect(m_details, &DetailsPane::groupWanted, m_dialogs, &Dialogs::newGroup);
    connect(m_details, &DetailsPane::mentionWanted, this,
            [this](UserId user) { mention(chat(), user); });
}

void WorkspaceView::connectMedia(MediaPane &media)
{
    connect(&media, &MediaPane::messageWanted, m_page, &ChatPage::jumpTo);
    connect(&media, &MediaPane::linkWanted, m_page, &ChatPage::openLink);
}

void WorkspaceView::showMedia()
{
    if (!hasThreeColumns()) {
        MediaPane *media = m_dialogs->media(chat());
        return media ? connectMedia(*media) : void();
    }
    if (!m_isDetailsWanted)
        toggleDetails();
    m_details->setMediaShown(true);
}

// What goes wrong, or away.
void WorkspaceView::connectSession()
{
    connect(&m_context.session.chatActions(), &ChatActions::failed, this,
            [this](const Error &error) { m_toast->say(Sentences::reason(error)); });
    connect(&m_context.session.changes(), &ChangeQueue::refused, this,
            [this](ChatId, const Error &error) {
                m_toast->say(tr("Not changed: %1").arg(Sentences::reason(error)));
            });
    connect(&m_context.session, &Session::storageFailed, this,
            [this](const Error &error) { m_toast->say(Sentences::reason(error)); });
    connect(&m_context.session.outbox(), &Outbox::held, m_dialogs, &Dialogs::askAboutOld);
    Conversions &conversions = m_context.session.conversions();
    connect(&conversions, &Conversions::asked, this, [this](ChatId direct) {
        const QString who = isolated(m_context.session.chats().title(direct));
        if (direct != chat())
            m_toast->say(tr("%1 asks about the history of your chat. Open it to answer.").arg(who));
    });
    connect(&conversions, &Conversions::ended, this, [this](ChatId direct) {
        if (direct != chat())
            sayHowItEnded(direct);
    });
    connect(&m_context.session.groups(), &Groups::deleted, this, &WorkspaceView::sayDeleted);
    connect(&m_context.session.groups(), &Groups::declined, this,
            [this] { m_toast->say(tr("An admin declined your request to join a chat.")); });
    connect(&m_context.session.groups(), &Groups::asked, this, [this](ChatId chat) {
        const QString title = isolated(m_context.session.chats().title(chat));
        m_toast->say(tr("Somebody asks to join “%1”. Its details show who.").arg(title));
    });
    connectOwnNews(m_context, *this, *m_toast);
    connect(&m_context.session.chats(), &ChatList::removed, this, [this](ChatId gone) {
        if (gone == chat())
            onChatGone();
    });
}

void WorkspaceView::openChat(ChatId chat, Seq at)
{
    if (!chat.isValid() || !m_context.session.chats().contains(chat))
        return;
    if (m_windows->goTo(chat, at))
        return m_dashboard->list().select(this->chat());
    m_page->setChat(chat);
    m_context.session.unreadMarks().set(chat, false);
    m_middle->setCurrentWidget(m_page);
    m_dashboard->model().setOpenChat(chat);
    m_dashboard->list().select(chat);
    keepLastChat(m_context.preferences, m_context.session.owner(), chat);
    if (!m_isStepping && (m_place < 0 || m_trail.at(m_place) != chat)) {
        m_trail = m_trail.mid(0, m_place + 1);
        m_trail.append(chat);
        m_place = m_trail.size() - 1;
    }
    arrange();
    if (at > 0)
        m_page->jumpTo(at);
    m_page->composer().takeFocus();
    emit chatChanged();
}

// Where it was asked it stands until it was seen.
void WorkspaceView::sayHowItEnded(ChatId direct)
{
    const auto ended = m_context.session.conversions().outcome(direct);
    const UserId peer = m_context.session.chats().summary(direct).peer.id;
    const People &people = m_context.session.people();
    if (ended)
        m_toast->say(Sentences::conversionOutcome(*ended, people, people.user(peer)));
}

void WorkspaceView::sayDeleted(ChatId gone, const QString &title, UserId by)
{
    const bool isMine = by == m_context.session.me().id;
    if (isMine && gone == chat())
        closeChat();
    const QString name = isolated(title);
    const QString who = isolated(m_context.session.people().name(by));
    m_toast->say(isMine ? tr("You deleted “%1”.").arg(name)
                        : tr("%1 deleted “%2”.").arg(who, name));
}

// What was read and written there stays in sight, but for who left by their own wish.
void WorkspaceView::onChatGone()
{
    const Conversation &conversation = *m_context.session.conversation(chat());
    if (conversation.obstacle().kind == Obstacle::Kind::Left) {
        const QString title = conversation.title();
        closeChat();
        return m_toast->say(tr("You left “%1”.").arg(title));
    }
    m_dashboard->list().select({});
    arrange();
}

ChatId WorkspaceView::chat() const
{
    return m_middle->currentWidget() == m_page ? m_page->chat() : ChatId();
}

void WorkspaceView::mention(ChatId chat, UserId user)
{
    openChat(chat);
    m_windows->pageOf(chat).composer().mention(m_context.session.people().user(user));
}

void WorkspaceView::toggleDetails()
{
    if (!hasThreeColumns())
        return m_dialogs->details(chat());
    m_isDetailsWanted = !m_isDetailsWanted;
    m_context.preferences.setValue(preference::details, m_isDetailsWanted);
    arrange();
}

void WorkspaceView::closeChat()
{
    m_page->setChat({});
    m_middle->setCurrentIndex(0);
    m_dashboard->model().setOpenChat({});
    m_dashboard->list().select({});
    arrange();
    m_dashboard->list().setFocus();
    emit chatChanged();
}

void WorkspaceView::step(int direction, bool unreadOnly)
{
    const ChatId first = m_dashboard->neighbour(chat(), direction, unreadOnly);
    ChatId next = first;
    while (m_windows->has(next)) { // those are one window further, not one chat
        next = m_dashboard->neighbour(next, direction, unreadOnly);
        if (next == first)
            return;
    }
    openChat(next);
}

void WorkspaceView::openNth(int position)
{
    openChat(m_dashboard->model().chatAt(position));
}

void WorkspaceView::goBack(int direction)
{
    const auto place = m_place + direction;
    if (place < 0 || place >= m_trail.size())
        return;
    m_place = place;
    m_isStepping = true;
    openChat(m_trail.at(place));
    m_isStepping = false;
}

// List, header, messages, composer, details, tabs; and the accounts, where there are several.
void WorkspaceView::focusRegion(int direction, QWidget &accounts)
{
    const QList<QWidget *> regions{
        &m_dashboard->list(), &m_page->header(), &m_page->view(), &m_page->composer(), m_details,
        &m_dashboard->tab(),  &accounts};
    const QWidget *focus = window()->focusWidget();
    const auto isIn = [focus](const QWidget *region) {
        return focus && (focus == region || region->isAncestorOf(focus));
    };
    const auto now = std::find_if(regions.begin(), regions.end(), isIn);
    auto at = now == regions.end() ? 0 : static_cast<int>(now - regions.begin());
    const int count = static_cast<int>(regions.size());
    for (int tries = 0; tries < count; ++tries) {
        at = (at + direction + count) % count;
        if (regions.at(at) == &m_page->composer() && m_page->composer().isVisible() &&
            !m_page->composer().isBlocked())
            return m_page->composer().takeFocus();
        if (QWidget *first = firstIn(*regions.at(at)))
            return first->setFocus(Qt::TabFocusReason);
    }
}

// What Tab would come to first; null: nothing of it can be reached now.
QWidget *WorkspaceView::firstIn(QWidget &region)
{
    QWidget *each = &region;
    do {
        const bool isInside = each == &region || region.isAncestorOf(each);
        if (isInside && each->isVisible() && each->isEnabled() &&
            (each->focusPolicy() & Qt::TabFocus))
            return each;
        each = each->nextInFocusChain();
    } while (each != &region);
    return nullptr;
}

void WorkspaceView::saveLayout()
{
    m_toast->settle();
    m_windows->settle();
    if (width() >= size::oneColumn)
        keepColumns(m_context.preferences, m_splitter->saveState());
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Large words need more of it.
bool WorkspaceView::hasThreeColumns() const
{
    return width() > m_context.theme.scaledPicture(size::threeColumns);
}

void WorkspaceView::arrange()
{
    const bool isOneColumn = width() < size::oneColumn;
    const bool hasChat = chat().isValid();
    const bool isMember = hasChat && m_context.session.chats().contains(chat());
    const bool showsDetails = m_isDetailsWanted && isMember && hasThreeColumns();
    m_dashboard->setVisible(!isOneColumn || !hasChat);
    m_dashboard->setMaximumWidth(isOneColumn ? QWIDGETSIZE_MAX
                                             : m_context.theme.scaledPicture(size::listMaximum));
    m_middle->setVisible(!isOneColumn || hasChat);
    m_details->setVisible(showsDetails);
    if (showsDetails)
        m_details->setChat(chat());
    else
        m_details->setMediaShown(false); // nobody looks: nothing is asked for
    m_page->header().setBackShown(isOneColumn);
    m_page->header().setDetailsShown(showsDetails);
}

} // namespace chatoyant::client
