// Has voice notes written down once they are stored, and appends what they say to the chat's log.
#pragma once

#include "server/domain/chat_log.h"
#include "server/domain/mood_service.h"
#include "server/domain/ports/file_storage.h"
#include "server/domain/ports/transcriber.h"

namespace chatoyant::server {

class TranscriptService
{
public:
    struct Parts
    {
        Transcriber *transcriber; // none: voice notes stay sound
        const FileStorage &files;
        const LogStorage &storage;
        ChatDirectory &directory;
        ChatLog &log;
        MoodService &moods;
        LogBatch &batch;
    };

    explicit TranscriptService(const Parts &parts);

    // A message that was appended in this turn. Its words come in a turn of their own, unless the
    // message has been deleted by then.
    void sent(ChatId chat, const Entry &message);

private:
    // What is asked of one message's notes, one after the other.
    struct Asked
    {
        ChatId chat;
        Seq seq = 0;
        QList<SpokenNote> left;
        QStringList words;
    };

    void ask(const Asked &asked);
    void store(const Asked &asked);

    Parts m_parts;
};

// What a machine says that it understood, as it may stand in a log: what is no text is none, what
// is too long ends in "…".
QString storableWords(const QString &words);

} // namespace chatoyant::server
