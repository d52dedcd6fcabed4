// Measures the client: how long from the start of the program to a painted list of chats, and how
// much memory it has with chats open; with a long past also how long a very long chat takes to open
// and to scroll, what an idle window costs, and whether an hour of use leaves anything behind.
// tests/bench/client.sh runs it; docs/benchmarks.md explains.
#include "client/ui/chat/message_view.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/workspace_view.h"
#include "tests/bench/client/desk.h"
#include "tests/bench/client/long_past.h"
#include "tests/bench/client/long_use.h"
#include "tests/bench/client/process_figures.h"
#include "tests/bench/client/whole_hour.h"

#include <QCommandLineParser>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int chatCount = 10;
constexpr int messagesPerChat = 200;
constexpr int patienceMs = 60'000;

int fault(const char *what)
{
    std::fprintf(stderr, "bench_client: %s\n", what);
    return 1;
}

// Waits while the program goes on.
bool until(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

int fill(Desk &desk, const QString &server)
{
    Session &session = desk.session();
    if (!session.setServer(server))
        return fault("a wrong address");
    Credentials someone;
    someone.login = u"bench"_s + QString::number(getpid());
    someone.password = u"bench correct horse"_s;
    session.signUp(someone);
    // Not before what this device remembers is open, too.
    if (!until([&] { return session.connectionState().phase == ConnectionState::Phase::Online; }))
        return fault("cannot sign up");
    int made = 0;
    for (int i = 0; i < chatCount; ++i) {
        session.chatActions().create({ChatKind::Group, {}, u"Group %1"_s.arg(i), {}},
                                     &desk.window(),
                                     [&](const Result<ChatId> &chat) { made += chat ? 1 : 0; });
    }
    if (!until([&] { return made == chatCount; }))
        return fault("cannot make the chats");
    const QList<ChatSummary> chats = session.chats().chats();
    for (const ChatSummary &chat : chats) {
        for (int i = 0; i < messagesPerChat; ++i)
            session.conversation(chat.id)->send(
                u"Message %1: the quick brown fox looks for a place in the sun 🌞"_s.arg(i));
    }
    if (!until([&] { return session.outbox().waitingCount() == 0; }))
        return fault("cannot send");
    desk.keepTokens();
    return 0;
}

class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(MainWindow &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    std::optional<qint64> paintedAt;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *list = m_window.findChild<ChatListView *>();
        const bool isList = list && watched == list->viewport() && event->type() == QEvent::Paint &&
                            list->model() && list->model()->rowCount() >= chatCount;
        if (isList && !paintedAt)
            QMetaObject::invokeMethod(
                this, [this] { paintedAt = paintedAt.value_or(millisecondsAlive()); },
                Qt::QueuedConnection); // once it is painted
        return false;
    }

private:
    MainWindow &m_window;
};

// Chats that are opened one after the other: twenty at most.
QList<ChatId> someChats(Session &session)
{
    constexpr qsizetype most = 20;
    QList<ChatId> chosen;
    const QList<ChatSummary> chats = session.chats().chats();
    for (const ChatSummary &chat : chats) {
        if (chosen.size() < most)
            chosen.append(chat.id);
    }
    return chosen;
}

int start(Desk &desk)
{
    PaintWatch watch(desk.window());
    desk.start();
    if (!until([&] { return watch.paintedAt.has_value(); }))
        return fault("no list of chats appeared");
    auto *workspace = desk.window().findChild<WorkspaceView *>();
    const QList<ChatId> chats = someChats(desk.session());
    for (const ChatId chat : chats) {
        workspace->openChat(chat);
        QTest::qWait(200); // to be painted
    }
    std::printf("{\"startMs\":%lld,\"residentMib\":%.1f}\n", *watch.paintedAt, residentMib());
    return 0;
}

int use(Desk &desk, int restSeconds)
{
    const auto figures = useForLong(desk, restSeconds);
    if (!figures)
        return fault("the profile has too few chats; see --past");
    std::printf("{\"openMs\":%.0f,\"frameMedianMs\":%.2f,\"frameP99Ms\":%.2f,"
                "\"idlePercent\":%.2f,\"residentMib\":%.0f,\"grownKibPerRound\":%.1f}\n",
                figures->openMs, figures->frameMedianMs, figures->frameP99Ms, figures->idlePercent,
                figures->residentMib, figures->grownKibPerRound);
    return 0;
}

int useForHour(Desk &desk, int minutes)
{
    const auto figures = useWithoutRest(desk, minutes);
    if (!figures)
        return fault("the profile has too few chats; see --past");
    std::printf("{\"rounds\":%d,\"heapMibFirst\":%.2f,\"heapMibLast\":%.2f,\"residentMib\":%.0f}\n",
                figures->rounds, figures->heapMibFirst, figures->heapMibLast, figures->residentMib);
    return 0;
}

void describe(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOptions(
        {{u"folder"_s, u"Where the profile is."_s, u"path"_s},
         {u"fill"_s, u"Signs up there and fills the profile."_s, u"url"_s},
         {u"past"_s, u"Adds so many chats, and one of so many messages, to a filled profile."_s,
          u"chats,messages"_s},
         {u"use"_s,
          u"Opens and scrolls the longest chat, rests so long, and goes round twenty chats."_s,
          u"seconds"_s},
         {u"hour"_s, u"Goes round twenty chats and all windows for so long."_s, u"minutes"_s}});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const QString folder = parser.value(u"folder"_s);
    if (parser.isSet(u"past"_s))
        return addPast(folder, longPastFrom(parser.value(u"past"_s)))
                   ? 0
                   : fault("cannot write a past into that profile");
    Desk desk(application, folder);
    if (parser.isSet(u"use"_s))
        return use(desk, parser.value(u"use"_s).toInt());
    if (parser.isSet(u"hour"_s))
        return useForHour(desk, parser.value(u"hour"_s).toInt());
    if (!parser.isSet(u"fill"_s))
        return start(desk);
    desk.start();
    return fill(desk, parser.value(u"fill"_s));
}
