// Stands in the composer's place while a voice note is recorded: time, level, pause, throw away,
// send.
#pragma once

#include "client/media/voice_recorder.h"
#include "client/theme/theme.h"

#include <QFrame>

namespace chatoyant::client {

class IconButton;
class LevelMeter;
class PlainLabel;

class VoiceBar final : public QFrame
{
    Q_OBJECT

public:
    VoiceBar(const Theme &theme, QWidget *parent);

    // Into a file of that folder.
    void start(const QString &folder);
    bool isRecording() const { return m_recorder.isRecording(); }
    void pause();
    void discard();

signals:
    void recorded(const chatoyant::client::VoiceNote &note);
    void closed();
    // Why nothing is recorded.
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void onFinished(const VoiceNote &note);
    void onFailed(VoiceFault fault);

    VoiceRecorder m_recorder;
    PlainLabel *m_time;
    LevelMeter *m_meter;
    IconButton *m_pause;
    IconButton *m_send;
};

} // namespace chatoyant::client
