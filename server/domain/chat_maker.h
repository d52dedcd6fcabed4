// Makes chats with their first members, and lets further people in.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "common/base/random.h"
#include "server/domain/chat_directory.h"
#include "server/domain/chat_log.h"
#include "server/domain/people.h"
#include "server/domain/ports/group_storage.h"
#include "server/domain/user_log.h"

namespace chatoyant::server {

// A title and a topic as a group or a broadcast chat may have them.
Result<void> checkTitle(const QString &title);
Result<void> checkTopic(const QString &topic);
QList<UserId> withoutRepeats(const QList<UserId> &users, UserId without);

struct NewChat
{
    ChatKind kind = ChatKind::Group;
    QList<UserId> members; // the first is its owner
    QString title;
    QString topic;
    HistoryRule history = HistoryRule::All;
    std::optional<ChatId> copied = {}; // the direct chat whose log it begins with
};

class ChatMaker
{
public:
    struct Parts
    {
        ChatStorage &chats;
        MemberStorage &members;
        GroupStorage &groups;
        LogStorage &entries;
        ChatDirectory &directory;
        ChatLog &log;
        People &people;
        UserLog &userLog;
        const Clock &clock;
        Random &random;
    };

    explicit ChatMaker(const Parts &parts);

    // An error for the first whom the caller may not add.
    Result<void> checkMembers(UserId caller, const QList<UserId> &members) const;
    Result<ChatId> make(const NewChat &chat);
    // Somebody more. The seq of the entry that says so.
    Seq letIn(ChatState &chat, UserId user, UserId by);

private:
    Seq copyLog(const NewChat &chat, ChatId into);

    Parts m_parts;
};

} // namespace chatoyant::server
