#include "client/media/device_microphone.h"

#include "client/media/sound_devices.h"

#include <QMediaDevices>

namespace chatoyant::client {

namespace {

using namespace std::chrono_literals;

constexpr auto tail = 250ms; // what is said now is heard so much later at most
constexpr auto longestSilence = 5s;
constexpr auto watch = 500ms;
constexpr int buffered = 100; // ms

QAudioFormat speechFormat()
{
    QAudioFormat format;
    format.setSampleRate(Microphone::rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

DeviceMicrophone::DeviceMicrophone(Chosen chosen, QObject *parent)
    : Microphone(parent)
    , m_chosen(std::move(chosen))
{
    m_tail.setSingleShot(true);
    m_tail.setInterval(tail);
    connect(&m_tail, &QTimer::timeout, this, [this] {
        read();
        abort();
        emit stopped();
    });
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    m_watch.setInterval(watch);
    connect(&m_watch, &QTimer::timeout, this, &DeviceMicrophone::look);
    connect(&m_silence, &QTimer::timeout, this,
            [this] { fail(m_hasHeard ? VoiceFault::Lost : VoiceFault::Refused); });
}

DeviceMicrophone::~DeviceMicrophone()
{
    abort();
}

void DeviceMicrophone::start()
{
    abort();
    m_hasHeard = false;
    const QString chosen = m_chosen();
    const bool isThere = SoundDevices::isThere(SoundDevices::microphones(), chosen);
    m_device = SoundDevices::microphone(isThere ? chosen : QString());
    if (m_device.isNull())
        return fail(VoiceFault::NoMicrophone);
    if (!isThere)
        emit replaced();
    const QAudioFormat format = speechFormat();
    m_source = std::make_unique<QAudioSource>(m_device, format);
    m_source->setBufferSize(format.bytesForDuration(1000LL * buffered));
    m_samples = m_source->start();
    if (!m_samples || m_source->error() != QAudio::NoError)
        return fail(VoiceFault::Refused);
    connect(m_samples, &QIODevice::readyRead, this, &DeviceMicrophone::read);
    connect(m_source.get(), &QAudioSource::stateChanged, this, &DeviceMicrophone::onStateChanged,
            Qt::QueuedConnection); // the source is not deleted while it speaks
    m_silence.start();
    m_watch.start();
}

void DeviceMicrophone::stop()
{
    m_silence.stop();
    m_tail.start();
}

void DeviceMicrophone::abort()
{
    m_tail.stop();
    m_silence.stop();
    m_watch.stop();
    m_samples = nullptr;
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_source->stop();
    // Its end lets events through, which nobody here is ready for: it comes when all is quiet.
    m_source.release()->deleteLater();
}

void DeviceMicrophone::read()
{
    if (!m_samples)
        return;
    const QByteArray bytes = m_samples->readAll();
    const auto count = bytes.size() / qsizetype(sizeof(qint16));
    if (count == 0)
        return;
    m_hasHeard = true;
    if (m_silence.isActive())
        m_silence.start();
    const auto *first = reinterpret_cast<const qint16 *>(bytes.constData());
    emit heard(QList<qint16>(first, first + count));
}

void DeviceMicrophone::fail(VoiceFault fault)
{
    read();
    abort();
    emit failed(fault);
}

void DeviceMicrophone::onStateChanged()
{
    if (m_source && m_source->state() == QAudio::StoppedState)
        fail(m_hasHeard ? VoiceFault::Lost : VoiceFault::Refused);
}

// Qt 6.4 does not tell when one is unplugged, and a sound server goes on with another one: nobody
// asked for that.
void DeviceMicrophone::look()
{
    if (m_source && !QMediaDevices::audioInputs().contains(m_device))
        fail(VoiceFault::Lost);
}

} // namespace chatoyant::client
