#include "client/media/video_player.h"

#include "client/media/sound_devices.h"

#include <QAudio>
#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

namespace chatoyant::client {

VideoPlayer::VideoPlayer(QObject *parent)
    : QObject(parent)
{}

VideoPlayer::~VideoPlayer() = default;

void VideoPlayer::make()
{
    if (m_player)
        return;
    m_player = new QMediaPlayer(this);
    m_output = new QAudioOutput(this);
    m_sink = new QVideoSink(this);
    m_player->setAudioOutput(m_output);
    m_player->setVideoSink(m_sink);
    connect(m_player, &QMediaPlayer::positionChanged, this, &VideoPlayer::changed);
    connect(m_player, &QMediaPlayer::durationChanged, this, &VideoPlayer::changed);
    connect(m_player, &QMediaPlayer::playbackStateChanged, this, &VideoPlayer::changed);
    connect(m_player, &QMediaPlayer::errorOccurred, this, &VideoPlayer::fail);
    connect(m_player, &QMediaPlayer::mediaStatusChanged, this,
            [this](QMediaPlayer::MediaStatus status) {
                m_isOver = status == QMediaPlayer::EndOfMedia;
                if (status == QMediaPlayer::InvalidMedia)
                    fail();
            });
    connect(m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (const QImage picture = frame.toImage(); m_isOpen && !picture.isNull())
            emit pictureCame(picture);
    });
}

void VideoPlayer::open(const QString &path)
{
    m_isOpen = !path.isEmpty();
    m_isOver = false;
    if (!m_isOpen && !m_player)
        return;
    make();
    m_output->setDevice(SoundDevices::speaker(m_speakers)); // of none: the system's
    m_player->setSource(m_isOpen ? QUrl::fromLocalFile(path) : QUrl());
    m_player->setPlaybackRate(m_rate);
    if (m_isOpen)
        m_player->pause();
    emit changed();
}

void VideoPlayer::fail()
{
    if (!std::exchange(m_isOpen, false))
        return;
    m_player->stop();
    emit failed();
}

bool VideoPlayer::isPlaying() const
{
    return m_isOpen && m_player->playbackState() == QMediaPlayer::PlayingState;
}

qint64 VideoPlayer::position() const
{
    return m_isOpen ? m_player->position() : 0;
}

qint64 VideoPlayer::duration() const
{
    return m_isOpen ? m_player->duration() : 0;
}

qreal VideoPlayer::volume() const
{
    const qreal linear = m_output ? m_output->volume() : 1;
    return QAudio::convertVolume(linear, QAudio::LinearVolumeScale, QAudio::LogarithmicVolumeScale);
}

bool VideoPlayer::isMuted() const
{
    return m_output && m_output->isMuted();
}

void VideoPlayer::setPlaying(bool isPlaying)
{
    if (!m_isOpen)
        return;
    if (isPlaying && m_isOver)
        m_player->setPosition(0);
    isPlaying ? m_player->play() : m_player->pause();
}

void VideoPlayer::seek(qint64 position)
{
    if (m_isOpen)
        m_player->setPosition(qBound<qint64>(0, position, duration()));
}

void VideoPlayer::setVolume(qreal volume)
{
    make();
    m_output->setVolume(static_cast<float>(
        QAudio::convertVolume(volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale)));
    emit changed();
}

void VideoPlayer::setRate(qreal rate)
{
    m_rate = rate;
    if (m_player)
        m_player->setPlaybackRate(rate);
    emit changed();
}

void VideoPlayer::setMuted(bool isMuted)
{
    make();
    m_output->setMuted(isMuted);
    emit changed();
}

} // namespace chatoyant::client
