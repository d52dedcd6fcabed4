// A voice note as it is recorded, reviewed, found again and played, in every look.
#include "client/media/opus_writer.h"
#include "client/ui/chat/playing_bar.h"
#include "client/ui/chat/voice_bar.h"
#include "client/ui/chat/waveform_slider.h"
#include "tests/ui/fake_microphone.h"
#include "tests/ui/file_window.h"
#include "tests/ui/looks_test.h"
#include "tests/ui/sound_server.h"

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_VoiceScreens : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init();
    void cleanup();
    void bar_isDrawn_data() { looks(); }
    void bar_isDrawn();
    void meter_withMotion_isDrawn_data() { looks(); }
    void meter_withMotion_isDrawn();
    void foundAgain_isDrawn_data() { looks(); }
    void foundAgain_isDrawn();
    void playing_isDrawn_data() { looks(); }
    void playing_isDrawn();

private:
    void open();
    void drag(const QPoint &way);
    void keep(const QString &name);

    std::unique_ptr<FakeMicrophone> m_microphone;
    std::unique_ptr<FileWindow> m_chat;
    VoiceBar *m_bar = nullptr;
};

void tst_VoiceScreens::init()
{
    chooseLook();
    m_microphone = std::make_unique<FakeMicrophone>(nullptr);
    m_chat = std::make_unique<FileWindow>(m_microphone.get());
    dress(m_chat->desk.theme);
    fit(m_chat->host, {640, 460});
}

void tst_VoiceScreens::cleanup()
{
    m_chat.reset();
    endLook();
}

void tst_VoiceScreens::open()
{
    m_chat->write(u"Can you tell me how it went?"_s, {});
    m_chat->open();
    m_bar = m_chat->host.findChild<VoiceBar *>();
}

void tst_VoiceScreens::drag(const QPoint &way)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(), QPointF(), QPoint(400, 400) + way, Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_bar, &move);
}

void tst_VoiceScreens::keep(const QString &name)
{
    keepWhole(m_chat->host, u"voice-"_s + name);
}

void tst_VoiceScreens::bar_isDrawn()
{
    open();
    QMouseEvent press(QEvent::MouseButtonPress, QPointF(5, 5), QPointF(5, 5), QPoint(400, 400),
                      Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(buttonNamed(m_chat->host, u"Record a voice message"_s), &press);
    m_microphone->say(2300);
    QCOMPARE(m_bar->state(), VoiceState::Held);
    keep(u"held"_s);
    drag({-200, 0});
    keep(u"away"_s);
    drag({0, 0});
    drag({0, -100});
    m_microphone->say(4600);
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    keep(u"recording"_s);
    buttonNamed(*m_bar, u"Pause"_s)->click();
    QCOMPARE(m_bar->state(), VoiceState::Review);
    keep(u"review"_s);
    buttonNamed(*m_bar, u"Throw away"_s)->click();
    keep(u"thrown-away"_s);
}

void tst_VoiceScreens::meter_withMotion_isDrawn()
{
    open();
    m_chat->desk.theme.setMotionReduced(false);
    m_chat->page->recordVoice();
    m_microphone->say(5200);
    keep(u"recording-motion"_s);
}

// As a crash leaves it behind.
void tst_VoiceScreens::foundAgain_isDrawn()
{
    open();
    m_chat->page->setChat({});
    VoiceDrafts &drafts = m_chat->desk.session.files().voiceDrafts();
    m_microphone->isOn = true;
    OpusWriter writer;
    QVERIFY(writer.create(drafts.pathOf(m_chat->server.chat)));
    connect(m_microphone.get(), &Microphone::heard, this,
            [&writer](const QList<qint16> &samples) { writer.write(samples); });
    m_microphone->say(8000);
    drafts.refresh(m_chat->server.chat);
    m_chat->page->setChat(m_chat->server.chat);
    QTRY_VERIFY(m_bar->isVisible());
    keep(u"found"_s);
}

void tst_VoiceScreens::playing_isDrawn()
{
    if (!SoundServer::isInstalled())
        QSKIP("no sound server here");
    m_microphone->isOn = true;
    const QString path = m_chat->folder.filePath(u"note.ogg"_s);
    OpusWriter writer;
    QVERIFY(writer.create(path));
    connect(m_microphone.get(), &Microphone::heard, this,
            [&writer](const QList<qint16> &samples) { writer.write(samples); });
    m_microphone->say(30'000);
    QVERIFY(writer.close());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Attachment note = m_chat->voice();
    m_chat->files.files.insert(note.id, file.readAll());
    note.bytes = file.size();
    note.durationMs = 30'000;
    open();
    m_chat->write({}, {note});
    QTRY_VERIFY(m_chat->row(2).isValid());
    m_chat->page->playVoice();
    auto *bar = m_chat->host.findChild<PlayingBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && labelWith(*bar, u"of 0:30"_s), 30'000);
    auto *wave = bar->findChild<WaveformSlider *>();
    QTest::mouseClick(wave, Qt::LeftButton, {}, wave->rect().center());
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*bar, u"0:15 of"_s), 30'000);
    buttonNamed(*bar, u"Pause"_s)->click();
    QTRY_VERIFY(buttonNamed(*bar, u"Go on"_s));
    keep(u"playing"_s);
    buttonNamed(*bar, u"Stop playing"_s)->click();
}

int main(int argc, char **argv)
{
    SoundServer sound;
    QApplication application(argc, argv);
    tst_VoiceScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_voice_screens.moc"
