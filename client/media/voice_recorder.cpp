#include "client/media/voice_recorder.h"

namespace chatoyant::client {

VoiceRecorder::VoiceRecorder(Microphone &microphone, QObject *parent)
    : QObject(parent)
    , m_microphone(microphone)
{
    connect(&microphone, &Microphone::heard, this, &VoiceRecorder::onHeard);
    connect(&microphone, &Microphone::stopped, this, &VoiceRecorder::close);
    connect(&microphone, &Microphone::failed, this, &VoiceRecorder::onFailed);
    connect(&microphone, &Microphone::replaced, this, [this] {
        if (m_isRecording) // not another one with the same microphone
            emit replaced();
    });
}

VoiceRecorder::~VoiceRecorder()
{
    abort();
}

void VoiceRecorder::start(const VoiceNote &note)
{
    abort();
    m_path = note.path;
    m_sound = note.sound;
    m_hasHeard = false;
    if (!(m_sound.samples > 0 ? m_writer.goOn(m_path) : m_writer.create(m_path)))
        return onFailed(VoiceFault::NoRoom);
    m_isRecording = true;
    m_microphone.start();
}

void VoiceRecorder::stop()
{
    if (m_isRecording)
        m_microphone.stop();
}

void VoiceRecorder::abort()
{
    if (m_isRecording)
        m_microphone.abort();
    m_isRecording = false;
    m_writer.close();
}

void VoiceRecorder::onHeard(const QList<qint16> &samples)
{
    if (!m_isRecording)
        return;
    m_hasHeard = true;
    m_sound.samples += samples.size();
    m_sound.loudness.add(samples);
    if (!m_writer.write(samples)) {
        m_microphone.abort();
        return onFailed(VoiceFault::NoRoom);
    }
    emit progressed();
}

void VoiceRecorder::onFailed(VoiceFault fault)
{
    if (m_hasHeard) {
        emit interrupted(fault);
        return close();
    }
    abort();
    emit failed(fault);
}

void VoiceRecorder::close()
{
    m_isRecording = false;
    m_sound.isClosed = m_writer.close();
    emit stopped({m_path, m_sound});
}

} // namespace chatoyant::client
