// Accepts messages, and what their authors and readers do with them afterwards.
#pragma once

#include "common/base/error.h"
#include "server/domain/chat_log.h"
#include "server/domain/file_service.h"
#include "server/domain/link_previews.h"
#include "server/domain/message_counts.h"
#include "server/domain/mood_service.h"
#include "server/domain/server_policy.h"
#include "server/domain/slow_mode.h"
#include "server/domain/transcript_service.h"

namespace chatoyant::server {

struct SendMessage
{
    ChatId chat;
    QString clientId;
    QString text;
    Seq replyTo = 0;
    QList<UserId> mentions;
    std::optional<Origin> forwarded = {};
    QList<Attachment> files = {}; // as the sender says; of a forwarded one as they are
    bool hasPreview = true;       // of its link, where the server makes any
};

// The message as it is now goes to another chat; of the first one nothing is told there.
struct ForwardMessage
{
    ChatId chat;
    Seq seq = 0;
    ChatId to;
    QString clientId;
};

struct EditMessage
{
    ChatId chat;
    Seq seq = 0;
    QString text;
    QList<UserId> mentions;
};

struct MessageTarget
{
    ChatId chat;
    Seq seq = 0;
};

struct React
{
    ChatId chat;
    Seq seq = 0;
    QString emoji;
    bool on = true;
};

struct Stored
{
    Seq seq = 0;
    QDateTime at;
    std::optional<Mood> mood;
    bool isDuplicate = false;
};

class MessageService
{
public:
    struct Parts
    {
        ChatDirectory &directory;
        LogStorage &storage;
        ChatLog &log;
        MoodService &moods;
        TranscriptService &transcripts;
        LinkPreviews &previews;
        const FileService &files;
        LogBatch &batch;
        const Clock &clock;
    };

    MessageService(const Parts &parts, const ServerPolicy &policy);

    Result<Stored> send(UserId caller, const SendMessage &params);
    Result<Stored> forward(UserId caller, const ForwardMessage &params);
    Result<Stored> edit(UserId caller, const EditMessage &params);
    Result<Seq> remove(UserId caller, const MessageTarget &params);
    // 0 when that was so already.
    Result<Seq> react(UserId caller, const React &params);
    // Of the messages that were accepted since the last call, less those whose commit failed.
    MessageCounts takeCounts() { return m_counts.take(); }

private:
    Result<void> mayBeSent(const SendMessage &params, const ChatState &chat, UserId caller) const;
    Result<void> mayRemove(const MessageState &message, const Party &party, UserId caller) const;
    Result<void> checkText(const QString &text, bool mayBeEmpty) const;
    Result<QList<Attachment>> filesOf(UserId caller, const SendMessage &params) const;
    Result<Stored> sentBefore(UserId caller, const SendMessage &params) const;

    Parts m_parts;
    const ServerPolicy &m_policy;
    MessageCounter m_counts;
    SlowMode m_slow;
};

} // namespace chatoyant::server
