// Plays one video of this device: its pictures come as images, its sound goes to the speakers.
#pragma once

#include <QImage>
#include <QObject>

class QAudioOutput;
class QMediaPlayer;
class QVideoFrame;
class QVideoSink;

namespace chatoyant::client {

class VideoPlayer final : public QObject
{
    Q_OBJECT

public:
    explicit VideoPlayer(QObject *parent);
    ~VideoPlayer() override;

    // Shows its first picture, and waits. An empty path: none is open.
    void open(const QString &path);
    bool isOpen() const { return m_isOpen; }
    bool isPlaying() const;
    qint64 position() const; // ms
    qint64 duration() const; // ms; 0: not known yet
    qreal volume() const;    // 0 to 1, as it is heard
    bool isMuted() const;
    qreal rate() const { return m_rate; } // how fast it plays

    // After its end, from its beginning.
    void setPlaying(bool isPlaying);
    void seek(qint64 position);
    void setVolume(qreal volume);
    void setMuted(bool isMuted);
    // Also of videos that are opened later.
    void setRate(qreal rate);
    // What the next video is heard from, by its id (see sound_devices.h); empty, or not there: what
    // the system prefers.
    void setSpeakers(const QString &id) { m_speakers = id; }

signals:
    void pictureCame(const QImage &picture);
    void changed();
    // Nothing here knows how to play it.
    void failed();

private:
    void make();
    void fail();

    QMediaPlayer *m_player = nullptr; // made when it is first needed
    QAudioOutput *m_output = nullptr;
    QVideoSink *m_sink = nullptr;
    QString m_speakers;
    qreal m_rate = 1;
    bool m_isOpen = false;
    bool m_isOver = false;
};

} // namespace chatoyant::client
