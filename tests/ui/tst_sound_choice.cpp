// The chosen microphone and speakers are the ones that are used, on a real sound server with two
// rooms: what is said in one of them is not heard in the other.
#include "client/media/device_microphone.h"
#include "client/media/opus_reader.h"
#include "client/media/opus_writer.h"
#include "client/media/sound_devices.h"
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/playing_bar.h"
#include "client/ui/chat/voice_bar.h"
#include "tests/ui/file_window.h"
#include "tests/ui/sound_server.h"

#include <QApplication>
#include <QMediaDevices>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr int patience = 30'000; // GStreamer looks at its plugins the first time
constexpr qreal silent = 0.1;    // of 1, as loud as can be
constexpr qreal spoken = 0.3;

// Empty: it is not there (yet).
QString idOf(const QList<SoundDevice> &all, const QString &name)
{
    for (const SoundDevice &device : all) {
        if (device.name == name)
            return device.id;
    }
    return {};
}

QString otherMicrophone()
{
    return idOf(SoundDevices::microphones(), u"RoomMic"_s);
}

QString otherSpeakers()
{
    return idOf(SoundDevices::speakers(), u"RoomSpeakers"_s);
}

} // namespace

class tst_SoundChoice : public QObject
{
    Q_OBJECT

public:
    explicit tst_SoundChoice(SoundServer &sound)
        : m_sound(sound)
    {}

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void microphone_chosen_isTheOneThatIsHeard();
    void microphone_thatIsGone_isReplacedWithASentence();
    void speakers_chosen_areTheOnesThatAreUsed();
    void speakers_thatAreGone_areReplacedWithASentence();

private:
    QAbstractButton *button(const QString &name) const { return buttonNamed(m_chat->host, name); }
    void startRecording();
    void pause();
    // Somebody speaks there while it is recorded; how loud the loudest moment of it is.
    void recordWordsIn(const QString &room);
    Attachment tone();
    Preferences &preferences() { return m_chat->desk.preferences; }

    SoundServer &m_sound;
    QTemporaryDir m_folder;
    std::unique_ptr<FileWindow> m_chat;
    VoiceBar *m_bar = nullptr;
    qreal m_loudest = 0;
};

void tst_SoundChoice::initTestCase()
{
    if (!SoundServer::isInstalled())
        QSKIP("no pulseaudio, flite or pocketsphinx here");
    SoundServer::speak(u"we will meet at the office"_s, m_folder.filePath(u"say.wav"_s));
}

void tst_SoundChoice::init()
{
    m_sound.plugInOther();
    QTRY_VERIFY_WITH_TIMEOUT(!otherMicrophone().isEmpty() && !otherSpeakers().isEmpty(), patience);
    m_chat = std::make_unique<FileWindow>();
    m_chat->open();
    m_bar = m_chat->host.findChild<VoiceBar *>();
}

void tst_SoundChoice::cleanup()
{
    m_chat.reset();
    m_sound.unplugOther();
}

void tst_SoundChoice::startRecording()
{
    button(u"Record a voice message"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_bar->isVisible() && !labelWith(*m_bar, u"0:00"_s), patience);
}

void tst_SoundChoice::pause()
{
    button(u"Pause"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_bar->state(), VoiceState::Review, patience);
    const QString path = m_chat->desk.session.files().voiceDrafts().pathOf(m_chat->server.chat);
    const QList<qreal> steps = readRecording(path).loudness.steps();
    QVERIFY(!steps.isEmpty());
    m_loudest = *std::max_element(steps.begin(), steps.end());
    button(u"Throw away"_s)->click();
}

void tst_SoundChoice::recordWordsIn(const QString &room)
{
    startRecording();
    m_sound.play(m_folder.filePath(u"say.wav"_s), room);
    QTRY_VERIFY_WITH_TIMEOUT(!m_sound.isPlaying(), patience);
    pause();
}

Attachment tst_SoundChoice::tone()
{
    QList<qint16> samples;
    for (int at = 0; at < 20 * OpusWriter::rate; ++at)
        samples.append(static_cast<qint16>(6000 * std::sin(at * 0.05)));
    const QString path = m_folder.filePath(u"tone.ogg"_s);
    OpusWriter writer;
    QFile sound(path);
    const bool isWritten = writer.create(path) && writer.write(samples) && writer.close() &&
                           sound.open(QIODevice::ReadOnly);
    Attachment file =
        m_chat->document(u"Voice message.ogg"_s, isWritten ? sound.readAll() : QByteArray());
    file.type = u"audio/ogg"_s;
    file.kind = AttachmentKind::Voice;
    file.durationMs = 20'000;
    file.waveform = QByteArray(50, '\x60');
    return file;
}

void tst_SoundChoice::microphone_chosen_isTheOneThatIsHeard()
{
    recordWordsIn(u"room"_s); // which the system's choice does not hear
    QVERIFY2(m_loudest < silent, qPrintable(QString::number(m_loudest)));
    preferences().setValue(preference::microphone, otherMicrophone());
    recordWordsIn(u"room"_s);
    QVERIFY2(m_loudest > spoken, qPrintable(QString::number(m_loudest)));
}

void tst_SoundChoice::microphone_thatIsGone_isReplacedWithASentence()
{
    preferences().setValue(preference::microphone, otherMicrophone());
    m_sound.unplugOther();
    QTRY_VERIFY_WITH_TIMEOUT(otherMicrophone().isEmpty(), patience);
    startRecording();
    QVERIFY(labelWith(m_chat->host, u"The chosen microphone is not connected"_s));
    m_sound.play(m_folder.filePath(u"say.wav"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_sound.isPlaying(), patience);
    pause();
    QVERIFY2(m_loudest > spoken, qPrintable(QString::number(m_loudest)));
}

// The microphone of that room hears them.
void tst_SoundChoice::speakers_chosen_areTheOnesThatAreUsed()
{
    preferences().setValue(preference::speakers, otherSpeakers());
    DeviceMicrophone ear(&otherMicrophone, nullptr);
    int loudest = 0;
    connect(&ear, &Microphone::heard, this, [&loudest](const QList<qint16> &samples) {
        for (const qint16 sample : samples)
            loudest = qMax(loudest, std::abs(int(sample)));
    });
    ear.start();
    m_chat->write({}, {tone()});
    QTRY_VERIFY(m_chat->row(1).isValid());
    m_chat->click(1, 0, true);
    QTRY_VERIFY_WITH_TIMEOUT(loudest > 1000, patience);
    button(u"Stop playing"_s)->click();
}

void tst_SoundChoice::speakers_thatAreGone_areReplacedWithASentence()
{
    preferences().setValue(preference::speakers, otherSpeakers());
    m_sound.unplugOther();
    QTRY_VERIFY_WITH_TIMEOUT(otherSpeakers().isEmpty(), patience);
    m_chat->write({}, {tone()});
    QTRY_VERIFY(m_chat->row(1).isValid());
    m_chat->click(1, 0, true);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_chat->host, u"The chosen speakers are not connected"_s),
                             patience);
    auto *playing = m_chat->host.findChild<PlayingBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(playing->isVisible() && buttonNamed(*playing, u"Pause"_s), patience);
    button(u"Stop playing"_s)->click();
}

int main(int argc, char **argv)
{
    SoundServer sound;
    QApplication application(argc, argv);
    tst_SoundChoice test(sound);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sound_choice.moc"
