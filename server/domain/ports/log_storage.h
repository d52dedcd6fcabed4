// Keeps the logs of the chats; its search index follows by itself.
#pragma once

#include "common/model/entry.h"

#include <QList>

#include <optional>

namespace chatoyant::server {

// A message as it is now: its last text, and whether it is still there.
struct MessageState
{
    UserId by;
    QDateTime at;
    QString text;
    QList<UserId> mentions;
    std::optional<Origin> forwarded;
    QList<Attachment> files;
    bool wantsPreview = true; // of its link, as was said when it was sent
    bool isDeleted = false;
};

// One of the texts that a message has had.
struct MessageVersion
{
    Seq seq = 0; // of the message or the edit
    QDateTime at;
    QString text;
};

struct SentMessage
{
    ChatId chat;
    Entry entry;
    bool isDeleted = false; // its text is gone
};

// Entries after `after` and before `before`.
struct LogRange
{
    Seq after = 0;
    std::optional<Seq> before;
    int limit = 0;
    bool newest = false; // which end is kept where there are more than `limit`
};

class LogStorage
{
public:
    virtual ~LogStorage() = default;
    virtual Seq head(ChatId chat) const = 0;
    // False, and nothing is written, when its author has used its clientId before, or when it takes
    // away a preview that is not there.
    virtual bool append(ChatId chat, const Entry &entry) = 0;
    // In rising order.
    virtual QList<Entry> entries(ChatId chat, const LogRange &range) const = 0;
    virtual std::optional<MessageState> message(ChatId chat, Seq seq) const = 0;
    virtual std::optional<SentMessage> sentAs(UserId by, const QString &clientId) const = 0;
    // Takes the words of a message and of its edits out of the log and of the index.
    virtual void erase(ChatId chat, Seq seq) = 0;
    // False when that was so already.
    virtual bool setReaction(ChatId chat, const Entry &reaction) = 0;
    // The newest, newest first; with the message's own text as the last.
    virtual QList<MessageVersion> versions(ChatId chat, Seq seq, int limit) const = 0;
    // All entries after `after` also become entries of an empty log, under the same seqs, without
    // their clientIds.
    virtual void copy(ChatId from, ChatId to, Seq after) = 0;
    // The last messages and transcripts with a mood that are not deleted, in rising order; with
    // their last mood.
    virtual QList<Entry> moods(ChatId chat, int count) const = 0;
};

} // namespace chatoyant::server
