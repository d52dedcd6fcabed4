// Measures the client: how long from the start of the program to a painted list of chats, and how
// much memory it has with ten chats open. tests/bench/client.sh runs it; docs/benchmarks.md
// explains.
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/workspace_view.h"
#include "tests/bench/client/desk.h"

#include <QCommandLineParser>
#include <QTest>

#include <cstdio>
#include <sys/sysinfo.h>
#include <time.h>
#include <unistd.h>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int chatCount = 10;
constexpr int messagesPerChat = 200;
constexpr int patienceMs = 60'000;

QList<QByteArray> procFields(const char *file)
{
    QFile opened(QString::fromLatin1(file));
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    return opened.readAll().split(' ');
}

// Since the kernel started this program; in steps of its clock tick, 10 ms.
qint64 millisecondsAlive()
{
    constexpr int startTime = 21; // proc(5), counted from 0; the program's name has no spaces
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 ticks = procFields("/proc/self/stat").value(startTime).toLongLong();
    return now.tv_sec * 1000 + now.tv_nsec / 1'000'000 - ticks * 1000 / sysconf(_SC_CLK_TCK);
}

double residentMib()
{
    const qint64 pages = procFields("/proc/self/statm").value(1).toLongLong();
    return double(pages * sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

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
    if (!until([&] { return session.isSignedIn(); }))
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

int start(Desk &desk)
{
    PaintWatch watch(desk.window());
    desk.start();
    if (!until([&] { return watch.paintedAt.has_value(); }))
        return fault("no list of chats appeared");
    auto *workspace = desk.window().findChild<WorkspaceView *>();
    const QList<ChatSummary> chats = desk.session().chats().chats();
    for (const ChatSummary &chat : chats) {
        workspace->openChat(chat.id);
        QTest::qWait(200); // to be painted
    }
    std::printf("{\"startMs\":%lld,\"residentMib\":%.1f}\n", *watch.paintedAt, residentMib());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"folder"_s, u"Where the profile is."_s, u"path"_s});
    parser.addOption({u"fill"_s, u"Signs up there and fills the profile."_s, u"url"_s});
    parser.process(application);
    Desk desk(application, parser.value(u"folder"_s));
    return parser.isSet(u"fill"_s) ? (desk.start(), fill(desk, parser.value(u"fill"_s)))
                                   : start(desk);
}
