// Somebody speaks to somebody through the real server, which writes down what is said.
#include "client/media/opus_writer.h"
#include "client/state/files.h"
#include "tests/support/client/acquaintance.h"
#include "tests/support/client/machine.h"
#include "tests/support/server/fake_speech_service.h"
#include "tests/support/server/test_server.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr auto sentence = "please bring the green umbrella to the station"_L1;

// The samples of a WAV file of flite's, which has 16,000 a second.
QList<qint16> spoken(const QString &words, const QString &path)
{
    QProcess::execute(u"flite"_s, {u"-voice"_s, u"slt"_s, u"-t"_s, words, u"-o"_s, path});
    constexpr qsizetype head = 44;
    QFile file(path);
    const QByteArray bytes =
        file.open(QIODevice::ReadOnly) ? file.readAll().mid(head) : QByteArray();
    QList<qint16> samples(bytes.size() / 2);
    std::memcpy(samples.data(), bytes.constData(), size_t(samples.size()) * 2);
    return samples;
}

// As the client records it.
bool record(const QList<qint16> &samples, const QString &path)
{
    constexpr int times = OpusWriter::rate / 16'000;
    QList<qint16> slow;
    for (const qint16 sample : samples)
        slow.append(QList<qint16>(times, sample));
    OpusWriter writer;
    return writer.create(path) && writer.write(slow) && writer.close();
}

} // namespace

class tst_SpokenNotes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void speech_isWrittenDownAndFound_untilItIsDeleted();
    void service_writesDown();
    void service_thatFails_harmsNobody_data();
    void service_thatFails_harmsNobody();
    void unreadableNote_harmsNobody();
    void server_thatDied_asksOnceMore();
    void workplace_listensToNobody_andSaysSo();

private:
    void start(const QStringList &environment);
    Seq send(const OutgoingFile &note, const QString &text = {});
    OutgoingFile noteAt(const QString &path) const;
    OutgoingFile note(const QByteArray &content = "OggS and what follows") const;
    std::optional<Line> line(Seq seq) { return m_bo->session->conversation(m_chat)->line(seq); }
    QString words(Seq seq)
    {
        const auto found = line(seq);
        return found ? found->spokenWords() : QString();
    }
    QList<Seq> found(const QString &query);

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<Machine> m_ana;
    std::unique_ptr<Machine> m_bo;
    ChatId m_chat;
    mutable int m_notes = 0;
};

void tst_SpokenNotes::init()
{
    m_ana.reset();
    m_bo.reset();
    m_server.reset();
}

void tst_SpokenNotes::start(const QStringList &environment)
{
    m_server = std::make_unique<test::TestServer>(test::TestServer::Options{{}, environment, {}});
    QVERIFY2(m_server->start(), m_server->log().constData());
    m_ana = std::make_unique<Machine>();
    m_bo = std::make_unique<Machine>();
    const QString server = m_server->webSocketUrl().toString();
    signUp(*m_ana->session, server, credentialsOf(u"ana"_s, u"ANA"_s));
    signUp(*m_bo->session, server, credentialsOf(u"bob"_s, u"BOB"_s));
    befriend(*m_ana->session, *m_bo->session);
    m_chat = directChat(*m_ana->session, *m_bo->session);
    m_bo->session->conversation(m_chat)->open();
    m_ana->session->conversation(m_chat)->open();
}

OutgoingFile tst_SpokenNotes::noteAt(const QString &path) const
{
    OutgoingFile outgoing;
    outgoing.path = path;
    outgoing.changedAt = QFileInfo(path).lastModified();
    outgoing.file.name = u"Voice message.ogg"_s;
    outgoing.file.type = u"audio/ogg"_s;
    outgoing.file.bytes = QFileInfo(path).size();
    outgoing.file.kind = AttachmentKind::Voice;
    outgoing.file.durationMs = 3'000;
    return outgoing;
}

OutgoingFile tst_SpokenNotes::note(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"note%1.ogg"_s.arg(++m_notes)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    return noteAt(file.fileName());
}

