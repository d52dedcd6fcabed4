// Records voice notes: Opus in Ogg, on the disk while one speaks.
#pragma once

#include "client/media/microphone.h"
#include "client/media/opus_reader.h"
#include "client/media/opus_writer.h"

namespace chatoyant::client {

struct VoiceNote
{
    QString path;
    RecordedSound sound;
};

class VoiceRecorder final : public QObject
{
    Q_OBJECT

public:
    VoiceRecorder(Microphone &microphone, QObject *parent);
    // What was recorded stays.
    ~VoiceRecorder() override;

    // Goes on with what lies at the note's path, as it was read; begins where nothing does.
    // failed() follows where that cannot be.
    void start(const VoiceNote &note);
    // stopped() follows when the last word is on the disk.
    void stop();
    // At once, without the last word; nothing follows. The file stays.
    void abort();

    // Of the whole note, also while nothing is recorded.
    const RecordedSound &sound() const { return m_sound; }

signals:
    void progressed();
    void stopped(const chatoyant::client::VoiceNote &note);
    // Nothing is recorded; what was before has been kept.
    void failed(chatoyant::client::VoiceFault fault);
    // Another microphone than the chosen one is heard, which is not there.
    void replaced();
    // stopped() follows: what was said until then is in the note.
    void interrupted(chatoyant::client::VoiceFault fault);

private:
    void onHeard(const QList<qint16> &samples);
    void onFailed(VoiceFault fault);
    void close();

    Microphone &m_microphone;
    OpusWriter m_writer;
    QString m_path;
    RecordedSound m_sound;
    bool m_isRecording = false;
    bool m_hasHeard = false; // since it was started
};

} // namespace chatoyant::client
