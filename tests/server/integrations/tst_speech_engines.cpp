// Who writes down voice notes: what comes of it, and that whatever happens there is an end to it.
#include "server/integrations/endpoint_engine.h"
#include "server/integrations/queued_transcriber.h"
#include "server/integrations/sphinx_engine.h"
#include "server/storage/disk_blob_store.h"
#include "tests/support/common/beside_test.h"
#include "tests/support/server/fake_speech_service.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using chatoyant::test::FakeSpeechService;

namespace {

// Says the type of each note, once it may.
class WaitingEngine final : public SpeechEngine
{
public:
    struct Gate
    {
        QSemaphore begun;
        QSemaphore mayEnd;
    };

    explicit WaitingEngine(Gate &gate)
        : m_gate(gate)
    {}
    Expected<QString, NoWords> words(const SpokenNote &note) override
    {
        m_gate.begun.release();
        m_gate.mayEnd.acquire();
        if (note.type.isEmpty())
            return NoWords{u"it is not to be understood"_s};
        return note.type;
    }
    void stop() override { m_gate.mayEnd.release(100); }

private:
    Gate &m_gate;
};

// Runs beside the test's own loop, in which the service answers.
Expected<QString, NoWords> heard(SpeechEngine &engine, const SpokenNote &note)
{
    std::optional<Expected<QString, NoWords>> words;
    const std::unique_ptr<QThread> thread(QThread::create([&] { words = engine.words(note); }));
    thread->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000); }();
    thread->wait();
    return *words;
}

} // namespace

class tst_SpeechEngines : public QObject
{
    Q_OBJECT

private slots:
    void worker_getsTheNote_andItsWordsAreOneLine();
    void worker_thatFails_givesNoWords_data();
    void worker_thatFails_givesNoWords();
    void worker_underWay_endsWithTheServer();
    void note_thatIsNone_isNotListenedTo_data();
    void note_thatIsNone_isNotListenedTo();
    void note_tooLarge_isNotRead();
    void service_getsTheNoteAndTheKey();
    void service_thatFails_givesNoWords_data();
    void service_thatFails_givesNoWords();
    void service_isLeft_whenTheServerStops();
    void queue_goesOnAfterAFailure_inOrder();
    void queue_thatIsFull_passesOverTheNewest();
    void queue_endsWithWhatWaits();

private:
    SpokenNote note(const QByteArray &content = "OggS of a note");
    QString script(const QByteArray &lines);
    SphinxEngine::Settings settings(const QString &program) const
    {
        SphinxEngine::Settings settings;
        settings.program = program;
        settings.recognizer = u"RECOGNIZER"_s;
        settings.model = u"MODEL"_s;
        return settings;
    }
    EndpointSettings endpoint() const { return {m_service.url(), "a key", u"a model"_s, 20s}; }

    QTemporaryDir m_folder;
    std::unique_ptr<DiskBlobStore> m_blobs = *DiskBlobStore::open(m_folder.filePath(u"media"_s));
    FakeSpeechService m_service;
    quint64 m_last = 0;
};

SpokenNote tst_SpeechEngines::note(const QByteArray &content)
{
    const FileId file{{0, ++m_last}};
    {
        const auto writer = m_blobs->resume(file);
        if (!writer || !(*writer)->append(content))
            return {};
    }
    return {*m_blobs->finish(file, {}), u"audio/ogg"_s, content.size()};
}

QString tst_SpeechEngines::script(const QByteArray &lines)
{
    QFile file(m_folder.filePath(u"script%1"_s.arg(++m_last)));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines + '\n') < 0)
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    return file.fileName();
}

void tst_SpeechEngines::worker_getsTheNote_andItsWordsAreOneLine()
{
    SphinxEngine engine(settings(script("echo; echo \"$1 $2\"; cat; env | grep -c =")), *m_blobs);
    const auto words = engine.words(note("what was\nsaid "));
    QVERIFY2(words, qPrintable(words ? QString() : words.error().why));
    QVERIFY2(words->startsWith(u"RECOGNIZER MODEL what was said "_s), qPrintable(*words));
}

