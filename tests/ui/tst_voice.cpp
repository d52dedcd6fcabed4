// Voice notes through a real sound server: spoken, recorded, sent, understood and played.
#include "client/media/opus_reader.h"
#include "client/media/opus_writer.h"
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/chat_sounds.h"
#include "client/ui/chat/playing_bar.h"
#include "client/ui/chat/voice_bar.h"
#include "client/ui/chat/waveform_slider.h"
#include "tests/ui/file_window.h"
#include "tests/ui/sound_server.h"

#include <QApplication>
#include <QAudioDevice>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr int patience = 30'000; // GStreamer looks at its plugins the first time
const QString spoken = u"the quick brown fox jumps over the lazy dog we will meet at the office "
                       u"tomorrow morning"_s;

template <typename T>
void appendLittle(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

// One channel of 16 bits.
QByteArray wav(const QList<qint16> &samples, quint32 rate)
{
    const auto bytes = static_cast<quint32>(samples.size() * qsizetype(sizeof(qint16)));
    QByteArray file("RIFF");
    appendLittle<quint32>(file, 36 + bytes);
    file += "WAVEfmt ";
    appendLittle<quint32>(file, 16);
    appendLittle<quint16>(file, 1);
    appendLittle<quint16>(file, 1);
    appendLittle<quint32>(file, rate);
    appendLittle<quint32>(file, 2 * rate);
    appendLittle<quint16>(file, 2);
    appendLittle<quint16>(file, 16);
    file += "data";
    appendLittle<quint32>(file, bytes);
    for (const qint16 sample : samples)
        appendLittle<qint16>(file, sample);
    return file;
}

double loudness(const QList<qint16> &samples) // dB below full scale
{
    double sum = 0;
    qsizetype heard = 0;
    for (const qint16 sample : samples) {
        sum += double(sample) * sample;
        heard += std::abs(sample) > 300 ? 1 : 0; // pauses differ
    }
    return 10 * std::log10(sum / double(qMax<qsizetype>(1, heard)) / (32768.0 * 32768.0));
}

// At a third of the rate.
QList<qint16> slower(const QList<qint16> &samples)
{
    QList<qint16> third;
    for (qsizetype at = 0; at + 2 < samples.size(); at += 3)
        third.append(static_cast<qint16>((samples[at] + samples[at + 1] + samples[at + 2]) / 3));
    return third;
}

} // namespace

class tst_Voice : public QObject
{
    Q_OBJECT

public:
    explicit tst_Voice(SoundServer &sound)
        : m_sound(sound)
    {}

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_chat.reset(); }
    void note_isHeardAsItWasSpoken();
    void note_isListenedToBeforeItIsSent();
    void note_isPlayed_thenTheNextOne();
    void note_playsOn_whereAnotherChatIsOpen();
    void menu_saysWhichOnePlays();
    void note_isPlayedFromWhereOneClicks();
    void speed_isKept();
    void microphone_unplugged_keepsWhatWasSaid();
    void microphone_missing_isSaid();

private:
    QByteArray tone(int milliseconds) const;
    Attachment toneNote(int milliseconds);
    void startRecording();
    void speak();
    QAbstractButton *button(const QString &name) const { return buttonNamed(m_chat->host, name); }
    PlayingBar *playing() const { return m_chat->host.findChild<PlayingBar *>(); }

    SoundServer &m_sound;
    QTemporaryDir m_folder;
    std::unique_ptr<FileWindow> m_chat;
    VoiceBar *m_bar = nullptr;
    qint64 m_spokenMs = 0;
};

void tst_Voice::initTestCase()
{
    if (!SoundServer::isInstalled())
        QSKIP("no pulseaudio, flite or pocketsphinx here");
    SoundServer::speak(spoken, m_folder.filePath(u"say.wav"_s));
    constexpr qint64 head = 44;
    constexpr qint64 bytesPerMs = 32; // 16 kHz
    m_spokenMs = (QFileInfo(m_folder.filePath(u"say.wav"_s)).size() - head) / bytesPerMs;
    QVERIFY(m_spokenMs > 3000);
}

void tst_Voice::init()
{
    m_sound.plugIn();
    QTRY_VERIFY_WITH_TIMEOUT(!QMediaDevices::audioInputs().isEmpty(), patience);
    m_chat = std::make_unique<FileWindow>();
    m_chat->open();
    m_bar = m_chat->host.findChild<VoiceBar *>();
}

void tst_Voice::startRecording()
{
    button(u"Record a voice message"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_bar->isVisible() && !labelWith(*m_bar, u"0:00"_s), patience);
}

