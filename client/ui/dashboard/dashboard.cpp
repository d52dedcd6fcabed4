#include "client/ui/dashboard/dashboard.h"

#include "client/theme/mood_theme.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/dashboard/own_menu.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/skeleton.h"
#include "client/ui/widgets/tab_order.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Oneself, as a button.
class MeButton final : public QAbstractButton
{
public:
    MeButton(const Theme &theme, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override { return layout()->totalSizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(underMouse() ? m_theme.palette().hover : QColor(Qt::transparent));
        painter.drawRoundedRect(rect(), radius::control, radius::control);
    }

private:
    const Theme &m_theme;
};

} // namespace

Dashboard::Dashboard(const UiContext &context, QMenu &mainMenu, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_model(context.session)
    , m_search(new SearchField(tr("Search"), context.theme, this))
    , m_tabs(new QButtonGroup(this))
    , m_requests(textButton({}, "row", this))
    , m_unsent(textButton({}, "row", this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ChatListView(context.theme, m_stack))
    , m_none(new EmptyState(u"chat"_s, context.theme, m_stack))
    , m_filtered(new EmptyState(u"check"_s, context.theme, m_stack))
    , m_me(new MeButton(context.theme, this))
    , m_ownMenu(new OwnMenu(context, this))
    , m_avatar(new Avatar(size::target, context.theme, m_me))
    , m_name(new ElidedLabel({}, TextRole::UiStrong, m_me))
    , m_state(new ElidedLabel({}, TextRole::Meta, m_me))
{
    setProperty("kind", u"surface"_s);
    setMinimumWidth(size::listMinimum);
    auto *column = columnIn(this);
    buildTop(column, buildMenus(mainMenu));
    buildTabs(column);
    buildList(column);
    buildFoot(column);
    Session &session = context.session;
    const auto follow = [this] { refresh(); };
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(&m_model, signal, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(&session.chats(), &ChatList::changed, this, follow);
    connect(&session.chats(), &ChatList::reset, this, follow);
    connect(&session.contacts(), &Contacts::changed, this, follow);
    connect(&session.contacts(), &Contacts::reset, this, follow);
    connect(&session.people(), &People::meChanged, this, &Dashboard::refreshMe);
    connect(&session, &Session::connectionChanged, this, &Dashboard::refreshMe);
    connect(&session.ownPresence(), &OwnPresence::changed, this, &Dashboard::refreshMe);
    connect(&session, &Session::opened, this, follow);
    connect(&context.theme, &Theme::changed, this, &Dashboard::showMoods);
    showMoods();
    refresh();
    refreshMe();
    orderTabs(*this);
    setTabOrder(m_search, m_menuButton); // where one begins, one can write
}

void Dashboard::buildTop(QBoxLayout *column, QMenu &mainMenu)
{
    auto *top = addRow(column, space::tiny);
    top->setContentsMargins(space::small, space::small + 2, space::small, space::tiny);
    auto *menu = new IconButton(u"menu"_s, tr("Main menu"), m_context.theme, this);
    menu->opens(&mainMenu);
    m_menuButton = menu;
    auto *compose = new IconButton(u"compose"_s, tr("New chat"), m_context.theme, this);
    compose->setName(tr("New chat"), u"new-chat"_s);
    top->addWidget(menu);
    top->addWidget(m_search, 1);
    top->addWidget(compose);
    connect(compose, &QToolButton::clicked, this, &Dashboard::composeWanted);
    m_search->setClearedByEscape(true);
    connect(m_search, &QLineEdit::textChanged, &m_model, &ChatListModel::setSearchText);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model.rowCount() > 0)
            emit chosen(m_model.chatAt(0));
    });
}

void Dashboard::buildTabs(QBoxLayout *column)
{
    auto *row = addFlow(column, space::hair);
    row->setContentsMargins(space::small, space::tiny, space::small, space::small);
    const auto add = [&](const QString &text, ChatFilter filter) {
        auto *tab = textButton(text, "tab", this);
        tab->setCheckable(true);
        m_tabs->addButton(tab, static_cast<int>(filter));
        row->addWidget(tab);
        return tab;
    };
    add(tr("All"), ChatFilter::All)->setChecked(true);
    m_unreadTab = add(tr("Unread"), ChatFilter::Unread);
    add(tr("Groups"), ChatFilter::Groups);
    add(tr("Archived"), ChatFilter::Archived);
    connect(m_tabs, &QButtonGroup::idClicked, this,
            [this](int id) { setFilter(static_cast<ChatFilter>(id)); });
}

