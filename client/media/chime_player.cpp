#include "client/media/chime_player.h"

#include "client/media/sound_devices.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>

namespace chatoyant::client {

ChimePlayer::ChimePlayer(QObject *parent)
    : QObject(parent)
{}

ChimePlayer::~ChimePlayer() = default;

bool ChimePlayer::play(const QString &name, const QString &speakers)
{
    m_sink.reset(); // first: it reads from the buffer
    m_samples.close();
    m_samples.setData(Chimes::samples(QLatin1StringView(name.toLatin1())));
    const QAudioDevice device = SoundDevices::speaker(speakers);
    if (m_samples.data().isEmpty() || device.isNull())
        return false;
    QAudioFormat format;
    format.setSampleRate(Chimes::rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_samples.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->start(&m_samples);
    return m_sink->error() == QAudio::NoError;
}

} // namespace chatoyant::client