// Until the other one has it.
Seq tst_SpokenNotes::send(const OutgoingFile &note, const QString &text)
{
    const QList<OutgoingFile> files =
        note.path.isEmpty() ? QList<OutgoingFile>() : QList<OutgoingFile>{note};
    const QString id = m_ana->session->conversation(m_chat)->send(text, 0, {}, files);
    Seq seq = 0;
    const auto look = [&] {
        for (const Line &line : m_bo->session->conversation(m_chat)->lines()) {
            if (line.entry.clientId == id)
                seq = line.entry.seq;
        }
        return seq > 0;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(look(), patience); }();
    return seq;
}

// By the server.
QList<Seq> tst_SpokenNotes::found(const QString &query)
{
    std::optional<QList<Seq>> seqs;
    m_bo->session->searchMessages(
        {query, m_chat, {}}, m_bo->session.get(), [&seqs](const Result<SearchPage> &page) {
            seqs = QList<Seq>();
            for (const SearchHit &hit : page ? page->hits : QList<SearchHit>())
                seqs->append(hit.seq);
        });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(seqs.has_value(), patience); }();
    return seqs.value_or(QList<Seq>{-1});
}

void tst_SpokenNotes::speech_isWrittenDownAndFound_untilItIsDeleted()
{
    for (const char *program : {"flite", "pocketsphinx_continuous"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP("no flite or pocketsphinx here");
    }
    start({u"CHATOYANT_MOOD_VOICE=server"_s});
    const QString path = m_folder.filePath(u"spoken.ogg"_s);
    const QList<qint16> samples = spoken(sentence, m_folder.filePath(u"spoken.wav"_s));
    QVERIFY(samples.size() > 16'000);
    QVERIFY(record(samples, path));
    const Seq seq = send(noteAt(path));
    QTRY_VERIFY_WITH_TIMEOUT(!words(seq).isEmpty(), patience);
    const QStringList understood = words(seq).split(u' ');
    const QStringList said = QString(sentence).split(u' ');
    const auto hits = std::count_if(said.cbegin(), said.cend(),
                                    [&](const QString &word) { return understood.contains(word); });
    QVERIFY2(hits * 2 >= said.size(), qPrintable(words(seq)));
    const auto lucky = std::find_if(said.crbegin(), said.crend(), [&](const QString &word) {
        return word.size() > 4 && understood.contains(word);
    });
    QVERIFY(lucky != said.crend());
    QTRY_COMPARE_WITH_TIMEOUT(found(*lucky), QList<Seq>{seq}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_ana->session->conversation(m_chat)->line(seq)->spokenWords().isEmpty(), patience);
    m_ana->session->conversation(m_chat)->remove(seq);
    QTRY_VERIFY_WITH_TIMEOUT(line(seq)->isDeleted, patience);
    QVERIFY(words(seq).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(found(*lucky).isEmpty(), patience);
}

void tst_SpokenNotes::service_writesDown()
{
    test::FakeSpeechService service;
    QFile key(m_folder.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("of the operator\nand notes\n") > 0);
    key.close();
    start({u"CHATOYANT_MOOD_VOICE=server"_s, u"CHATOYANT_VOICE_TRANSCRIBER=endpoint"_s,
           u"CHATOYANT_VOICE_ENDPOINT="_s + service.url(),
           u"CHATOYANT_VOICE_ENDPOINT_KEY_FILE="_s + key.fileName()});
    const Seq seq = send(note());
    QTRY_COMPARE_WITH_TIMEOUT(words(seq), u"words of the note"_s, patience);
    QVERIFY(service.requests.value(0).contains("Authorization: Bearer of the operator\r\n"));
    QVERIFY(service.requests[0].startsWith("POST /v1/audio/transcriptions "));
    QCOMPARE(found(u"words"_s), QList<Seq>{seq});
    QVERIFY(!m_server->log().contains("words of the note"));
    QVERIFY(!m_server->log().contains("of the operator"));
}

void tst_SpokenNotes::service_thatFails_harmsNobody_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("cutsOff");
    QTest::newRow("fails") << test::FakeSpeechService::http(500, "out of order") << false;
    QTest::newRow("rubbish") << test::FakeSpeechService::http(200, "\x01[{]") << false;
    QTest::newRow("nothing was said")
        << test::FakeSpeechService::http(200, R"({"text":" "})") << false;
    QTest::newRow("hangs up") << QByteArray() << true;
}

// Notes are listened to in turn: once the next one has its words, the first one gets none any more.
void tst_SpokenNotes::service_thatFails_harmsNobody()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, cutsOff);
    test::FakeSpeechService service;
    const QByteArray good = std::exchange(service.reply, reply);
    service.cutsOff = cutsOff;
    start({u"CHATOYANT_MOOD_VOICE=server"_s, u"CHATOYANT_VOICE_TRANSCRIBER=endpoint"_s,
           u"CHATOYANT_VOICE_ENDPOINT="_s + service.url()});
    const Seq first = send(note());
    QTRY_COMPARE_WITH_TIMEOUT(service.requests.size(), 1, patience);
    service.reply = good;
    service.cutsOff = false;
    QVERIFY(send({}, u"people go on writing"_s) > first);
    const Seq second = send(note());
    QTRY_COMPARE_WITH_TIMEOUT(words(second), u"words of the note"_s, patience);
    QVERIFY(words(first).isEmpty());
}

