#include "client/ui/actions.h"

#include "client/theme/metrics.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/chat_list/unread_menu.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/dialogs.h"
#include "client/ui/lock/window_lock.h"
#include "client/ui/main_window.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/widgets/undo_key.h"
#include "client/ui/widgets/veil.h"
#include "client/ui/workspace_view.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Actions::Actions(const UiContext &context, MainWindow &window, QMenu &mainMenu)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_menu(mainMenu)
    , m_keys(context.preferences)
{
    addPlaces();
    addChats();
    addMessages();
    addAccounts();
    addWindow();
    new UndoKey(this);
    connect(&m_keys, &KeyMap::changed, this, &Actions::givePartKeys);
    connect(&context.theme, &Theme::changed, this, [this] {
        for (const auto &[action, icon] : std::as_const(m_icons))
            action->setIcon(m_context.theme.icon(icon));
    });
    setWorkspace(nullptr);
}

void Actions::setWorkspace(WorkspaceView *workspace)
{
    m_workspace = workspace;
    givePartKeys();
    if (workspace)
        workspace->dialogs().setKeys(m_keys);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(workspace != nullptr);
}

void Actions::givePartKeys()
{
    if (!m_workspace)
        return;
    const QList<QAction *> all = m_keys.actions();
    const auto switching = std::find_if(all.cbegin(), all.cend(), [](const QAction *action) {
        return action->objectName() == u"go-to-chat"_s;
    });
    m_workspace->nameSwitchKeys((*switching)->shortcut().toString(QKeySequence::NativeText));
    m_keys.lend(m_workspace->page().composer().keyActions() +
                m_workspace->dashboard().list().actions());
}

// Each composer and each list has this of its own; here is which keys it has.
void Actions::addForPart(const QString &name, const QString &text, const QString &keys)
{
    auto *action = new QAction(text, this);
    m_keys.addForPart(name, action, keys);
}

