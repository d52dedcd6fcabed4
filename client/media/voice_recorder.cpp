#include "client/media/voice_recorder.h"

#include <QAudioDevice>
#include <QAudioInput>
#include <QAudioSource>
#include <QFile>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QMediaFormat>
#include <QMediaRecorder>
#include <QUrl>

namespace chatoyant::client {

namespace {

constexpr int speechBitRate = 24'000; // a wish: Qt 6.4 leaves Opus at 64,000
constexpr int opusRate = 48'000;
constexpr int meterRate = 16'000;

QAudioFormat meterFormat()
{
    QAudioFormat format;
    format.setSampleRate(meterRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

VoiceRecorder::VoiceRecorder(QObject *parent)
    : QObject(parent)
{}

VoiceRecorder::~VoiceRecorder()
{
    discard();
}

void VoiceRecorder::make()
{
    if (m_session)
        return;
    m_session = new QMediaCaptureSession(this);
    m_input = new QAudioInput(this);
    m_recorder = new QMediaRecorder(this);
    m_session->setAudioInput(m_input);
    m_session->setRecorder(m_recorder);
    QMediaFormat format(QMediaFormat::Ogg);
    format.setAudioCodec(QMediaFormat::AudioCodec::Opus);
    m_recorder->setMediaFormat(format);
    m_recorder->setAudioChannelCount(1);
    m_recorder->setAudioSampleRate(opusRate);
    m_recorder->setEncodingMode(QMediaRecorder::ConstantBitRateEncoding);
    m_recorder->setAudioBitRate(speechBitRate);
    connect(m_recorder, &QMediaRecorder::durationChanged, this, &VoiceRecorder::progressed);
    connect(m_recorder, &QMediaRecorder::recorderStateChanged, this,
            [this](QMediaRecorder::RecorderState state) {
                if (state == QMediaRecorder::StoppedState)
                    onStopped();
            });
    connect(m_recorder, &QMediaRecorder::errorOccurred, this, [this] {
        discard();
        emit failed(VoiceFault::Refused);
    });
}

void VoiceRecorder::start(const QString &path)
{
    if (QMediaDevices::audioInputs().isEmpty()) {
        emit failed(VoiceFault::NoMicrophone);
        return;
    }
    make();
    discard();
    m_path = path;
    m_loudness = {};
    m_input->setDevice(QMediaDevices::defaultAudioInput());
    m_recorder->setOutputLocation(QUrl::fromLocalFile(path));
    listen();
    m_recorder->record();
}

// The recorder tells nothing of what it hears.
void VoiceRecorder::listen()
{
    m_source = std::make_unique<QAudioSource>(QMediaDevices::defaultAudioInput(), meterFormat());
    m_samples = m_source->start();
    if (!m_samples)
        return;
    connect(m_samples, &QIODevice::readyRead, this, [this] {
        const QByteArray bytes = m_samples->readAll();
        if (!isRecording() || isPaused())
            return;
        m_loudness.add({reinterpret_cast<const qint16 *>(bytes.constData()),
                        size_t(bytes.size()) / sizeof(qint16)});
        emit progressed();
    });
}

bool VoiceRecorder::isRecording() const
{
    return m_recorder && m_recorder->recorderState() != QMediaRecorder::StoppedState;
}

bool VoiceRecorder::isPaused() const
{
    return m_recorder && m_recorder->recorderState() == QMediaRecorder::PausedState;
}

qint64 VoiceRecorder::elapsed() const
{
    return m_recorder ? m_recorder->duration() : 0;
}

void VoiceRecorder::setPaused(bool isPaused)
{
    if (isRecording())
        isPaused ? m_recorder->pause() : m_recorder->record();
    emit progressed();
}

void VoiceRecorder::finish()
{
    if (!isRecording())
        return;
    m_isWanted = true;
    m_recorder->stop();
}

void VoiceRecorder::discard()
{
    m_isWanted = false;
    if (isRecording())
        m_recorder->stop();
}

void VoiceRecorder::onStopped()
{
    m_samples = nullptr;
    m_source.reset();
    const QString written = m_recorder->actualLocation().toLocalFile(); // Qt adds an extension
    const qint64 duration = m_recorder->duration();
    if (!std::exchange(m_isWanted, false)) {
        QFile::remove(written);
        return;
    }
    const QString path = m_path + QStringLiteral(".ogg");
    QFile::remove(path);
    QFile::rename(written, path);
    emit finished({path, duration, m_loudness.waveform()});
}

} // namespace chatoyant::client
