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

// Goes on while another chat is looked at.
class ChatSounds final : public QObject
{
    Q_OBJECT

public:
    // Which one follows that one; an invalid id: none.
    using Next = std::function<FileShown(const FileShown &)>;

    ChatSounds(const UiContext &context, QObject *parent);

    void setNext(Next next) { m_next = std::move(next); }
    // Plays it, pauses it or goes on.
    void toggle(const FileShown &file);
    void seek(const FileShown &file, qreal part);
    qreal rate() const { return m_player.rate(); }
    void setRate(qreal rate) { m_player.setRate(rate); }
    SoundShown sound(const FileShown &file) const;

    static bool isSound(const Attachment &file);

signals:
    void changed();
    void said(const QString &sentence);

private:
    static QString nameOf(const FileShown &file);
    void play(const FileShown &file, const QString &path);
    void onEnded();

    UiContext m_context;
    SoundPlayer m_player;
    FileShown m_current;
    Next m_next;
};

} // namespace chatoyant::client
