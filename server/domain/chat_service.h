// Lists, makes and changes chats, and keeps each member's read mark and wishes.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "common/base/random.h"
#include "server/domain/chat_directory.h"
#include "server/domain/chat_log.h"
#include "server/domain/mood_service.h"
#include "server/domain/people.h"
#include "server/domain/user_log.h"

namespace chatoyant::server {

struct ChatList
{
    QList<ChatSummary> chats; // newest first
    Seq userHead = 0;
};

struct ChatDetails
{
    ChatSummary chat;
    QList<Member> members;
};

struct CreateChat
{
    ChatKind kind = ChatKind::Direct;
    QList<UserId> members;
    QString title;
    QString topic;
};

struct ConvertChat
{
    ChatId chat;
    QString title;
    QList<UserId> members;
};

struct UpdateChat
{
    ChatId chat;
    std::optional<QString> title;
    std::optional<QString> topic;
};

struct ChangePreferences
{
    ChatId chat;
    std::optional<bool> muted;
    std::optional<bool> pinned;
    std::optional<bool> archived;
    std::optional<bool> moodTheme;
};

class ChatService
{
public:
    struct Parts
    {
        ChatStorage &chats;
        MemberStorage &members;
        ContactStorage &contacts;
        ChatDirectory &directory;
        ChatLog &log;
        MoodService &moods;
        People &people;
        UserLog &userLog;
        Delivery &delivery;
        const Clock &clock;
        Random &random;
    };

    explicit ChatService(const Parts &parts);

    Result<ChatList> list(UserId caller);
    Result<ChatDetails> get(UserId caller, ChatId chat);
    // A direct chat that exists is returned.
    Result<ChatSummary> create(UserId caller, const CreateChat &params);
    Result<ChatSummary> convert(UserId caller, const ConvertChat &params);
    Result<Seq> update(UserId caller, const UpdateChat &params);
    Result<ChatPreferences> preferences(UserId caller, const ChangePreferences &params);
    // Returns the read mark from now on.
    Result<Seq> read(UserId caller, ChatId chat, Seq seq);
    Result<void> typing(UserId caller, ChatId chat);

private:
    struct NewChat;

    Result<void> checkMembers(UserId caller, const QList<UserId> &members) const;
    Result<ChatSummary> createDirect(UserId caller, UserId other);
    Result<ChatSummary> store(UserId caller, const NewChat &chat);
    Result<ChatSummary> summary(UserId caller, ChatId chat);
    void fill(ChatSummary &chat, const QSet<UserId> &open);

    Parts m_parts;
};

} // namespace chatoyant::server
