#include "tests/bench/client/long_use.h"

#include "client/ui/chat/message_view.h"
#include "client/ui/workspace_view.h"
#include "tests/bench/client/desk.h"
#include "tests/bench/client/process_figures.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <optional>

namespace chatoyant::client {

namespace {

constexpr int patienceMs = 60'000;
constexpr int frames = 1'000;
constexpr int frameStep = 90; // pixels that a turn of the wheel scrolls
constexpr qsizetype chatsVisited = 20;
constexpr int roundsBefore = 10; // until every cache of the program is full
constexpr int rounds = 50;

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

MessageView *visibleTalk(Desk &desk)
{
    const auto views = desk.window().findChildren<MessageView *>();
    const auto shown = std::find_if(views.begin(), views.end(),
                                    [](const MessageView *view) { return view->isVisible(); });
    return shown == views.end() ? nullptr : *shown;
}

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

void scroll(MessageView &view, LongUse &use)
{
    QList<double> times;
    QElapsedTimer clock;
    for (int frame = 0; frame < frames; ++frame) {
        clock.start();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - frameStep);
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        times.append(milliseconds(clock));
    }
    std::sort(times.begin(), times.end());
    use.frameMedianMs = times.at(frames / 2);
    use.frameP99Ms = times.at(frames * 99 / 100);
}

double percentAtRest(int seconds)
{
    QTest::qWait(3'000); // what was begun comes to its end
    const double before = processorMilliseconds();
    QTest::qWait(seconds * 1'000);
    return (processorMilliseconds() - before) / (10.0 * seconds);
}

bool goRound(Desk &desk, WorkspaceView &workspace, const QList<ChatId> &chats)
{
    for (const ChatId chat : chats) {
        if (!openedAfter(workspace, chat))
            return false;
        if (const MessageView *view = visibleTalk(desk))
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() - frameStep);
        QCoreApplication::processEvents();
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

} // namespace

std::optional<LongUse> useForLong(Desk &desk, int restSeconds)
{
    desk.start();
    Session &session = desk.session();
    if (!QTest::qWaitFor([&session] { return session.chats().chats().size() > chatsVisited; },
                         patienceMs))
        return std::nullopt;
    QTest::qWait(1'000); // the list is painted
    auto *workspace = desk.window().findChild<WorkspaceView *>();
    const QList<ChatSummary> longest = longestFirst(session);
    LongUse use;
    const auto opened = openedAfter(*workspace, longest.constFirst().id);
    MessageView *view = visibleTalk(desk);
    if (!opened || !view)
        return std::nullopt;
    use.openMs = *opened;
    scroll(*view, use);
    use.idlePercent = percentAtRest(restSeconds);
    QList<ChatId> visited;
    for (const ChatSummary &chat : longest.first(chatsVisited))
        visited.append(chat.id);
    double before = 0;
    for (int round = 0; round < roundsBefore + rounds; ++round) {
        if (round == roundsBefore)
            before = heapMib();
        if (!goRound(desk, *workspace, visited))
            return std::nullopt;
    }
    use.grownKibPerRound = (heapMib() - before) * 1024 / rounds;
    use.residentMib = residentMib();
    return use;
}

} // namespace chatoyant::client