void tst_SpeechEngines::worker_thatFails_givesNoWords_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("why");
    QTest::newRow("too slow") << QByteArray("echo half; exec sleep 600") << u"longer than 0.3 s"_s;
    QTest::newRow("too loud") << QByteArray("exec yes") << u"more than"_s;
    QTest::newRow("fails") << QByteArray("echo half; exit 3") << u"code 3"_s;
    QTest::newRow("killed") << QByteArray("echo half; kill -9 $$") << u"signal 9"_s;
    QTest::newRow("says nothing") << QByteArray("true") << u"nothing"_s;
}

void tst_SpeechEngines::worker_thatFails_givesNoWords()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, why);
    auto limited = settings(script(lines));
    if (why.contains(u"longer"_s))
        limited.within = 300ms;
    SphinxEngine engine(limited, *m_blobs);
    const auto words = engine.words(note());
    QVERIFY(!words);
    QVERIFY2(words.error().why.contains(why), qPrintable(words.error().why));
}

void tst_SpeechEngines::worker_underWay_endsWithTheServer()
{
    SphinxEngine engine(settings(script("exec sleep 600")), *m_blobs);
    const std::unique_ptr<QThread> stopping(QThread::create([&engine] { engine.stop(); }));
    stopping->start();
    const auto words = engine.words(note());
    stopping->wait();
    QVERIFY(!words);
    QVERIFY2(words.error().why.contains(u"stopped"_s), qPrintable(words.error().why));
}

void tst_SpeechEngines::note_thatIsNone_isNotListenedTo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no Ogg") << QByteArray("nothing of the kind");
    QTest::newRow("a head only") << QByteArray("OggS\0\2", 6);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("too large") << QByteArray((16 << 20) + 1, 'x');
}

// By the program that comes with the server; a recognizer that would say anything.
void tst_SpeechEngines::note_thatIsNone_isNotListenedTo()
{
    QFETCH(const QByteArray, content);
    auto own = settings(besideTest(u"chatoyant-transcripts"));
    own.recognizer = u"/bin/echo"_s;
    own.largestNote = 1 << 30;
    SphinxEngine engine(own, *m_blobs);
    QVERIFY(!engine.words(note(content)));
}

void tst_SpeechEngines::note_tooLarge_isNotRead()
{
    auto small = settings(script("echo something"));
    small.largestNote = 10;
    SphinxEngine sphinx(small, *m_blobs);
    QVERIFY(sphinx.words(note("123456789")));
    QVERIFY(!sphinx.words(note("12345678901")));
    EndpointSettings service = endpoint();
    service.largestNote = 10;
    EndpointEngine engine(service, *m_blobs);
    QVERIFY(!heard(engine, note("12345678901")));
    QVERIFY(m_service.requests.isEmpty());
    QVERIFY(!heard(engine, {QByteArray(32, 'x'), u"audio/ogg"_s, 5})); // its content is gone
}

void tst_SpeechEngines::service_getsTheNoteAndTheKey()
{
    EndpointSettings settings = endpoint();
    settings.url += u"/audio/transcriptions"_s;
    EndpointEngine engine(settings, *m_blobs);
    const auto words = heard(engine, note("the sound of a note"));
    QVERIFY2(words, qPrintable(words ? QString() : words.error().why));
    QCOMPARE(*words, u"words of the note"_s);
    const QByteArray request = m_service.requests.value(0);
    QVERIFY(request.startsWith("POST /v1/audio/transcriptions HTTP/1.1\r\n"));
    for (const char *part :
         {"\r\nAuthorization: Bearer a key\r\n", "name=\"model\"\r\n\r\na model\r\n",
          "name=\"response_format\"\r\n\r\njson\r\n",
          "name=\"file\"; filename=\"note.ogg\"\r\nContent-Type: audio/ogg\r\n\r\nthe sound of a "
          "note\r\n"})
        QVERIFY2(request.contains(part), part);
    QVERIFY(!request.contains("Expect:"));
}