void tst_SpokenNotes::unreadableNote_harmsNobody()
{
    start({u"CHATOYANT_MOOD_VOICE=server"_s});
    const Seq seq = send(note("OggS but not really"));
    QVERIFY(send({}, u"people go on writing"_s) > seq);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->log().contains("no words"), patience);
    QVERIFY(m_server->isRunning());
    QVERIFY(words(seq).isEmpty());
    QCOMPARE(m_server->stop(), 0);
}

void tst_SpokenNotes::server_thatDied_asksOnceMore()
{
    test::FakeSpeechService service;
    const QByteArray good = std::exchange(service.reply, {}); // it takes its time
    start({u"CHATOYANT_MOOD_VOICE=server"_s, u"CHATOYANT_VOICE_TRANSCRIBER=endpoint"_s,
           u"CHATOYANT_VOICE_ENDPOINT="_s + service.url()});
    QCOMPARE(m_bo->session->serverInfo().voice.writer, VoiceWriter::Server); // on this machine
    const Seq seq = send(note());
    QTRY_COMPARE_WITH_TIMEOUT(service.requests.size(), 1, patience);
    m_server->kill();
    service.reply = good;
    QVERIFY2(m_server->start(), m_server->log().constData());
    m_bo = std::make_unique<Machine>();
    signIn(*m_bo->session, m_server->webSocketUrl().toString(), credentialsOf(u"bob"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_bo->session->chats().contains(m_chat), patience);
    m_bo->session->conversation(m_chat)->open();
    QTRY_COMPARE_WITH_TIMEOUT(words(seq), u"words of the note"_s, patience);
    QCOMPARE(service.requests.size(), 2);
}

void tst_SpokenNotes::workplace_listensToNobody_andSaysSo()
{
    test::FakeSpeechService service;
    start({u"CHATOYANT_SERVER_CONTEXT=workplace"_s, u"CHATOYANT_MOOD_VOICE=server"_s,
           u"CHATOYANT_VOICE_TRANSCRIBER=endpoint"_s,
           u"CHATOYANT_VOICE_ENDPOINT="_s + service.url()});
    QVERIFY(m_server->log().contains("has no effect in a workplace"));
    const ServerInfo info = m_bo->session->serverInfo();
    QCOMPARE(info.context, ServerContext::Workplace);
    QCOMPARE(info.voice, VoiceWords());
    QVERIFY(!info.features.contains(u"transcripts"_s));
    const Seq seq = send(note());
    QVERIFY(send({}, u"people go on writing"_s) > seq);
    QCOMPARE(m_server->stop(), 0); // what was under way is done with
    QVERIFY(service.requests.isEmpty());
    QVERIFY(words(seq).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SpokenNotes)
#include "tst_spoken_notes.moc"
