// Voice notes and sound of conversations: one plays at a time, and the next voice note follows it.
#pragma once

#include "client/media/sound_player.h"
#include "client/models/file_shown.h"
#include "client/ui/context.h"

namespace chatoyant::client {

struct SoundShown
{
    bool isHere = false; // it plays or pauses
    bool isPlaying = false;
    qint64 position = 0; // ms
    qint64 duration = 0;

    qreal part() const { return duration > 0 ? qreal(position) / qreal(duration) : 0; }
};

// With the message it stands in; without one, it has not been sent.
struct SoundItem
{
    FileShown file;
    ChatId chat = {};
    Seq seq = 0;
    QString author = {};

    bool isValid() const { return file.file.id.isValid() || !file.localPath.isEmpty(); }
};

// Goes on while another chat is looked at.
class ChatSounds final : public QObject
{
    Q_OBJECT

public:
    // Which one follows that one; an invalid one: none.
    using Next = std::function<SoundItem(const SoundItem &)>;

    ChatSounds(const UiContext &context, QObject *parent);

    void setNext(Next next) { m_next = std::move(next); }
    // Plays it, pauses it or goes on.
    void toggle(const SoundItem &item);
    // Plays it from there where it does not play yet.
    void seek(const SoundItem &item, qreal part);
    void pause() { m_player.setPlaying(false); }
    void stop();
    // What plays or pauses; invalid: nothing.
    SoundItem current() const;
    SoundShown sound(const FileShown &file) const;

    static const QList<qreal> &rates();
    qreal rate() const { return m_player.rate(); }
    // Also at the next start.
    void setRate(qreal rate);
    // In a circle.
    qreal nextRate() const;

    static bool isSound(const Attachment &file);

signals:
    void changed();
    void said(const QString &sentence);

private:
    static QString nameOf(const FileShown &file);
    void applyChoices();
    void begin(const SoundItem &item, qreal part);
    void play(const SoundItem &item, const QString &path);
    void onEnded();

    UiContext m_context;
    SoundPlayer m_player;
    SoundItem m_current;
    qreal m_wanted = 0; // where to begin
    Next m_next;
};

} // namespace chatoyant::client
