// Records a voice note: Opus in an Ogg file, with how loud it is while one speaks.
#pragma once

#include "client/media/loudness.h"

#include <QObject>

#include <memory>

class QAudioInput;
class QAudioSource;
class QIODevice;
class QMediaCaptureSession;
class QMediaRecorder;

namespace chatoyant::client {

enum class VoiceFault { NoMicrophone, Refused };

struct VoiceNote
{
    QString path;
    qint64 durationMs = 0;
    QByteArray waveform;
};

class VoiceRecorder final : public QObject
{
    Q_OBJECT

public:
    explicit VoiceRecorder(QObject *parent);
    ~VoiceRecorder() override;

    // Into this file, whose name gets its extension; failed() follows where that cannot be.
    void start(const QString &path);
    void setPaused(bool isPaused);
    // finished() follows when the last word is on the disk.
    void finish();
    // Nothing of it stays.
    void discard();

    bool isRecording() const;
    bool isPaused() const;
    qint64 elapsed() const; // ms
    qreal level() const { return m_loudness.level(); }

signals:
    void progressed();
    void finished(const chatoyant::client::VoiceNote &note);
    void failed(chatoyant::client::VoiceFault fault);

private:
    void make();
    void listen();
    void onStopped();

    QMediaCaptureSession *m_session = nullptr; // made when they are first needed
    QAudioInput *m_input = nullptr;
    QMediaRecorder *m_recorder = nullptr;
    std::unique_ptr<QAudioSource> m_source; // for the meter
    QIODevice *m_samples = nullptr;         // the source's
    Loudness m_loudness;
    QString m_path;
    bool m_isWanted = false; // what was recorded is to be kept
};

} // namespace chatoyant::client
