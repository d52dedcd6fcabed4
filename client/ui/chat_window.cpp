#include "client/ui/chat_window.h"

#include "client/ui/actions.h"
#include "client/ui/chat/chat_header.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/composer.h"
#include "client/ui/key_map.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/widgets/veil.h"
#include "client/ui/window_place.h"

#include <QAction>
#include <QCloseEvent>
#include <QWindow>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual{560, 680};

} // namespace

ChatWindow::ChatWindow(const UiContext &context, ChatId chat, const KeyMap &keys, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_chat(chat)
    , m_toast(new Toast(context.theme, this))
    , m_page(new ChatPage(context, *m_toast, this))
    , m_attention(context.session, *this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(smallestWindow);
    resize(usual);
    columnIn(this)->addWidget(m_page);
    m_page->header().setBackShown(false);
    m_page->setChat(chat);
    connect(m_page, &ChatPage::failedWith, m_toast, &Toast::say);
    connect(&context.session.chats(), &ChatList::changed, this, &ChatWindow::refreshTitle);
    addKeys(keys);
    refreshTitle();
    m_attention.setChat(chat);
    // It neither stays above the window of all chats nor goes down with it.
    winId();
    windowHandle()->setTransientParent(nullptr);
}

void ChatWindow::addKeys(const KeyMap &keys)
{
    const auto add = [this](const QString &name, const std::function<void()> &act) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, act] {
            if (!Veil::covers(*this))
                act();
        });
    };
    const QList<PageAction> all = Actions::ofPage();
    for (const PageAction &each : all)
        add(each.name, [this, act = each.act] { act(*m_page); });
    add(u"undo"_s, [this] { Toast::undoIn(*this); });
    add(u"close"_s, [this] { close(); });
    const auto give = [this, &keys] { keys.lend(actions() + m_page->composer().keyActions()); };
    give();
    connect(&keys, &KeyMap::changed, this, give);
}

void ChatWindow::goTo(Seq at)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (at > 0)
        m_page->jumpTo(at);
    m_page->composer().takeFocus();
}

void ChatWindow::refreshTitle()
{
    const ChatList &chats = m_context.session.chats();
    if (chats.contains(m_chat)) // the title of one that is gone stays
        setWindowTitle(chats.title(m_chat));
}

void ChatWindow::settle()
{
    m_toast->settle();
}

// What was typed is kept as it is when another chat is chosen.
void ChatWindow::leave()
{
    settle();
    m_page->setChat({});
}

void ChatWindow::closeEvent(QCloseEvent *event)
{
    if (isVisible() && Veil::covers(*this)) // what is in the dialog would be lost
        return event->ignore();
    leave();
    QWidget::closeEvent(event);
}

} // namespace chatoyant::client
