// Plays one sound at a time: voice notes and music that people send.
#pragma once

#include <QObject>

class QAudioOutput;
class QMediaPlayer;

namespace chatoyant::client {

class SoundPlayer final : public QObject
{
    Q_OBJECT

public:
    explicit SoundPlayer(QObject *parent);
    ~SoundPlayer() override;

    // What plays or pauses, as it was named; empty: nothing.
    QString key() const { return m_key; }
    bool isPlaying() const;
    qint64 position() const; // ms
    qint64 duration() const; // ms; 0: not known yet
    qreal rate() const { return m_rate; }

    // From its beginning, in place of what played before.
    void play(const QString &key, const QString &path);
    void setPlaying(bool isPlaying);
    // Also before it is loaded.
    void seek(qint64 position);
    void setRate(qreal rate);
    // What the next sound is heard from, by its id (see sound_devices.h); empty, or not there: what
    // the system prefers.
    void setSpeakers(const QString &id) { m_speakers = id; }
    void stop();

signals:
    void changed();
    void ended(const QString &key);
    // The chosen speakers are not there: it is heard from the system's.
    void replaced();
    // No sound device, or a format that nothing here plays.
    void failed(const QString &key);

private:
    void make();
    void onStatus();
    void goToWanted();
    void chooseSpeakers();

    QMediaPlayer *m_player = nullptr; // made when it is first needed: sound servers take their time
    QAudioOutput *m_output = nullptr;
    QString m_key;
    QString m_speakers;
    QString m_missing; // of the speakers that this was said of
    qreal m_rate = 1;
    qint64 m_wanted = -1; // where to begin once it is loaded
};

} // namespace chatoyant::client
