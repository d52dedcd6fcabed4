// Has voice notes written down once they are stored, and appends what they say to the chat's log.
#pragma once

#include "common/base/clock.h"
#include "server/domain/chat_log.h"
#include "server/domain/mood_service.h"
#include "server/domain/ports/file_storage.h"
#include "server/domain/ports/transcriber.h"
#include "server/domain/ports/voice_storage.h"

namespace chatoyant::server {

class TranscriptService
{
public:
    struct Parts
    {
        Transcriber *transcriber; // none: voice notes stay sound
        const FileStorage &files;
        const LogStorage &storage;
        VoiceStorage &voices;
        ChatDirectory &directory;
        ChatLog &log;
        MoodService &moods;
        LogBatch &batch;
        const Clock &clock;
    };

    static constexpr int mostTries = 2;    // of one message, over all runs of the server
    static constexpr int mostResumed = 50; // at one start
    static constexpr std::chrono::hours resumedWithin{24};

    explicit TranscriptService(const Parts &parts);

    // A message that was appended in this turn. Where its notes are known by their words they are
    // taken over at once; else these come in a turn of their own, unless the message has been
    // deleted by then.
    void sent(ChatState &chat, const Entry &message);
    // Once, when the server starts: what waited when it ended last, or went wrong, is tried again.
    void resume();
    // What voice notes of a message say; null: nobody knows it (yet).
    QString wordsOf(const QList<Attachment> &files) const;

private:
    // What is asked of one message's notes, one after the other.
    struct Asked
    {
        ChatId chat;
        Seq seq = 0;
        QList<SpokenNote> left = {};
        QStringList words = {};
        bool hasFailed = false; // of one of them nothing is known
    };

    QList<SpokenNote> notesIn(const QList<Attachment> &files) const;
    QString knownWords(const QList<SpokenNote> &notes) const;
    void ask(const Asked &asked);
    void listen(const SpokenNote &note, const Transcriber::Done &done);
    void store(const Asked &asked);
    void append(ChatState &chat, const MessageState &message, Seq seq, const QString &words);

    Parts m_parts;
    QHash<QByteArray, QList<Transcriber::Done>> m_listening; // who waits for which content
};

// What a machine says that it understood, as it may stand in a log: what is no text is none, what
// is too long ends in "…".
QString storableWords(const QString &words);

} // namespace chatoyant::server
