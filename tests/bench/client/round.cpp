#include "tests/bench/client/round.h"

#include "client/ui/chat/message_view.h"
#include "client/ui/workspace_view.h"
#include "tests/bench/client/desk.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace chatoyant::client {

namespace {

constexpr int patienceMs = 60'000;

// True as soon as a view that shows a message has been painted.
class TalkPainted final : public QObject
{
public:
    TalkPainted() { qApp->installEventFilter(this); }
    bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *view = qobject_cast<MessageView *>(watched->parent());
        if (event->type() == QEvent::Paint && view && view->viewport() == watched &&
            view->model() && view->model()->rowCount() > 0)
            QMetaObject::invokeMethod(
                this, [this] { m_isPainted = true; }, Qt::QueuedConnection); // once it is done
        return false;
    }

private:
    bool m_isPainted = false;
};

} // namespace

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

bool startWithChats(Desk &desk)
{
    desk.start();
    Session &session = desk.session();
    const bool hasChats = QTest::qWaitFor(
        [&session] { return session.chats().chats().size() > chatsVisited; }, patienceMs);
    QTest::qWait(1'000); // the list is painted
    return hasChats;
}

MessageView *visibleTalk(Desk &desk)
{
    const auto views = desk.window().findChildren<MessageView *>();
    const auto shown = std::find_if(views.begin(), views.end(),
                                    [](const MessageView *view) { return view->isVisible(); });
    return shown == views.end() ? nullptr : *shown;
}

std::optional<double> openedAfter(WorkspaceView &workspace, ChatId chat)
{
    const TalkPainted painted;
    QElapsedTimer clock;
    clock.start();
    workspace.openChat(chat);
    if (!QTest::qWaitFor([&painted] { return painted.isPainted(); }, patienceMs))
        return std::nullopt;
    return milliseconds(clock);
}

bool goRound(Desk &desk, WorkspaceView &workspace, const QList<ChatSummary> &chats)
{
    for (const ChatSummary &chat : chats) {
        if (!openedAfter(workspace, chat.id))
            return false;
        for (const int step :
             {-frameStep, frameStep}) { // and back: more would be loaded each round
            if (const MessageView *view = visibleTalk(desk))
                view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + step);
            QCoreApplication::processEvents();
        }
    }
    return true;
}

QList<ChatSummary> longestFirst(Session &session)
{
    QList<ChatSummary> chats = session.chats().chats();
    std::stable_sort(chats.begin(), chats.end(),
                     [](const auto &a, const auto &b) { return a.head > b.head; });
    return chats;
}

} // namespace chatoyant::client