// From the first to the last word.
void tst_Voice::speak()
{
    m_sound.play(m_folder.filePath(u"say.wav"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_sound.isPlaying(), patience);
}

QByteArray tst_Voice::tone(int milliseconds) const
{
    QList<qint16> samples;
    for (int at = 0; at < milliseconds * (OpusWriter::rate / 1000); ++at)
        samples.append(static_cast<qint16>(3000 * std::sin(at * 0.05)));
    const QString path = m_folder.filePath(u"tone.ogg"_s);
    OpusWriter writer;
    if (!writer.create(path) || !writer.write(samples) || !writer.close())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Attachment tst_Voice::toneNote(int milliseconds)
{
    Attachment file = m_chat->document(u"Voice message.ogg"_s, tone(milliseconds));
    file.type = u"audio/ogg"_s;
    file.kind = AttachmentKind::Voice;
    file.durationMs = milliseconds;
    file.waveform = QByteArray(50, '\x60');
    return file;
}

void tst_Voice::note_isHeardAsItWasSpoken()
{
    startRecording();
    speak();
    button(u"Send"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_chat->server.log.size(), 1, patience);
    const Attachment note = m_chat->server.log[0].files.value(0);
    const QByteArray bytes = m_chat->files.files.value(note.id);
    const QString path = m_chat->made(u"sent.ogg"_s, bytes);
    QList<qint16> heard;
    const RecordedSound sound = readRecording(path, [&heard](std::span<const qint16> samples) {
        heard.append(QList<qint16>(samples.begin(), samples.end()));
    });
    QVERIFY(sound.isClosed);
    QVERIFY(std::abs(sound.durationMs() - note.durationMs) < 30); // the encoder's view ahead
    // Nothing of it is missing, its last word least of all.
    QVERIFY2(note.durationMs > m_spokenMs && note.durationMs < m_spokenMs + 6000,
             qPrintable(u"%1 of %2 ms"_s.arg(note.durationMs).arg(m_spokenMs)));
    const qint64 bitRate = bytes.size() * 8000 / note.durationMs;
    qInfo("%lld ms of %lld ms, %lld bit/s", note.durationMs, m_spokenMs, bitRate);
    QVERIFY2(bitRate > 12'000 && bitRate < 27'000, qPrintable(QString::number(bitRate)));

    QFile original(m_folder.filePath(u"say.wav"_s));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray said = original.readAll().mid(44);
    const auto *first = reinterpret_cast<const qint16 *>(said.constData());
    const double fed = loudness(QList<qint16>(first, first + said.size() / 2));
    qInfo("%.1f dB of %.1f dB", loudness(heard), fed);
    QVERIFY2(std::abs(loudness(heard) - fed) < 3, "more than 3 dB off");

    const QStringList understood =
        SoundServer::understand(m_chat->made(u"sent.wav"_s, wav(slower(heard), 16'000)));
    const QStringList words = spoken.split(u' ');
    const auto found =
        std::count_if(words.begin(), words.end(),
                      [&understood](const QString &word) { return understood.contains(word); });
    qInfo("understood: %s", qPrintable(understood.join(u' ')));
    QVERIFY2(found * 10 >= words.size() * 7, "fewer than seven words in ten");
}

void tst_Voice::note_isListenedToBeforeItIsSent()
{
    startRecording();
    speak();
    button(u"Pause"_s)->click();
    QTRY_COMPARE(m_bar->state(), VoiceState::Review);
    auto *wave = m_bar->findChild<WaveformSlider *>();
    button(u"Listen"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(wave->value() > 500, patience);
    QVERIFY(!playing()->isVisible()); // it is heard where it stands
    QTest::mouseClick(wave, Qt::LeftButton, {}, QPoint(wave->width() * 3 / 4, wave->height() / 2));
    QTRY_VERIFY(wave->value() > wave->maximum() * 7 / 10);
    button(u"Pause"_s)->click();
    QTRY_VERIFY(button(u"Listen"_s));
    const int place = wave->value();
    QTest::keyClick(m_bar, Qt::Key_Left);
    QTRY_VERIFY(wave->value() < place);
    button(u"Send"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_chat->server.log.size(), 1, patience);
}

void tst_Voice::note_isPlayed_thenTheNextOne()
{
    m_chat->write({}, {toneNote(1200)});
    m_chat->write(u"words between"_s, {});
    m_chat->write({}, {toneNote(2500)});
    QTRY_VERIFY(m_chat->row(3).isValid());
    m_chat->page->view().scrollToBottom();
    // What plays is written down as it changes: a slow machine may look too late.
    ChatSounds *sounds = &m_chat->host.findChild<ChatAttachments *>()->sounds();
    QList<Seq> played;
    connect(sounds, &ChatSounds::changed, this, [&] {
        const SoundItem item = sounds->current();
        if (sounds->sound(item.file).isPlaying && !played.endsWith(item.seq))
            played.append(item.seq);
    });
    m_chat->click(1, 0, true);
    QTRY_COMPARE_WITH_TIMEOUT(played, (QList<Seq>{1, 3}), patience);
    QTRY_VERIFY(!playing()->isVisible());
    QCOMPARE(played.size(), 2);
    sounds->disconnect(this);
    for (const Seq seq : {1, 3})
        QVERIFY(ConversationWindow::actionWith(m_chat->menuOf(seq), u"Play"_s));
}

void tst_Voice::note_playsOn_whereAnotherChatIsOpen()
{
    m_chat->write({}, {toneNote(1500)});
    m_chat->write({}, {toneNote(20'000)});
    QTRY_VERIFY(m_chat->row(2).isValid());
    m_chat->page->playVoice(); // the newest
    QTRY_VERIFY_WITH_TIMEOUT(playing()->isVisible(), patience);
    button(u"Stop playing"_s)->click();
    QTRY_VERIFY(!playing()->isVisible());
    m_chat->click(1, 0, true);
    QTRY_VERIFY_WITH_TIMEOUT(playing()->isVisible() && buttonNamed(*playing(), u"Pause"_s),
                             patience);
    m_chat->page->setChat({});
    auto *wave = playing()->findChild<WaveformSlider *>();
    QTRY_VERIFY_WITH_TIMEOUT(wave->maximum() > 10'000 && wave->value() > 300, patience);
    buttonNamed(*playing(), u"Pause"_s)->click();
    QTRY_VERIFY(buttonNamed(*playing(), u"Go on"_s));
    QTest::keyClick(wave, Qt::Key_Right);
    QTRY_VERIFY(wave->value() >= 5000);
    QSignalSpy wanted(m_chat->page, &ChatPage::chatWanted);
    buttonNamed(*playing(), u"Voice message from friend: show it"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<ChatId>(), m_chat->server.chat);
    button(u"Stop playing"_s)->click();
    QTRY_VERIFY(!playing()->isVisible());
}

void tst_Voice::menu_saysWhichOnePlays()
{
    m_chat->write({}, {toneNote(20'000)});
    m_chat->write(u"words between"_s, {});
    m_chat->write({}, {toneNote(20'000)});
    QTRY_VERIFY(m_chat->row(3).isValid());
    m_chat->page->view().scrollToBottom();
    const auto offers = [&](Seq seq, const QString &words) {
        return ConversationWindow::actionWith(m_chat->menuOf(seq), words) != nullptr;
    };
    m_chat->click(1, 0, true);
    QTRY_VERIFY_WITH_TIMEOUT(offers(1, u"Pause"_s), patience);
    QVERIFY(offers(3, u"Play"_s)); // one at a time
    m_chat->click(3, 0, true);
    QTRY_VERIFY_WITH_TIMEOUT(offers(3, u"Pause"_s), patience);
    QVERIFY(offers(1, u"Play"_s));
    button(u"Stop playing"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(offers(3, u"Play"_s), patience);
}

void tst_Voice::note_isPlayedFromWhereOneClicks()
{
    m_chat->write({}, {toneNote(20'000)});
    QTRY_VERIFY(m_chat->row(1).isValid());
    m_chat->click(1, 0); // in the middle of the bars
    auto *wave = playing()->findChild<WaveformSlider *>();
    QTRY_VERIFY_WITH_TIMEOUT(playing()->isVisible() && wave->value() > 8000, patience);
    QVERIFY(wave->value() < 18'000);
    button(u"Stop playing"_s)->click();
}

void tst_Voice::speed_isKept()
{
    m_chat->write({}, {toneNote(20'000)});
    QTRY_VERIFY(m_chat->row(1).isValid());
    m_chat->click(1, 0, true);
    QTRY_VERIFY_WITH_TIMEOUT(playing()->isVisible(), patience);
    button(u"Speed: 1×"_s)->click();
    QVERIFY(button(u"Speed: 1.5×"_s));
    QCOMPARE(m_chat->desk.preferences.value(preference::soundRate, {}).toReal(), 1.5);
    button(u"Speed: 1.5×"_s)->click();
    QElapsedTimer timer;
    auto *wave = playing()->findChild<WaveformSlider *>();
    QTRY_VERIFY_WITH_TIMEOUT(wave->value() > 500, patience);
    const int before = wave->value();
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(wave->value() > before + 10'000, patience);
    QVERIFY(wave->value() - before > timer.elapsed() * 14 / 10);
    Desk other;
    other.preferences.setValue(preference::soundRate, 2.0);
    QCOMPARE(ChatSounds(other.context, nullptr).rate(), 2.0);
}

void tst_Voice::microphone_unplugged_keepsWhatWasSaid()
{
    startRecording();
    speak();
    m_sound.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(m_bar->state(), VoiceState::Review, patience);
    QVERIFY(labelWith(*m_bar, u"The microphone is gone"_s));
    QVERIFY(m_bar->findChild<WaveformSlider *>()->maximum() > m_spokenMs);
    button(u"Throw away"_s)->click();
}

void tst_Voice::microphone_missing_isSaid()
{
    m_sound.unplug();
    QTRY_VERIFY_WITH_TIMEOUT(QMediaDevices::audioInputs().isEmpty(), patience);
    button(u"Record a voice message"_s)->click();
    QTRY_VERIFY(labelWith(m_chat->host, u"No microphone"_s));
    QVERIFY(!m_bar->isVisible());
    QVERIFY(m_chat->page->composer().isVisible());
    m_sound.plugIn();
    QTRY_VERIFY_WITH_TIMEOUT(!QMediaDevices::audioInputs().isEmpty(), patience);
    button(u"Record a voice message"_s)->click();
    QVERIFY(m_bar->isVisible());
}

int main(int argc, char **argv)
{
    SoundServer sound;
    QApplication application(argc, argv);
    tst_Voice test(sound);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_voice.moc"
