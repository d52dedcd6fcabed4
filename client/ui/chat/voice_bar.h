// Stands in the composer's place while a voice note is recorded, and until it is sent.
#pragma once

#include "client/media/opus_reader.h"
#include "client/theme/theme.h"

#include <QFrame>
#include <QLabel>

namespace chatoyant::client {

class IconButton;
class LevelMeter;
class PlainLabel;
class WaveformSlider;
struct SoundShown;

enum class VoiceState {
    Held,      // recording while a button is held down
    HeldAway,  // likewise; letting go now would throw it away
    Recording, // until something is done about it
    Review     // recorded: to be listened to, gone on with, sent or thrown away
};

class VoiceBar final : public QFrame
{
    Q_OBJECT

public:
    VoiceBar(const Theme &theme, QWidget *parent);

    VoiceState state() const { return m_state; }
    void setState(VoiceState state);
    // While it is recorded; in a review, all there is.
    void showSound(const RecordedSound &sound);
    // While it is listened to.
    void showPlaying(const SoundShown &sound);
    // What has happened to it; empty: nothing special.
    void setSentence(const QString &sentence);
    // Who writes down what is said, in a line where that is new, else behind an icon; empty:
    // nobody.
    void setWriter(const QString &sentence, bool isNew);
    // Empty: it can be sent. Otherwise it stays until then, and this says why.
    void setPause(const QString &why);
    // As long as it may be at most.
    void setLongest(qint64 milliseconds) { m_longest = milliseconds; }

signals:
    void lockWanted();
    void pauseWanted();
    void goOnWanted();
    void listenWanted();
    void seekWanted(qreal part);
    void sendWanted();
    void throwAwayWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *makeLockHint();
    QLabel *makePicture(const QString &icon, QWidget *parent);
    void refreshHint();
    void refreshTime();
    void seekBy(int milliseconds);

    const Theme &m_theme;
    VoiceState m_state = VoiceState::Recording;
    QString m_pausedFor; // what is recorded, not the recording
    PlainLabel *m_sentence;
    PlainLabel *m_hint;
    PlainLabel *m_writer;
    QLabel *m_writerIcon;
    IconButton *m_throwAway;
    PlainLabel *m_dot;
    IconButton *m_listen;
    PlainLabel *m_time;
    LevelMeter *m_meter;
    WaveformSlider *m_wave;
    QWidget *m_lockHint;
    IconButton *m_pause;
    IconButton *m_goOn;
    IconButton *m_send;
    qint64 m_duration = 0;  // ms
    qint64 m_position = -1; // ms; less than 0: not listened to
    qint64 m_longest = 0;
};

} // namespace chatoyant::client