void Dashboard::buildList(QBoxLayout *column)
{
    m_requests->setIcon(m_context.theme.icon(u"person-add"_s));
    column->addWidget(m_requests);
    connect(m_requests, &QPushButton::clicked, this, &Dashboard::requestsWanted);
    m_unsent->setIcon(m_context.theme.icon(u"waiting"_s));
    column->addWidget(m_unsent);
    connect(m_unsent, &QPushButton::clicked, this, &Dashboard::unsentWanted);
    Session &session = m_context.session;
    connect(&session.outbox(), &Outbox::changed, this, &Dashboard::refreshUnsent);
    connect(&session, &Session::connectionChanged, this, &Dashboard::refreshUnsent);
    refreshUnsent();
    m_list->setModel(&m_model);
    m_stack->addWidget(m_list);
    m_stack->addWidget(new Skeleton(m_context.theme, m_stack));
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_filtered);
    column->addWidget(m_stack, 1);
    m_none->setTexts(tr("No chats yet"), tr("Find people you know, or bring several together."));
    connect(m_none->addAction(tr("Find people"), "primary"), &QPushButton::clicked, this,
            &Dashboard::peopleWanted);
    connect(m_none->addAction(tr("Create a group"), "quiet"), &QPushButton::clicked, this,
            &Dashboard::groupWanted);
    connect(m_none->addAction(tr("Join by link"), "quiet"), &QPushButton::clicked, this,
            &Dashboard::joinWanted);
    m_showAll = m_filtered->addAction(tr("Show all"), "");
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_search->clear();
        setFilter(ChatFilter::All);
    });
    connect(m_list, &ChatListView::chosen, this, &Dashboard::chosen);
    connect(m_list, &ChatListView::menuWanted, this, &Dashboard::chatMenuWanted);
}

