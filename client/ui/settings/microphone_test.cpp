#include "client/ui/settings/microphone_test.h"

#include "client/ui/chat/chat_voice.h"
#include "client/ui/chat/level_meter.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal audible = 0.05; // of 1, as loud as can be

bool wasHeard(const RecordedSound &sound)
{
    const QList<qreal> &steps = sound.loudness.steps();
    return std::any_of(steps.begin(), steps.end(), [](qreal level) { return level >= audible; });
}

} // namespace

MicrophoneTest::MicrophoneTest(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_recorder(ChatVoice::microphone(context, this), nullptr)
    , m_player(nullptr)
    , m_record(textButton({}, "", this))
    , m_listen(textButton({}, "", this))
    , m_meter(new LevelMeter(context.theme, this))
    , m_sentence(paragraph({}, TextRole::Meta, this))
{
    auto *column = columnIn(this, {}, space::small);
    auto *row = addRow(column, space::small);
    row->addWidget(m_record);
    row->addWidget(m_meter, 1);
    row->addWidget(m_listen);
    column->addWidget(m_sentence);
    m_meter->setAccessibleName(tr("How loud it is"));
    connectParts();
    forget();
}

void MicrophoneTest::connectParts()
{
    connect(m_record, &QPushButton::clicked, this, [this] { m_isRecording ? stop() : start(); });
    connect(m_listen, &QPushButton::clicked, this, &MicrophoneTest::listen);
    connect(&m_recorder, &VoiceRecorder::progressed, this, &MicrophoneTest::onProgress);
    connect(&m_recorder, &VoiceRecorder::stopped, this, &MicrophoneTest::onStopped);
    connect(&m_recorder, &VoiceRecorder::failed, this, [this](VoiceFault fault) {
        forget();
        say(ChatVoice::sentence(fault), true);
    });
    connect(&m_recorder, &VoiceRecorder::replaced, this, [this] {
        say(tr("The chosen microphone is not connected. You hear the system's choice."), true);
    });
    connect(&m_player, &SoundPlayer::changed, this, &MicrophoneTest::refresh);
    connect(&m_player, &SoundPlayer::ended, this, &MicrophoneTest::refresh);
    connect(&m_player, &SoundPlayer::failed, this, [this] {
        refresh();
        say(tr("It cannot be played. Choose other speakers, and try again."), true);
    });
}

void MicrophoneTest::start()
{
    forget();
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        return say(ChatVoice::sentence(VoiceFault::NoRoom), true);
    m_isRecording = true;
    say(tr("Say something. Nobody else hears it."), false);
    refresh();
    m_recorder.start({m_folder->filePath(u"test.ogg"_s), {}});
}

void MicrophoneTest::stop()
{
    if (std::exchange(m_isRecording, false)) // the last word makes progress, too
        m_recorder.stop();
}

void MicrophoneTest::onProgress()
{
    m_meter->setLevels(m_recorder.sound().loudness.steps());
    if (m_recorder.sound().durationMs() >= longest)
        stop();
}

void MicrophoneTest::onStopped(const VoiceNote &note)
{
    m_path = note.path;
    if (!wasHeard(note.sound))
        say(tr("Nothing was heard. Choose another microphone, or see whether it is muted."), true);
    else
        say(tr("This is what the others would hear."), false);
    refresh();
}

void MicrophoneTest::listen()
{
    if (!m_player.key().isEmpty())
        return m_player.stop();
    m_player.setSpeakers(m_context.preferences.value(preference::speakers).toString());
    m_player.play(m_path, m_path);
}

void MicrophoneTest::forget()
{
    m_recorder.abort();
    m_player.stop();
    m_isRecording = false;
    m_path.clear();
    m_folder.reset();
    m_meter->setLevels({});
    say({}, false);
    refresh();
}

void MicrophoneTest::say(const QString &sentence, bool isFault)
{
    m_sentence->setText(sentence);
    m_sentence->setTone(isFault ? Tone::Danger : Tone::Weak);
    m_sentence->setVisible(!sentence.isEmpty());
}

void MicrophoneTest::refresh()
{
    m_record->setText(m_isRecording ? tr("Stop") : tr("Test the microphone"));
    m_listen->setText(m_player.key().isEmpty() ? tr("Listen") : tr("Stop listening"));
    m_listen->setEnabled(!m_path.isEmpty());
}

void MicrophoneTest::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    forget();
}

} // namespace chatoyant::client
