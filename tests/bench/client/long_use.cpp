#include "tests/bench/client/long_use.h"

#include "client/ui/chat/message_view.h"
#include "client/ui/workspace_view.h"
#include "tests/bench/client/desk.h"
#include "tests/bench/client/process_figures.h"
#include "tests/bench/client/round.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace chatoyant::client {

namespace {

constexpr int frames = 1'000;
constexpr int roundsBefore = 40; // until every cache of the program is full
constexpr int rounds = 200;      // in each half: caches are emptied and filled within some hundred

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

// As the program does. QTest::qWait() wakes up a hundred times a second, which would be measured.
void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double percentAtRest(int seconds)
{
    rest(3'000); // what was begun comes to its end
    const double before = processorMilliseconds();
    rest(seconds * 1'000);
    return (processorMilliseconds() - before) / (10.0 * seconds);
}

// The least that the heap held in so many rounds: what comes and goes is not in it.
std::optional<double> heapOver(int count, Desk &desk, const QList<ChatSummary> &chats)
{
    auto *workspace = desk.window().findChild<WorkspaceView *>();
    double least = heapMib();
    for (int round = 0; round < count; ++round) {
        if (!goRound(desk, *workspace, chats))
            return std::nullopt;
        least = std::min(least, heapMib());
    }
    return least;
}

} // namespace

std::optional<LongUse> useForLong(Desk &desk, int restSeconds)
{
    if (!startWithChats(desk))
        return std::nullopt;
    auto *workspace = desk.window().findChild<WorkspaceView *>();
    const QList<ChatSummary> longest = longestFirst(desk.session());
    LongUse use;
    const auto opened = openedAfter(*workspace, longest.constFirst().id);
    MessageView *view = visibleTalk(desk);
    if (!opened || !view)
        return std::nullopt;
    use.openMs = *opened;
    scroll(*view, use);
    use.idlePercent = percentAtRest(restSeconds);
    const QList<ChatSummary> visited = longest.first(chatsVisited);
    if (!heapOver(roundsBefore, desk, visited))
        return std::nullopt;
    const auto before = heapOver(rounds, desk, visited);
    const auto after = heapOver(rounds, desk, visited);
    if (!before || !after)
        return std::nullopt;
    use.grownKibPerRound = (*after - *before) * 1024 / rounds;
    use.residentMib = residentMib();
    return use;
}

} // namespace chatoyant::client