QAction *Actions::add(const QString &name,
                      const QString &text,
                      const QString &keys,
                      const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    m_keys.add(name, action, keys);
    m_window.addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void Actions::addToMenu(const QString &icon, QAction *action)
{
    addTo(m_menu, icon, action);
}

void Actions::addTo(QMenu &menu, const QString &icon, QAction *action)
{
    action->setIcon(m_context.theme.icon(icon));
    m_icons.append({action, icon});
    menu.addAction(action);
}

// Where a dialog stands, what is below it waits; and what is locked does nothing.
QAction *Actions::addInside(const QString &name,
                            const QString &text,
                            const QString &keys,
                            const std::function<void()> &act)
{
    return add(name, text, keys, [this, act] {
        if (!Veil::covers(m_window) && !m_window.lock().isLocked())
            act();
    });
}

void Actions::addPlaces()
{
    addToMenu(u"compose"_s, addInside(u"new-chat"_s, tr("New chat"), u"Ctrl+N"_s,
                                      [this] { m_workspace->dialogs().newChat(); }));
    addToMenu(u"people"_s, addInside(u"new-group"_s, tr("New group"), u"Ctrl+Shift+N"_s,
                                     [this] { m_workspace->dialogs().newGroup({}); }));
    addToMenu(u"person-add"_s, addInside(u"people"_s, tr("People"), {},
                                         [this] { m_workspace->dialogs().people(); }));
    addToMenu(u"invite"_s, addInside(u"join"_s, tr("Join a chat by link…"), {},
                                     [this] { m_workspace->dialogs().joinChat({}); }));
    m_menu.addSeparator();
    addToMenu(u"search"_s,
              addInside(u"search-everywhere"_s, tr("Search everywhere"), u"Ctrl+Shift+F"_s,
                        [this] { m_workspace->dialogs().searchEverywhere(); }));
    addInside(u"go-to-chat"_s, tr("Go to a chat"), u"Ctrl+K"_s,
              [this] { m_workspace->dialogs().switchChat(); });
    m_menu.addSeparator();
    addToMenu(u"settings"_s, addInside(u"settings"_s, tr("Settings"), u"Ctrl+,"_s,
                                       [this] { m_workspace->dialogs().settings(); }));
    addHelp();
}

void Actions::addHelp()
{
    auto *help = new QMenu(tr("Help"), &m_menu);
    addTo(*help, u"keyboard"_s,
          addInside(u"shortcuts"_s, tr("Keyboard shortcuts"), u"Ctrl+/"_s,
                    [this] { m_workspace->dialogs().shortcuts(); }));
    addTo(*help, u"joyful"_s,
          addInside(u"mood-card"_s, tr("How well moods are judged"), {},
                    [this] { m_workspace->dialogs().moodCard(); }));
    addTo(*help, u"warning"_s, addInside(u"report"_s, tr("Report a problem…"), {}, [this] {
        m_workspace->dialogs().report();
    }));
    addTo(*help, u"info"_s, addInside(u"about"_s, tr("About Chatoyant"), {}, [this] {
        m_workspace->dialogs().settingsAt(u"info"_s);
    }));
    addToMenu(u"info"_s, help->menuAction());
}

void Actions::addChats()
{
    constexpr int places = 9;
    addInside(u"next-chat"_s, tr("Next chat"), u"Alt+Down Ctrl+PgDown Ctrl+Tab"_s,
              [this] { m_workspace->step(1, false); });
    addInside(u"previous-chat"_s, tr("Previous chat"), u"Alt+Up Ctrl+PgUp Ctrl+Shift+Tab"_s,
              [this] { m_workspace->step(-1, false); });
    addInside(u"next-unread"_s, tr("Next unread chat"), u"Alt+Shift+Down"_s,
              [this] { m_workspace->step(1, true); });
    addInside(u"previous-unread"_s, tr("Previous unread chat"), u"Alt+Shift+Up"_s,
              [this] { m_workspace->step(-1, true); });
    for (int place = 0; place < places; ++place)
        addInside(u"chat-%1"_s.arg(place + 1), tr("Chat %1").arg(place + 1),
                  u"Ctrl+%1"_s.arg(place + 1), [this, place] { m_workspace->openNth(place); });
    const bool isRtl = m_window.layoutDirection() == Qt::RightToLeft;
    addInside(u"back"_s, tr("Back"), isRtl ? u"Alt+Right"_s : u"Alt+Left"_s,
              [this] { m_workspace->goBack(-1); });
    addInside(u"forward"_s, tr("Forward"), isRtl ? u"Alt+Left"_s : u"Alt+Right"_s,
              [this] { m_workspace->goBack(1); });
    addInside(u"mute"_s, tr("Mute or unmute the chat"), u"Ctrl+Shift+U"_s, [this] {
        const ChatId chat = m_workspace->chat();
        Session &session = m_context.accounts.shown();
        if (session.chats().summary(chat).preferences.muted)
            session.mutes().unmute(chat);
        else if (chat.isValid())
            session.mutes().mute(chat);
    });
    addInside(u"mark-read"_s, tr("Mark the chat as read or unread"), u"Ctrl+Shift+M"_s, [this] {
        toggleUnread(m_workspace->chat(), m_context.of(m_context.accounts.shown()));
    });
    addForPart(u"pin-up"_s, tr("Move a pinned chat up (in the list)"), u"Ctrl+Shift+Up"_s);
    addForPart(u"pin-down"_s, tr("Move a pinned chat down (in the list)"), u"Ctrl+Shift+Down"_s);
    addInside(u"details"_s, tr("Details"), u"Ctrl+."_s, [this] { m_workspace->toggleDetails(); });
}

QList<PageAction> Actions::ofPage()
{
    const auto mark = [](const QString &name, const QString &text, const QString &keys,
                         const QString &around) {
        return PageAction{name, text, keys,
                          [around](ChatPage &page) { page.composer().mark(around); }};
    };
    return {
        {u"search-here"_s, tr("Search in this chat"), u"Ctrl+F"_s, &ChatPage::openSearch},
        {u"find-next"_s, tr("Older result of the search in this chat"), u"F3"_s,
         [](ChatPage &page) { page.stepSearch(1); }},
        {u"find-previous"_s, tr("Newer result of the search in this chat"), u"Shift+F3"_s,
         [](ChatPage &page) { page.stepSearch(-1); }},
        {u"reply"_s, tr("Reply to the chosen message"), u"Alt+Shift+R"_s,
         &ChatPage::replyToCurrent},
        {u"react"_s, tr("React to the chosen or last message"), u"Ctrl+Shift+E"_s,
         &ChatPage::reactToCurrent},
        {u"translate"_s, tr("Translate the chosen or last message"), u"Ctrl+Shift+T"_s,
         &ChatPage::translateCurrent},
        {u"send"_s, tr("Send the message"), u"Ctrl+Return Ctrl+Enter"_s,
         [](ChatPage &page) { page.composer().send(); }},
        {u"attach"_s, tr("Attach files"), u"Ctrl+U"_s, &ChatPage::attachFiles},
        {u"emoji"_s, tr("Emoji"), u"Ctrl+;"_s, [](ChatPage &page) { page.composer().openEmoji(); }},
        {u"record-voice"_s, tr("Record a voice message, pause, go on"), u"Ctrl+Shift+V"_s,
         &ChatPage::recordVoice},
        {u"play-voice"_s, tr("Play or pause the last voice message"), u"Ctrl+Shift+P"_s,
         &ChatPage::playVoice},
        mark(u"bold"_s, tr("Bold"), u"Ctrl+B"_s, u"**"_s),
        mark(u"italic"_s, tr("Italic"), u"Ctrl+I"_s, u"*"_s),
        mark(u"code"_s, tr("Code"), u"Ctrl+E"_s, u"`"_s),
        {u"link"_s, tr("Link"), u"Ctrl+Shift+L"_s,
         [](ChatPage &page) { page.composer().insertLink(); }},
        mark(u"strike"_s, tr("Struck through"), u"Ctrl+Shift+X"_s, u"~~"_s),
        {u"newest"_s, tr("To the newest message"), u"Ctrl+End"_s,
         [](ChatPage &page) { emit page.view().newestWanted(); }},
        {u"oldest"_s, tr("To the beginning of the chat"), u"Ctrl+Home"_s, &ChatPage::toOldest},
        {u"first-unread"_s, tr("Jump to the first unread message"), u"Shift+PgUp"_s,
         [](ChatPage &page) { page.view().showUnread(); }},
    };
}

void Actions::addMessages()
{
    addForPart(u"edit-last"_s, tr("Edit my last message (in an empty field)"), u"Up"_s);
    addForPart(u"reply-last"_s, tr("Reply to the last message (in an empty field)"), u"Shift+Up"_s);
    const QList<PageAction> all = ofPage();
    for (const PageAction &each : all)
        addInside(each.name, each.text, each.keys,
                  [this, act = each.act] { act(m_workspace->page()); });
}

// Also where nobody is in: another account may be.
void Actions::addAccounts()
{
    constexpr int places = 9;
    for (int place = 0; place < places; ++place) {
        //: Keys: shows one of several accounts, by its place.
        QAction *action =
            addInside(u"account-%1"_s.arg(place + 1), tr("Account %1").arg(place + 1),
                      u"Ctrl+Shift+%1"_s.arg(place + 1), [this, place] {
                          if (Session *account = m_context.accounts.accounts().value(place))
                              m_context.accounts.show(*account);
                      });
        m_actions.removeOne(action);
    }
}

void Actions::addWindow()
{
    add(u"larger"_s, tr("Larger text"), u"Ctrl++ Ctrl+="_s, [this] { zoomBy(1); });
    add(u"smaller"_s, tr("Smaller text"), u"Ctrl+-"_s, [this] { zoomBy(-1); });
    add(u"usual-size"_s, tr("Usual text size"), u"Ctrl+0"_s, [this] { zoomBy(0); });
    addInside(u"next-region"_s, tr("Next region"), u"F6"_s, [this] { m_window.focusRegion(1); });
    addInside(u"previous-region"_s, tr("Previous region"), u"Shift+F6"_s,
              [this] { m_window.focusRegion(-1); });
    // Below a dialog nothing happens, in it its own.
    //: A key: does what the button "Undo" of a passing message does.
    add(u"undo"_s, tr("Undo what was just done"), u"Ctrl+Z"_s, [this] {
        if (!m_window.lock().isLocked())
            Toast::undoIn(m_window);
    });
    QAction *lock = add(u"lock"_s, tr("Lock"), u"Ctrl+L"_s, [this] { m_window.lock().lock(); });
    // Both are there whether or not somebody is in.
    QAction *close =
        add(u"close"_s, tr("Close the window"), u"Ctrl+W"_s, [this] { m_window.close(); });
    QAction *quit = add(u"quit"_s, tr("Quit"), u"Ctrl+Q"_s, [this] { m_window.quit(); });
    m_actions.removeOne(close);
    m_actions.removeOne(quit);
    m_menu.addSeparator();
    addToMenu(u"lock"_s, lock);
    addToMenu(u"leave"_s, quit);
}

void Actions::zoomBy(int steps)
{
    const int percent = steps == 0 ? zoom::usual : m_context.theme.zoom() + steps * zoom::step;
    m_context.theme.setZoom(percent);
    m_context.preferences.setValue(preference::zoom, m_context.theme.zoom());
}

} // namespace chatoyant::client