void Dashboard::buildFoot(QBoxLayout *column)
{
    auto *foot = framed("footer", this);
    auto *row = rowIn(foot, {space::small, space::tiny, space::small, space::tiny}, space::small);
    row->addWidget(m_me, 1);
    auto *inside = rowIn(m_me, around(space::tiny), space::small);
    inside->addWidget(m_avatar);
    auto *words = addColumn(inside, 0, 1);
    words->addWidget(m_name);
    words->addWidget(m_state);
    m_state->setTone(Tone::Weak);
    for (QWidget *part : {static_cast<QWidget *>(m_avatar), static_cast<QWidget *>(m_name),
                          static_cast<QWidget *>(m_state)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setPlainToolTip(m_me, tr("My status, profile and settings"));
    connect(m_me, &QAbstractButton::clicked, this, [this] {
        m_ownMenu->refresh(); // it may be higher than it was
        m_ownMenu->popup(m_me->mapToGlobal(QPoint(0, -m_ownMenu->sizeHint().height())));
    });
    auto *settings = new IconButton(u"settings"_s, tr("Settings"), m_context.theme, foot);
    settings->setName(tr("Settings"), u"settings"_s);
    row->addWidget(settings);
    column->addWidget(foot);
    connect(settings, &QToolButton::clicked, this, &Dashboard::settingsWanted);
}

// Oneself, and then what the window can do, which is the same for all of its accounts.
QMenu &Dashboard::buildMenus(const QMenu &mainMenu)
{
    auto *menu = new QMenu(this);
    menu->addMenu(m_ownMenu);
    menu->addSeparator();
    menu->addActions(mainMenu.actions());
    connect(m_ownMenu, &OwnMenu::profileWanted, this, &Dashboard::profileWanted);
    connect(m_ownMenu, &OwnMenu::settingsWanted, this, &Dashboard::settingsWanted);
    connect(m_ownMenu, &OwnMenu::reportsWanted, this, &Dashboard::reportsWanted);
    connect(m_ownMenu, &OwnMenu::administrationWanted, this, &Dashboard::administrationWanted);
    connect(m_ownMenu, &OwnMenu::signOutWanted, this, &Dashboard::signOutWanted);
    return *menu;
}

void Dashboard::setFilter(ChatFilter filter)
{
    m_tabs->button(static_cast<int>(filter))->setChecked(true);
    m_model.setFilter(filter);
    refresh();
}

QWidget &Dashboard::tab() const
{
    return *m_tabs->checkedButton();
}

ChatId Dashboard::neighbour(ChatId of, int step, bool unreadOnly) const
{
    const int count = m_model.rowCount();
    int row = m_model.rowOf(of);
    for (int tries = 0; tries < count; ++tries) {
        row = row < 0 ? (step > 0 ? 0 : count - 1) : (row + step + count) % count;
        const int unread = m_model.index(row).data(ChatListModel::UnreadRole).toInt();
        if (!unreadOnly || unread > 0)
            return m_model.chatAt(row);
    }
    return {};
}

void Dashboard::refresh()
{
    int unread = 0;
    const auto chats = m_context.session.chats().chats();
    for (const ChatSummary &chat : chats)
        unread += chat.unread > 0 && !chat.preferences.archived ? 1 : 0;
    m_unreadTab->setText(unread > 0 ? tr("Unread %1").arg(unread) : tr("Unread"));
    const int requests = m_context.session.contacts().incomingCount();
    m_requests->setText(tr("%n friend request(s)", "", requests));
    m_requests->setVisible(requests > 0);
    refreshEmpty();
}

// Calm is nothing to tell of.
void Dashboard::showMoods()
{
    QHash<MoodLabel, QString> words;
    if (m_context.theme.moodLook().isInList) {
        for (const MoodLabel label : allMoodLabels)
            words.insert(label, MoodTheme::word(label));
        words.remove(MoodLabel::Neutral);
    }
    m_model.setMoodWords(words);
}

void Dashboard::refreshUnsent()
{
    const QList<OutboxItem> items = m_context.session.outbox().all();
    const bool isOnline =
        m_context.session.connectionState().phase == ConnectionState::Phase::Online;
    const auto isShown = [isOnline](const OutboxItem &item) { return item.isFailed || !isOnline; };
    const auto count = static_cast<int>(std::ranges::count_if(items, isShown));
    m_unsent->setText(tr("%n unsent message(s)", "", count));
    m_unsent->setVisible(count > 0);
}

void Dashboard::refreshEmpty()
{
    if (m_model.rowCount() > 0)
        return m_stack->setCurrentWidget(m_list);
    if (!m_context.session.chats().isLoaded())
        return m_stack->setCurrentIndex(1);
    const bool isPlain = m_model.filter() == ChatFilter::All && m_search->text().isEmpty();
    if (isPlain)
        return m_stack->setCurrentWidget(m_none);
    m_filtered->setIconName(m_search->text().isEmpty() ? u"check"_s : u"search"_s);
    if (!m_search->text().isEmpty())
        m_filtered->setTexts(tr("No chat of that name"), {});
    else if (m_model.filter() == ChatFilter::Unread)
        m_filtered->setTexts(tr("Nothing unread 🎉"), {});
    else if (m_model.filter() == ChatFilter::Groups)
        m_filtered->setTexts(tr("No groups yet"), {});
    else
        m_filtered->setTexts(tr("Nothing archived"), {});
    m_stack->setCurrentWidget(m_filtered);
}

void Dashboard::refreshMe()
{
    User me = m_context.session.me();
    const auto phase = m_context.session.connectionState().phase;
    const bool isOnline = phase == ConnectionState::Phase::Online;
    me.presence = isOnline ? m_context.session.ownPresence().shown() : Presence::Offline;
    m_avatar->setLook(lookOf(me, true));
    m_name->setText(People::nameOf(me));
    m_state->setText(isOnline || phase == ConnectionState::Phase::Offline
                         ? Sentences::ownPresence(me.presence)
                         : tr("Connecting…"));
    //: One's own name and whether one is connected.
    m_me->setAccessibleName(tr("My profile: %1, %2").arg(m_name->text(), m_state->text()));
}

} // namespace chatoyant::client