void tst_SpeechEngines::service_thatFails_givesNoWords_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("why");
    const auto http = &FakeSpeechService::http;
    QTest::newRow("refuses the key") << http(401, "{}", {}) << u"answers 401"_s;
    QTest::newRow("fails") << http(500, R"({"text":"no"})", {}) << u"answers 500"_s;
    QTest::newRow("sends elsewhere")
        << http(302, {}, "Location: http://127.0.0.1:1/\r\n") << u"answers 302"_s;
    QTest::newRow("no JSON") << http(200, "<html>", {}) << u"no transcript"_s;
    QTest::newRow("no text") << http(200, R"({"text":7})", {}) << u"no transcript"_s;
    QTest::newRow("too much") << http(200, QByteArray(2 << 20, 'x'), {}) << u"/v1"_s;
    QTest::newRow("no HTTP") << QByteArray("what?\r\n\r\n") << u"/v1"_s;
    QTest::newRow("half an answer")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\n{\"text\"") << u"/v1"_s;
    QTest::newRow("too slow") << QByteArray() << u"/v1"_s;
}

void tst_SpeechEngines::service_thatFails_givesNoWords()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, why);
    m_service.reply = reply;
    EndpointSettings settings = endpoint();
    if (reply.isEmpty())
        settings.within = 1s;
    EndpointEngine engine(settings, *m_blobs);
    const auto words = heard(engine, note());
    QVERIFY(!words);
    QVERIFY2(words.error().why.contains(why), qPrintable(words.error().why));
    QVERIFY(!words.error().why.contains(u"a key"_s));
}

void tst_SpeechEngines::service_isLeft_whenTheServerStops()
{
    m_service.reply.clear();
    const qsizetype before = m_service.requests.size();
    EndpointSettings settings = endpoint();
    settings.within = 600s;
    EndpointEngine engine(settings, *m_blobs);
    const SpokenNote silent = note();
    bool hasWords = true;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { hasWords = bool(engine.words(silent)); }));
    thread->start();
    QTRY_COMPARE(m_service.requests.size(), before + 1);
    engine.stop();
    QVERIFY(thread->wait(30'000));
    QVERIFY(!hasWords);
}

void tst_SpeechEngines::queue_goesOnAfterAFailure_inOrder()
{
    WaitingEngine::Gate gate;
    QueuedTranscriber transcriber(std::make_unique<WaitingEngine>(gate));
    QSignalSpy answered(&transcriber, &QueuedTranscriber::answered);
    QStringList heardWords;
    QThread *where = nullptr;
    for (const QString &type : {u"one"_s, QString(), u"three"_s})
        transcriber.transcribe({"hash", type, 1}, [&](const std::optional<QString> &words) {
            heardWords.append(words.value_or(u"none"_s));
            where = QThread::currentThread();
        });
    QVERIFY(gate.begun.tryAcquire(1, 30'000));
    QVERIFY(!gate.begun.tryAcquire(1)); // one at a time
    gate.mayEnd.release(3);
    QTRY_COMPARE(answered.size(), 3);
    QCOMPARE(heardWords, (QStringList{u"one"_s, u"none"_s, u"three"_s}));
    QCOMPARE(where, QThread::currentThread());
}

void tst_SpeechEngines::queue_thatIsFull_passesOverTheNewest()
{
    WaitingEngine::Gate gate;
    QueuedTranscriber transcriber(std::make_unique<WaitingEngine>(gate), 1);
    QStringList heardWords;
    const auto take = [&](const std::optional<QString> &words) {
        heardWords.append(words.value_or(u"none"_s));
    };
    transcriber.transcribe({"hash", u"one"_s, 1}, take);
    QVERIFY(gate.begun.tryAcquire(1, 30'000));
    transcriber.transcribe({"hash", u"two"_s, 1}, take);
    QTest::ignoreMessage(QtWarningMsg, "a voice note gets no words: 1 wait already");
    transcriber.transcribe({"hash", u"three"_s, 1}, take);
    gate.mayEnd.release(3);
    QVERIFY(heardWords.isEmpty()); // not in that call
    QTRY_COMPARE(heardWords, (QStringList{u"none"_s, u"one"_s, u"two"_s}));
}

void tst_SpeechEngines::queue_endsWithWhatWaits()
{
    WaitingEngine::Gate gate;
    int answers = 0;
    {
        QueuedTranscriber transcriber(std::make_unique<WaitingEngine>(gate));
        for (int count = 0; count < 3; ++count)
            transcriber.transcribe({"hash", u"words"_s, 1}, [&](const auto &) { ++answers; });
        QVERIFY(gate.begun.tryAcquire(1, 30'000));
    }
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(tst_SpeechEngines)
#include "tst_speech_engines.moc"
