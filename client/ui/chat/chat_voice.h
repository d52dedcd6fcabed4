// Voice notes from the microphone into a conversation.
#pragma once

#include "client/media/voice_recorder.h"
#include "client/state/background.h"
#include "client/ui/chat/hold_gesture.h"
#include "client/ui/chat/voice_bar.h"
#include "client/ui/context.h"

#include <optional>

namespace chatoyant::client {

class ChatSounds;
class Composer;
class Microphone;
class Toast;
struct FileShown;

// What was recorded and not sent stays in its chat, whether one looks at another one, ends the
// program, or the program ends by itself.
class ChatVoice final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 shortest = 700;                  // ms: less is a slip of the finger
    static constexpr qint64 usualLongest = 60LL * 60 * 1000; // ms

    ChatVoice(const UiContext &context,
              Composer &composer,
              ChatSounds &sounds,
              Toast &toast,
              QWidget *page);

    // The window's, or the one of this device that the settings say; that belongs to the owner.
    static Microphone &microphone(const UiContext &context, QObject *owner);
    // Why nothing can be recorded, and what to do.
    static QString sentence(VoiceFault fault);

    VoiceBar *bar() { return m_bar; }
    void setLongest(qint64 milliseconds);
    // Empty: what is said can be sent. Otherwise it waits in the bar, which says why.
    void setPause(const QString &why) { m_bar->setPause(why); }
    // Null: none is open.
    void setConversation(Conversation *conversation);
    // Starts; pauses what is recorded; goes on with what is there.
    void toggle();
    // Whether one may write there has changed.
    void refresh();

signals:
    void sent();
    // It is there in place of the composer, or no longer.
    void barShown(bool isShown);

private:
    enum class Then { Review, Send }; // once the last word is on the disk

    void connectRecorder();
    void connectBar();
    void start(VoiceState state);
    void hold(const QPoint &at, quint64 time);
    void stop(Then then);
    void onStopped(const VoiceNote &note);
    void onFailed(VoiceFault fault);
    void onProgress();
    void read();
    void showWriter();
    void keepWriter();
    QString writer() const;
    void review(const VoiceNote &note, const QString &sentence);
    void listen();
    void stopListening();
    void seek(qreal part);
    void send();
    bool send(ChatId chat, const VoiceNote &note);
    bool mustWait(ChatId chat) const;
    void throwAway();
    void offerUndo(ChatId chat);
    FileShown shown() const;
    VoiceDrafts &drafts() const { return m_context.session.files().voiceDrafts(); }

    UiContext m_context;
    Composer &m_composer;
    ChatSounds &m_sounds;
    Toast &m_toast;
    VoiceBar *m_bar;
    VoiceRecorder m_recorder;
    HoldGesture m_gesture;
    Background m_background;
    ChatId m_open;
    ChatId m_recording; // where what is recorded now goes
    Then m_then = Then::Review;
    qint64 m_longest = 0;
    bool m_isStopping = false;       // its last word is on its way
    QString m_sentence;              // what has just happened to it
    std::optional<VoiceNote> m_note; // of the open chat, to be reviewed
};

} // namespace chatoyant::client
