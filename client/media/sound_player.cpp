#include "client/media/sound_player.h"

#include "client/media/sound_devices.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaPlayer>
#include <QUrl>

namespace chatoyant::client {

SoundPlayer::SoundPlayer(QObject *parent)
    : QObject(parent)
{}

SoundPlayer::~SoundPlayer() = default;

void SoundPlayer::make()
{
    if (m_player)
        return;
    m_player = new QMediaPlayer(this);
    m_output = new QAudioOutput(this);
    m_player->setAudioOutput(m_output);
    connect(m_player, &QMediaPlayer::positionChanged, this, &SoundPlayer::changed);
    connect(m_player, &QMediaPlayer::durationChanged, this, &SoundPlayer::changed);
    connect(m_player, &QMediaPlayer::playbackStateChanged, this, &SoundPlayer::changed);
    connect(m_player, &QMediaPlayer::mediaStatusChanged, this, &SoundPlayer::onStatus);
    connect(m_player, &QMediaPlayer::errorOccurred, this,
            [this] { emit failed(std::exchange(m_key, {})); });
}

void SoundPlayer::onStatus()
{
    const auto status = m_player->mediaStatus();
    if (status == QMediaPlayer::EndOfMedia)
        emit ended(std::exchange(m_key, {}));
    // Loaded where it was paused before it could begin. Not at once: the player is still at it.
    else if (m_wanted >= 0 && duration() > 0 &&
             (status == QMediaPlayer::BufferedMedia || status == QMediaPlayer::LoadedMedia))
        QMetaObject::invokeMethod(this, &SoundPlayer::goToWanted, Qt::QueuedConnection);
}

void SoundPlayer::goToWanted()
{
    if (m_wanted >= 0 && !m_key.isEmpty())
        m_player->setPosition(std::exchange(m_wanted, -1));
}

bool SoundPlayer::isPlaying() const
{
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

qint64 SoundPlayer::position() const
{
    return m_player ? m_player->position() : 0;
}

qint64 SoundPlayer::duration() const
{
    return m_player ? m_player->duration() : 0;
}

void SoundPlayer::play(const QString &key, const QString &path)
{
    make();
    chooseSpeakers();
    m_key = key;
    m_wanted = -1;
    m_player->setSource(QUrl::fromLocalFile(path));
    m_player->setPlaybackRate(m_rate);
    m_player->play();
    emit changed();
}

// Said once, until they were there again.
void SoundPlayer::chooseSpeakers()
{
    const bool isThere = SoundDevices::isThere(SoundDevices::speakers(), m_speakers);
    m_output->setDevice(SoundDevices::speaker(m_speakers)); // of none: the system's
    const QString missing = isThere ? QString() : m_speakers;
    if (std::exchange(m_missing, missing) != missing && !isThere)
        emit replaced();
}

void SoundPlayer::setPlaying(bool isPlaying)
{
    if (m_key.isEmpty())
        return;
    isPlaying ? m_player->play() : m_player->pause();
}

void SoundPlayer::seek(qint64 position)
{
    if (m_key.isEmpty())
        return;
    if (duration() > 0)
        m_player->setPosition(qBound<qint64>(0, position, duration()));
    else
        m_wanted = position;
}

void SoundPlayer::setRate(qreal rate)
{
    m_rate = rate;
    if (m_player)
        m_player->setPlaybackRate(rate);
    emit changed();
}

void SoundPlayer::stop()
{
    m_key.clear();
    if (m_player) {
        m_player->stop();
        m_player->setSource({}); // its file may go now
    }
    emit changed();
}

} // namespace chatoyant::client
