// A large file on a bad day: the link is cut, the server and the client end, and it still arrives.
// CHATOYANT_LARGE_FILE=1000000000 makes it as large as that (bytes), and says how fast it went.
#include "client/state/files.h"
#include "tests/support/client/acquaintance.h"
#include "tests/support/client/cut_wire.h"
#include "tests/support/client/large_file.h"
#include "tests/support/client/machine.h"
#include "tests/support/server/test_server.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>
#include <thread>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 200'000;
constexpr qint64 usualBytes = (200LL << 20) + 7;

QString addressOf(quint16 port)
{
    return u"ws://127.0.0.1:%1"_s.arg(port);
}

// That this thread, or the whole program, has used of the processors.
qint64 processorMs(int whose)
{
    rusage used{};
    getrusage(whose, &used);
    const auto ms = [](const timeval &time) { return time.tv_sec * 1000 + time.tv_usec / 1000; };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

qint64 largestBelow(const QString &folder)
{
    qint64 largest = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        largest = std::max(largest, QFileInfo(files.next()).size());
    return largest;
}

} // namespace

class tst_LargeFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void piece_isSentWhileTheWindowsAreBusy();
    void file_throughCutsAndRestarts_arrivesWhole();
    void file_inPeace_leavesTheWindowsFree();

private:
    OutgoingFile chosen() const;
    QString send(const QString &text);
    Attachment received(const QString &text);
    QString saved(const Attachment &file);
    void startServerAgain();
    // One after the other, each when another part of the file has left.
    void whenGettingOn(const QString &clientId, const QList<std::function<void()>> &acts);

    qint64 m_bytes = usualBytes;
    std::vector<std::unique_ptr<test::TestServer>> m_earlier; // whose folder the next ones use
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<CutWire> m_wire;
    Machine m_ana; // behind the wire that is cut
    Machine m_bo;
    ChatId m_chat;
    QTemporaryDir m_folder;
    QTemporaryDir m_target;
};

void tst_LargeFile::initTestCase()
{
    m_bytes = largeFileBytes(usualBytes);
    QVERIFY(makeLargeFile(m_folder.filePath(u"film.bin"_s), m_bytes));
    m_server = std::make_unique<test::TestServer>();
    QVERIFY2(m_server->start(), m_server->log().constData());
    m_wire = std::make_unique<CutWire>(m_server->port());
    signUp(*m_ana.session, addressOf(m_wire->port()), credentialsOf(u"ana"_s, u"ANA"_s));
    signUp(*m_bo.session, addressOf(m_server->port()), credentialsOf(u"bob"_s, u"BOB"_s));
    befriend(*m_ana.session, *m_bo.session);
    m_chat = directChat(*m_ana.session, *m_bo.session);
    QVERIFY(m_chat.isValid());
    m_bo.session->conversation(m_chat)->open();
}

OutgoingFile tst_LargeFile::chosen() const
{
    OutgoingFile outgoing;
    outgoing.path = m_folder.filePath(u"film.bin"_s);
    outgoing.changedAt = QFileInfo(outgoing.path).lastModified();
    outgoing.file.name = u"film.bin"_s;
    outgoing.file.bytes = m_bytes;
    return outgoing;
}

QString tst_LargeFile::send(const QString &text)
{
    return m_ana.session->conversation(m_chat)->send(text, 0, {}, {chosen()});
}

Attachment tst_LargeFile::received(const QString &text)
{
    Attachment found;
    const auto look = [&] {
        for (const Line &line : m_bo.session->conversation(m_chat)->lines()) {
            if (line.entry.text == text)
                found = line.entry.files.value(0);
        }
        return found.id.isValid();
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(look(), patience); }();
    return found;
}

QString tst_LargeFile::saved(const Attachment &file)
{
    Downloads &downloads = m_bo.session->files().downloads();
    downloads.save(file, m_target.path());
    const auto isOver = [&] {
        const auto phase = downloads.state(file.id).phase;
        return phase == DownloadState::Phase::Saved || phase == DownloadState::Phase::Failed;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isOver(), patience); }();
    return downloads.pathOf(file.id);
}

