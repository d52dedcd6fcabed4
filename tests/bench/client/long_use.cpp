#include "tests/bench/client/long_use.h"

#include "client/ui/chat/message_view.h"
#include "client/ui/workspace_view.h"
#include "tests/bench/client/desk.h"
#include "tests/bench/client/process_figures.h"
#include "tests/bench/client/round.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace chatoyant::client {

namespace {

constexpr int frames = 1'000;
constexpr int roundsBefore = 10; // until every cache of the program is full
constexpr int rounds = 50;

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
    double before = 0;
    for (int round = 0; round < roundsBefore + rounds; ++round) {
        if (round == roundsBefore)
            before = heapMib();
        if (!goRound(desk, *workspace, longest.first(chatsVisited)))
            return std::nullopt;
    }
    use.grownKibPerRound = (heapMib() - before) * 1024 / rounds;
    use.residentMib = residentMib();
    return use;
}

} // namespace chatoyant::client
