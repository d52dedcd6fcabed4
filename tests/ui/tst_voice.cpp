// A voice message from the microphone to the server, and what stands in its way.
#include "client/ui/chat/voice_bar.h"
#include "tests/ui/file_window.h"

#include <QAudioDevice>
#include <QMediaDevices>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr int patience = 30000; // GStreamer looks at its plugins the first time

} // namespace

class tst_Voice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void microphone_missing_isSaid();
    void note_isRecordedSentAndPlayed();
    void note_thrownAway_leavesNothing();

private:
    VoiceBar *begin();

    std::unique_ptr<FileWindow> m_chat;
};

void tst_Voice::init()
{
    m_chat.reset();
    m_chat = std::make_unique<FileWindow>();
    m_chat->open();
}

VoiceBar *tst_Voice::begin()
{
    QAbstractButton *button = buttonNamed(m_chat->host, u"Record a voice message"_s);
    if (button)
        button->click();
    return m_chat->host.findChild<VoiceBar *>();
}

void tst_Voice::microphone_missing_isSaid()
{
    if (!QMediaDevices::audioInputs().isEmpty())
        QSKIP("there is a microphone");
    VoiceBar *bar = begin();
    QVERIFY(bar);
    QTRY_VERIFY(labelWith(m_chat->host, u"No microphone"_s));
    QVERIFY(!bar->isVisible());
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(m_chat->desk.session.outbox().all().isEmpty());
}

void tst_Voice::note_isRecordedSentAndPlayed()
{
    if (QMediaDevices::audioInputs().isEmpty())
        QSKIP("no microphone");
    QTest::keyClicks(m_chat->page->composer().findChild<QPlainTextEdit *>(), u"half a word"_s);
    VoiceBar *bar = begin();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isRecording(), patience);
    QVERIFY(!m_chat->page->composer().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!labelWith(*bar, u"0:00"_s) && !labelWith(*bar, u"0:01"_s), patience);
    buttonNamed(*bar, u"Send"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_chat->server.log.size(), 1, patience);
    const Attachment file = m_chat->server.log[0].files.value(0);
    QCOMPARE(file.kind, AttachmentKind::Voice);
    QVERIFY(file.durationMs > 1000);
    QVERIFY(!file.waveform.isEmpty());
    QVERIFY2(file.bytes < 12 * file.durationMs, "more than 96 kb/s");
    QVERIFY(m_chat->files.files.value(file.id).startsWith("OggS"));
    QTRY_VERIFY(m_chat->page->composer().isVisible());
    QCOMPARE(m_chat->page->composer().text(), u"half a word"_s);
    QTRY_VERIFY(m_chat->row(1).isValid());
    const auto offers = [&](const QString &words) {
        return ConversationWindow::actionWith(m_chat->menuOf(1), words) != nullptr;
    };
    m_chat->click(1, 0, true);
    QTRY_VERIFY_WITH_TIMEOUT(offers(u"Pause"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(offers(u"Play"_s), patience); // to its end
}

void tst_Voice::note_thrownAway_leavesNothing()
{
    if (QMediaDevices::audioInputs().isEmpty())
        QSKIP("no microphone");
    VoiceBar *bar = begin();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isRecording(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!labelWith(*bar, u"0:00"_s), patience);
    QTest::keyClick(bar, Qt::Key_Escape);
    QTRY_VERIFY(!bar->isRecording());
    QVERIFY(m_chat->page->composer().isVisible());
    const QDir copies(m_chat->desk.session.files().outgoingFolder());
    QTRY_COMPARE(copies.entryList(QDir::Files), QStringList());
    QVERIFY(m_chat->server.log.isEmpty());
}

QTEST_MAIN(tst_Voice)
#include "tst_voice.moc"
