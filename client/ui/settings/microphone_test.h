// Records a few words from the chosen microphone, shows how loud they are, and plays them.
#pragma once

#include "client/media/sound_player.h"
#include "client/media/voice_recorder.h"
#include "client/ui/context.h"

#include <QTemporaryDir>
#include <QWidget>

class QPushButton;

namespace chatoyant::client {

class LevelMeter;
class PlainLabel;

// Nothing of it is sent, and it is gone when the page is left.
class MicrophoneTest final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 longest = 10'000; // ms

    MicrophoneTest(const UiContext &context, QWidget *parent);

    // As when it is left.
    void forget();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void start();
    void stop();
    void listen();
    void onProgress();
    void onStopped(const VoiceNote &note);
    void say(const QString &sentence, bool isFault);
    void refresh();

    UiContext m_context;
    std::unique_ptr<QTemporaryDir> m_folder; // while there is a recording
    VoiceRecorder m_recorder;
    SoundPlayer m_player;
    QPushButton *m_record;
    QPushButton *m_listen;
    LevelMeter *m_meter;
    PlainLabel *m_sentence;
    QString m_path; // of what can be listened to
    bool m_isRecording = false;
};

} // namespace chatoyant::client
