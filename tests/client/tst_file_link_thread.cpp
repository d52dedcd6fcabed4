// Files over a wire in a thread of its own: nothing is lost, mixed up or heard too late.
#include "client/net/file_link_thread.h"

#include <QSemaphore>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

// What the test sees of the wire, which lives in the other thread.
struct Wire
{
    std::atomic_int blocks = 0; // handed over so far
    std::atomic_int aborted = 0;
    std::atomic_bool isElsewhere = false;
    std::atomic_bool isGone = false;
};

namespace {

// Answers a GET with as many blocks as its path says; a PATCH with its progress, byte by byte;
// everything else never.
class BlockLink final : public FileLink
{
public:
    BlockLink(Wire &wire, const QThread *home)
        : m_wire(wire)
    {
        m_wire.isElsewhere = QThread::currentThread() != home;
    }
    ~BlockLink() override { m_wire.isGone = true; }

    void setServer(const FileServer & /*server*/) override {}
    quint64 send(const FileRequest &request,
                 const FileProgress &progress,
                 QObject *context,
                 Reply<FileAnswer> reply) override
    {
        const int count = request.path.toInt();
        if (request.method == "PATCH") {
            for (qint64 sent = 1; sent <= request.body.size(); ++sent)
                progress.sent(sent);
            reply(FileAnswer{204});
        } else if (request.method == "GET") {
            QMetaObject::invokeMethod(
                context, [=, this] { stream(count, progress, reply); }, Qt::QueuedConnection);
        }
        return ++m_last;
    }
    void abort(quint64 /*request*/) override { ++m_wire.aborted; }

private:
    void stream(int count, const FileProgress &progress, const Reply<FileAnswer> &reply)
    {
        for (int number = 0; number < count; ++number) {
            progress.arrived(FileAnswer{200}, QByteArray::number(number) + ' ');
            ++m_wire.blocks;
        }
        reply(FileAnswer{200});
    }

    Wire &m_wire;
    quint64 m_last = 0;
};

} // namespace

class tst_FileLinkThread : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void link_livesElsewhere_andGoes();
    void blocks_arriveInOrder_beforeTheAnswer();
    void blocks_nobodyTakes_holdUpTheWire();
    void progress_isHeardSeldom_butToItsEnd();
    void abort_saysNothingMore();
    void end_inTheMiddle_waitsForNothing();

private:
    std::unique_ptr<FileLinkThread> made();

    std::unique_ptr<Wire> m_wire;
};

void tst_FileLinkThread::init()
{
    m_wire = std::make_unique<Wire>();
}

std::unique_ptr<FileLinkThread> tst_FileLinkThread::made()
{
    return std::make_unique<FileLinkThread>([this, home = QThread::currentThread()] {
        return std::make_unique<BlockLink>(*m_wire, home);
    });
}

void tst_FileLinkThread::link_livesElsewhere_andGoes()
{
    auto link = made();
    link->setServer({});
    QTRY_VERIFY(m_wire->isElsewhere);
    link.reset();
    QVERIFY(m_wire->isGone);
}

void tst_FileLinkThread::blocks_arriveInOrder_beforeTheAnswer()
{
    const auto link = made();
    QByteArray come;
    QByteArray wanted;
    bool isDone = false;
    constexpr int count = 50;
    for (int number = 0; number < count; ++number)
        wanted += QByteArray::number(number) + ' ';
    link->send({"GET", QString::number(count)},
               {{}, [&](const FileAnswer &, const QByteArray &bytes) { come += bytes; }}, this,
               [&](const Result<FileAnswer> &answer) { isDone = answer->isGood(); });
    QTRY_VERIFY(isDone);
    QCOMPARE(come, wanted);
}

// As long as this thread does nothing, a few blocks are all that is in memory.
void tst_FileLinkThread::blocks_nobodyTakes_holdUpTheWire()
{
    const auto link = made();
    int come = 0;
    link->send({"GET", u"1000"_s}, {{}, [&](const FileAnswer &, const QByteArray &) { ++come; }},
               this, [](const auto &) {});
    while (m_wire->blocks < 4)
        QThread::yieldCurrentThread();
    QVERIFY(m_wire->blocks <= 4);
    QCOMPARE(come, 0);
    QTRY_COMPARE(come, 1000);
}

void tst_FileLinkThread::progress_isHeardSeldom_butToItsEnd()
{
    const auto link = made();
    QList<qint64> heard;
    bool isDone = false;
    link->send({"PATCH", u"/files/1"_s, {}, QByteArray(100'000, 'x')},
               {[&](qint64 bytes) { heard.append(bytes); }, {}}, this,
               [&](const auto &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(heard.last(), 100'000);
    QVERIFY2(heard.size() < 1000, qPrintable(QString::number(heard.size())));
}

void tst_FileLinkThread::abort_saysNothingMore()
{
    const auto link = made();
    bool isHeard = false;
    const auto hear = [&](const auto &) { isHeard = true; };
    const quint64 streams = link->send(
        {"GET", u"1000"_s}, {{}, [&](const auto &, const auto &) { isHeard = true; }}, this, hear);
    link->abort(streams);
    const quint64 waits = link->send({"POST", u"/files"_s}, {}, this, hear);
    link->abort(waits);
    QTRY_VERIFY(m_wire->aborted > 0);
    QTRY_COMPARE(m_wire->blocks, 1000); // they pass, and nobody hears of them
    QVERIFY(!isHeard);
}

void tst_FileLinkThread::end_inTheMiddle_waitsForNothing()
{
    auto link = made();
    link->send({"GET", u"1000"_s}, {{}, [](const auto &, const auto &) {}}, this,
               [](const auto &) { QFAIL("it is gone"); });
    while (m_wire->blocks < 4)
        QThread::yieldCurrentThread();
    link.reset();
    QVERIFY(m_wire->isGone);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(tst_FileLinkThread)
#include "tst_file_link_thread.moc"
