#include "client/ui/chat/chat_voice.h"

#include "client/media/device_microphone.h"
#include "client/state/mood_levels.h"
#include "client/theme/metrics.h"
#include "client/ui/chat/chat_sounds.h"
#include "client/ui/chat/composer.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/widgets/voice_words_text.h"

#include <QApplication>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Microphone &ChatVoice::microphone(const UiContext &context, QObject *owner)
{
    if (context.microphone)
        return *context.microphone;
    const auto chosen = [&preferences = context.preferences] {
        return preferences.value(preference::microphone).toString();
    };
    return *new DeviceMicrophone(chosen, owner);
}

ChatVoice::ChatVoice(
    const UiContext &context, Composer &composer, ChatSounds &sounds, Toast &toast, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_composer(composer)
    , m_sounds(sounds)
    , m_toast(toast)
    , m_bar(new VoiceBar(context.theme, page))
    , m_recorder(microphone(context, page), nullptr)
    , m_background(1)
{
    setLongest(usualLongest);
    connect(&composer, &Composer::voiceWanted, this, [this] { start(VoiceState::Recording); });
    connect(&composer, &Composer::voiceHeld, this, &ChatVoice::hold);
    connectRecorder();
    connectBar();
}

void ChatVoice::connectRecorder()
{
    connect(&m_recorder, &VoiceRecorder::progressed, this, &ChatVoice::onProgress);
    connect(&m_recorder, &VoiceRecorder::stopped, this, &ChatVoice::onStopped);
    connect(&m_recorder, &VoiceRecorder::failed, this, &ChatVoice::onFailed);
    connect(&m_recorder, &VoiceRecorder::replaced, this, [this] {
        m_toast.say(tr("The chosen microphone is not connected. The system's is used."));
    });
    connect(&m_recorder, &VoiceRecorder::interrupted, this, [this](VoiceFault fault) {
        m_then = Then::Review; // who was cut off listens before it is sent
        m_sentence = fault == VoiceFault::NoRoom
                         ? tr("There is no room on the disk. What you said until then is here.")
                         : tr("The microphone is gone. What you said until then is here.");
    });
    connect(&m_gesture, &HoldGesture::clicked, this,
            [this] { m_bar->setState(VoiceState::Recording); });
    connect(&m_gesture, &HoldGesture::locked, this,
            [this] { m_bar->setState(VoiceState::Recording); });
    connect(&m_gesture, &HoldGesture::awayChanged, this, [this](bool isAway) {
        m_bar->setState(isAway ? VoiceState::HeldAway : VoiceState::Held);
    });
    connect(&m_gesture, &HoldGesture::released, this,
            [this](bool isAway) { isAway ? throwAway() : stop(Then::Send); });
}

void ChatVoice::connectBar()
{
    connect(m_bar, &VoiceBar::lockWanted, this, [this] {
        m_gesture.end();
        m_bar->setState(VoiceState::Recording);
    });
    connect(m_bar, &VoiceBar::pauseWanted, this, [this] { stop(Then::Review); });
    connect(m_bar, &VoiceBar::goOnWanted, this, [this] { start(VoiceState::Recording); });
    connect(m_bar, &VoiceBar::listenWanted, this, &ChatVoice::listen);
    connect(m_bar, &VoiceBar::seekWanted, this, &ChatVoice::seek);
    connect(m_bar, &VoiceBar::sendWanted, this, qOverload<>(&ChatVoice::send));
    connect(m_bar, &VoiceBar::throwAwayWanted, this, &ChatVoice::throwAway);
    connect(&m_sounds, &ChatSounds::changed, this, [this] {
        if (m_note)
            m_bar->showPlaying(m_sounds.sound(shown()));
    });
}

void ChatVoice::setLongest(qint64 milliseconds)
{
    m_longest = milliseconds;
    m_bar->setLongest(milliseconds);
}

void ChatVoice::setConversation(Conversation *conversation)
{
    const ChatId chat = conversation ? conversation->id() : ChatId();
    m_gesture.end();
    if (m_recording.isValid() && m_recording != chat && !m_isStopping)
        stop(Then::Review);
    stopListening();
    m_open = chat;
    m_note.reset();
    read();
    refresh();
}

// What was left in this chat, by a person or by a crash.
void ChatVoice::read()
{
    if (!m_open.isValid() || m_recording == m_open || !drafts().has(m_open))
        return;
    const QString path = drafts().pathOf(m_open);
    m_background.run(
        this, [path] { return readRecording(path); },
        [this, path, chat = m_open](const RecordedSound &sound) {
            if (m_open != chat || m_recording == chat || m_note || !drafts().has(chat))
                return;
            if (sound.durationMs() < shortest)
                return drafts().remove(chat);
            review({path, sound},
                   sound.isClosed ? QString()
                                  : tr("The program ended while you were recording. What you said "
                                       "until then is here."));
        });
}

void ChatVoice::review(const VoiceNote &note, const QString &sentence)
{
    m_note = note;
    showWriter();
    m_bar->setState(VoiceState::Review);
    m_bar->setSentence(sentence);
    m_bar->showSound(note.sound);
    m_bar->showPlaying(m_sounds.sound(shown()));
    refresh();
}

// In words until somebody has sent something with them before their eyes.
void ChatVoice::showWriter()
{
    const QStringList known = m_context.preferences.value(preference::toldWriters).toStringList();
    m_bar->setWriter(VoiceWordsText::sentence(m_context.session.moodLevels().voiceWords()),
                     !known.contains(writer()));
}

void ChatVoice::keepWriter()
{
    QStringList known = m_context.preferences.value(preference::toldWriters).toStringList();
    const QString now = writer();
    if (now.isEmpty() || known.contains(now))
        return;
    known.append(now);
    m_context.preferences.setValue(preference::toldWriters, known);
}

// By another writer, or on another server, it is news again.
QString ChatVoice::writer() const
{
    const VoiceWords &voice = m_context.session.moodLevels().voiceWords();
    if (voice.writer == VoiceWriter::Nobody)
        return {};
    return m_context.session.server() + u' ' + voice.host;
}

void ChatVoice::refresh()
{
    const bool isHere =
        m_open.isValid() && (m_recording == m_open || m_note) && !m_composer.isBlocked();
    const QWidget *focus = QApplication::focusWidget();
    const bool wasWriting = m_composer.isAncestorOf(focus);
    const bool wasHere = focus == m_bar || m_bar->isAncestorOf(focus);
    m_composer.setVisible(!isHere);
    m_bar->setVisible(isHere);
    emit barShown(isHere);
    if (isHere && wasWriting)
        m_bar->setFocus();
    else if (!isHere && wasHere)
        m_composer.takeFocus();
}

void ChatVoice::toggle()
{
    if (m_recording.isValid())
        stop(Then::Review);
    else if (!m_composer.isBlocked())
        start(VoiceState::Recording);
}

void ChatVoice::hold(const QPoint &at, quint64 time)
{
    m_gesture.begin(at, time);
    start(VoiceState::Held);
}

void ChatVoice::start(VoiceState state)
{
    if (!m_open.isValid() || m_recording.isValid())
        return m_gesture.end(); // the last word of another one is on its way
    m_toast.settle();
    m_sounds.pause(); // it would be heard in the recording
    stopListening();
    const VoiceNote note = m_note.value_or(VoiceNote{drafts().pathOf(m_open), {}});
    m_note.reset();
    m_recording = m_open;
    m_then = Then::Review;
    m_isStopping = false;
    m_sentence.clear();
    showWriter();
    m_bar->setState(state);
    m_bar->setSentence({});
    m_bar->showSound(note.sound);
    refresh();
    m_bar->setFocus();
    m_recorder.start(note);
    drafts().refresh(m_open);
}

void ChatVoice::onProgress()
{
    m_bar->showSound(m_recorder.sound());
    if (m_recorder.sound().durationMs() >= m_longest && !m_isStopping)
        stop(Then::Review);
}

void ChatVoice::stop(Then then)
{
    m_gesture.end();
    m_then = then;
    m_isStopping = true;
    m_recorder.stop();
}

void ChatVoice::onStopped(const VoiceNote &note)
{
    const ChatId chat = std::exchange(m_recording, {});
    m_gesture.end();
    const bool isShort = note.sound.durationMs() < shortest;
    if (isShort || (m_then == Then::Send && send(chat, note))) {
        drafts().remove(chat);
        refresh();
        if (isShort)
            m_toast.say(tr("That was too short. Hold the microphone while you speak, or click it, "
                           "speak, and click Send."));
        return;
    }
    drafts().refresh(chat);
    if (chat == m_open)
        review(note, m_sentence);
    else
        refresh();
}

// What was recorded before it went wrong is still there.
void ChatVoice::onFailed(VoiceFault fault)
{
    const ChatId chat = std::exchange(m_recording, {});
    m_gesture.end();
    const QString path = drafts().pathOf(chat);
    if (m_recorder.sound().samples == 0)
        drafts().remove(chat);
    else if (chat == m_open)
        review({path, m_recorder.sound()}, {});
    if (!m_note)
        refresh();
    m_toast.say(sentence(fault));
}

QString ChatVoice::sentence(VoiceFault fault)
{
    switch (fault) {
    case VoiceFault::NoMicrophone:
        return tr("No microphone is connected. Connect one and try again.");
    case VoiceFault::NoRoom:
        return tr("There is no room on the disk. Delete something and try again.");
    default:
        return tr("The microphone cannot be used. Close other programs that record, "
                  "or allow it in the system's settings, and try again.");
    }
}

FileShown ChatVoice::shown() const
{
    FileShown file;
    file.file.kind = AttachmentKind::Voice;
    file.file.durationMs = m_note ? m_note->sound.durationMs() : 0;
    file.localPath = drafts().pathOf(m_open);
    return file;
}

void ChatVoice::listen()
{
    if (m_note)
        m_sounds.toggle({shown()});
}

void ChatVoice::stopListening()
{
    if (m_note && m_sounds.sound(shown()).isHere)
        m_sounds.stop();
}

void ChatVoice::seek(qreal part)
{
    if (m_note)
        m_sounds.seek({shown()}, part);
}

void ChatVoice::throwAway()
{
    m_gesture.end();
    if (!m_recording.isValid() && !m_note)
        return;
    const ChatId chat = m_recording.isValid() ? std::exchange(m_recording, {}) : m_open;
    const qint64 duration = m_note ? m_note->sound.durationMs() : m_recorder.sound().durationMs();
    m_recorder.abort();
    stopListening();
    m_note.reset();
    if (duration < shortest) {
        drafts().remove(chat);
    } else {
        drafts().throwAway(chat);
        offerUndo(chat);
    }
    refresh();
}

void ChatVoice::offerUndo(ChatId chat)
{
    const QPointer<ChatVoice> self(this);
    const auto undo = [self, chat] {
        if (!self)
            return;
        self->drafts().restore(chat);
        self->read();
    };
    const auto done = [self, chat] {
        if (self)
            self->drafts().forget(chat);
    };
    m_toast.offerUndo(tr("The voice message was thrown away."), motion::undoDelete, undo, done);
}

} // namespace chatoyant::client
