// Scores messages, and keeps the mood of each chat in use.
#pragma once

#include "common/base/clock.h"
#include "common/mood/conversation_mood.h"
#include "server/domain/chat_directory.h"
#include "server/domain/delivery.h"
#include "server/domain/ports/log_storage.h"
#include "server/domain/ports/mood_engine.h"
#include "server/domain/ports/user_storage.h"

#include <QHash>

namespace chatoyant::server {

class MoodService
{
public:
    struct Parts
    {
        const MoodEngine *engine; // none: messages have no mood
        const UserStorage &users;
        LogStorage &log;
        ChatDirectory &directory;
        Delivery &delivery;
        LogBatch &batch;
        const Clock &clock;
        bool countsVoices; // false: what voice notes say has no part in a chat's mood
    };

    // Texts of one turn that are scored with care. A turn holds what came in while the one before
    // was committed: more than this is a backlog, and the rest is scored in a hurry.
    static constexpr int carefulScores = 16;

    explicit MoodService(const Parts &parts);

    // Nothing where this person does not let the server judge what they write in that chat; of
    // words that somebody else wrote first, where either of them does not.
    std::optional<Mood> score(const ChatState &chat,
                              UserId by,
                              const std::optional<Origin> &forwarded,
                              const QString &text);
    // The person's settings are others now.
    void forgetLevel(UserId user) { m_levels.remove(user); }
    // The next message or transcript of a chat; tells the members when the chat's mood changed.
    void add(const ChatState &chat, const Entry &message);
    // A message was edited or deleted: the chat's mood is told anew from the log.
    void refresh(const ChatState &chat, Seq seq);
    // Tells of the moods that changed because time has passed: a change that had to wait, silence.
    void ripen();
    // Neutral without reading anything for a chat that has been silent.
    Mood current(const ChatSummary &chat);

private:
    struct Known
    {
        ConversationMood mood;
        Seq seq = 0;                         // of the last entry that counts
        MoodLabel told = MoodLabel::Neutral; // what the members know
        QDateTime ripenedAt = {};            // that change was told by itself
        QDateTime due = {};                  // when it changes if nobody writes
    };

    bool counts(const Entry &message) const;
    Known folding(const QList<Entry> &messages, bool isGroup) const;
    Known &remember(ChatId chat, Known known, const QDateTime &now);
    // True when there was something to tell.
    bool tell(Known &known, const ChatState &chat, const QDateTime &now);
    bool mayJudge(const ChatState &chat, UserId user);

    Parts m_parts;
    QHash<ChatId, Known> m_chats;
    QHash<UserId, MoodLevel> m_levels; // as their settings say
    int m_scored = 0;                  // in this turn
};

} // namespace chatoyant::server
