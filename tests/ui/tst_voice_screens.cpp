// A voice note as it is recorded, reviewed, found again and played: light, dark, mirrored, large.
#include "client/media/opus_writer.h"
#include "client/ui/chat/playing_bar.h"
#include "client/ui/chat/voice_bar.h"
#include "client/ui/chat/waveform_slider.h"
#include "tests/ui/fake_microphone.h"
#include "tests/ui/file_window.h"
#include "tests/ui/sound_server.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_VoiceScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void bar_isDrawn_data() { looks(); }
    void bar_isDrawn();
    void meter_withMotion_isDrawn();
    void foundAgain_isDrawn_data() { looks(); }
    void foundAgain_isDrawn();
    void playing_isDrawn_data() { looks(); }
    void playing_isDrawn();

private:
    static void looks();
    void look(const QString &how);
    void open();
    void drag(const QPoint &way);
    void keep(const QString &name);

    std::unique_ptr<FakeMicrophone> m_microphone;
    std::unique_ptr<FileWindow> m_chat;
    VoiceBar *m_bar = nullptr;
    QDir m_screens{QStringLiteral(CHATOYANT_BIN_DIR "/../screens")};
};

void tst_VoiceScreens::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_screens.mkpath(u"."_s));
}

void tst_VoiceScreens::init()
{
    m_microphone = std::make_unique<FakeMicrophone>(nullptr);
    m_chat = std::make_unique<FileWindow>(m_microphone.get());
    m_chat->host.resize(640, 460);
}

void tst_VoiceScreens::cleanup()
{
    look(u"light"_s);
    m_chat.reset();
}

void tst_VoiceScreens::looks()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"light", "dark", "rtl", "200"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_VoiceScreens::look(const QString &how)
{
    m_chat->desk.theme.setMode(how == u"dark"_s ? ThemeMode::Dark : ThemeMode::Light);
    m_chat->desk.theme.setZoom(how == u"200"_s ? 200 : 100);
    m_chat->desk.theme.applyTo(*qApp);
    qApp->setLayoutDirection(how == u"rtl"_s ? Qt::RightToLeft : Qt::LeftToRight);
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
    QTest::qWait(60); // what is laid out follows
    QTRY_COMPARE(clippedLabels(m_chat->host), QStringList());
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_chat->host.grab().save(
        m_screens.filePath(u"voice-"_s + name + (tag.isEmpty() ? u""_s : u'-' + tag) + u".png"_s)));
}

void tst_VoiceScreens::bar_isDrawn()
{
    QFETCH(const QString, how);
    look(how);
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
    QFETCH(const QString, how);
    look(how);
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
    QFETCH(const QString, how);
    look(how);
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
