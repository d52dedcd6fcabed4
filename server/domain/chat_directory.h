// Remembers of the chats in use what each request asks: kind, members, head of the log.
#pragma once

#include "common/model/chat.h"
#include "server/domain/log_batch.h"
#include "server/domain/permissions.h"
#include "server/domain/ports/chat_storage.h"
#include "server/domain/ports/contact_storage.h"
#include "server/domain/ports/log_storage.h"
#include "server/domain/ports/member_storage.h"

#include <QHash>
#include <QSet>

namespace chatoyant::server {

struct ChatState
{
    ChatRecord record;
    QHash<UserId, Role> roles;
    QList<UserId> audience;              // everybody in `roles`
    QSet<UserId> blocked;                // Direct: whom the other one has blocked
    QHash<UserId, MoodLevel> moodLevels; // of those who chose one for this chat
    QHash<UserId, Seq> firsts;           // of those who may not read the log from its beginning
    Seq head = 0;

    bool isGroup() const { return record.kind != ChatKind::Direct; }
    QList<UserId> others(UserId than) const;
    int owners() const;
    // The first entry that a member may read.
    Seq first(UserId member) const { return firsts.value(member, 1); }
    Party party(UserId who) const;
    void add(const Member &member);
    void remove(UserId member);
    void setMoodLevel(UserId member, const std::optional<MoodLevel> &level);
};

class ChatDirectory
{
public:
    struct Parts
    {
        ChatStorage &chats;
        MemberStorage &members;
        ContactStorage &contacts;
        LogStorage &log;
        LogBatch &batch;
    };

    explicit ChatDirectory(const Parts &parts);

    // Nothing for a chat that is not there or that the person is not a member of. Valid until the
    // next call of a function of this class.
    ChatState *find(ChatId chat, UserId member);
    // The same for somebody who is about to do something: refused where they may not.
    Result<ChatState *> enter(ChatId chat, UserId who, Action action);
    // Nothing for a chat that is not there; for people who are no members (yet).
    ChatState *open(ChatId chat);
    // A message that is there, in the part of the log that its reader may read.
    Result<MessageState> message(const ChatState &chat, Seq seq, UserId reader) const;
    // Takes the next seq and stores; false when the clientId was used before.
    bool append(ChatState &chat, Entry &entry);
    void forget(ChatId chat);

private:
    ChatState *load(ChatId chat);

    Parts m_parts;
    QHash<ChatId, ChatState> m_chats;
};

} // namespace chatoyant::server