void tst_LargeFile::startServerAgain()
{
    const QString folder = m_server->dataFolder();
    const quint16 port = m_server->port();
    m_server->kill();
    auto next = std::make_unique<test::TestServer>(
        test::TestServer::Options{folder, {}, {u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)}});
    QVERIFY2(next->start(), next->log().constData());
    m_earlier.push_back(std::move(m_server)); // its folder lives on
    m_server = std::move(next);
}

void tst_LargeFile::whenGettingOn(const QString &clientId, const QList<std::function<void()>> &acts)
{
    for (qsizetype number = 0; number < acts.size(); ++number) {
        const qint64 wanted = m_bytes / (acts.size() + 1) * (number + 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_ana.session->files().uploads().sentBytes(clientId, 0) >= wanted,
                                 patience);
        acts[number]();
    }
}

// They hand over a piece, and that is all that it needs of them.
void tst_LargeFile::piece_isSentWhileTheWindowsAreBusy()
{
    const OutgoingFile file = chosen();
    Machine direct;
    signUp(*direct.session, addressOf(m_server->port()), credentialsOf(u"cyd"_s, u"CYD"_s));
    FileTransfer transfer(FileLinkThread::overHttp());
    transfer.setServer({m_server->httpUrl({}), direct.tokens.tokens.cbegin().value(), {}});
    QString place;
    transfer.begin(file.file, this, [&place](const Result<QString> &begun) {
        if (begun)
            place = *begun;
    });
    QTRY_VERIFY_WITH_TIMEOUT(!place.isEmpty(), patience);
    const QByteArray piece(FileUpload::pieceBytes, 'x');
    transfer.append({place, 0, piece}, this, [](const Result<qint64> &) {});
    QElapsedTimer since;
    since.start();
    while (largestBelow(m_server->dataFolder()) < piece.size() && since.elapsed() < patience)
        std::this_thread::yield(); // and no event is looked at
    QVERIFY(largestBelow(m_server->dataFolder()) >= piece.size());
}

void tst_LargeFile::file_throughCutsAndRestarts_arrivesWhole()
{
    const auto cut = [this] { m_wire->cut(); };
    const auto restartServer = [this] { startServerAgain(); };
    const auto restartClient = [this] {
        m_ana.session.reset();
        m_ana.start();
    };
    const QString clientId = send(u"the film"_s);
    whenGettingOn(clientId, {cut, cut, restartServer, cut, restartClient, cut, cut});
    QCOMPARE(m_wire->cuts(), 5);
    const Attachment file = received(u"the film"_s);
    QCOMPARE(file.bytes, m_bytes);
    const QByteArray wanted = hashOfFile(m_folder.filePath(u"film.bin"_s));
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(hashOfFile(saved(file)), wanted);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana.session->outbox().all().isEmpty(), patience);
}

// A figure to be read by whoever asked for it; nothing is asserted about speed.
void tst_LargeFile::file_inPeace_leavesTheWindowsFree()
{
    if (!qEnvironmentVariableIsSet("CHATOYANT_LARGE_FILE"))
        QSKIP("only where CHATOYANT_LARGE_FILE says how large");
    QElapsedTimer since;
    QElapsedTimer lastBeat;
    qint64 longest = 0;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    connect(&beat, &QTimer::timeout, this,
            [&] { longest = std::max(longest, lastBeat.restart()); });
    lastBeat.start();
    since.start();
    const qint64 ours = processorMs(RUSAGE_THREAD);
    const qint64 all = processorMs(RUSAGE_SELF);
    beat.start(1);
    m_bo.session->conversation(m_chat)->send(u"in peace"_s, 0, {}, {chosen()});
    QTRY_VERIFY_WITH_TIMEOUT(m_bo.session->outbox().all().isEmpty(), patience);
    qInfo("%lld MB in %lld ms, %.0f MB/s; the client used %lld ms of the processors, its windows' "
          "thread %lld ms, and was busy for %lld ms at a time at most",
          m_bytes / 1'000'000, since.elapsed(), double(m_bytes) / 1000 / double(since.elapsed()),
          processorMs(RUSAGE_SELF) - all, processorMs(RUSAGE_THREAD) - ours, longest);
}

QTEST_GUILESS_MAIN(tst_LargeFile)
#include "tst_large_file.moc"
