// Lists, makes and changes chats, and keeps each member's read mark and wishes.
#pragma once

#include "server/domain/chat_maker.h"
#include "server/domain/mood_service.h"
#include "server/domain/picture_service.h"
#include "server/domain/received_marks.h"

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

struct UpdateChat
{
    ChatId chat;
    std::optional<QString> title;
    std::optional<QString> topic;
    std::optional<bool> locked = {};
    std::optional<HistoryRule> history = {};
    std::optional<FileId> picture = {}; // an invalid id: none any more
    RuleChanges rules = {};
};

struct ChangePreferences
{
    ChatId chat;
    std::optional<bool> muted;
    std::optional<bool> pinned;
    std::optional<bool> archived;
    std::optional<std::optional<MoodLevel>> mood = {}; // none within: as in the settings
};

class ChatService
{
public:
    struct Parts
    {
        ChatStorage &chats;
        MemberStorage &members;
        UserStorage &users;
        ChatDirectory &directory;
        ChatMaker &maker;
        ChatLog &log;
        MoodService &moods;
        People &people;
        UserLog &userLog;
        Delivery &delivery;
        const PictureService &pictures;
        ReceivedMarks &received;
    };

    explicit ChatService(const Parts &parts);

    Result<ChatList> list(UserId caller);
    Result<ChatDetails> get(UserId caller, ChatId chat);
    // As its member sees it.
    Result<ChatSummary> summary(UserId member, ChatId chat);
    // A direct chat that exists is returned.
    Result<ChatSummary> create(UserId caller, const CreateChat &params);
    Result<Seq> update(UserId caller, const UpdateChat &params);
    Result<ChatPreferences> preferences(UserId caller, const ChangePreferences &params);
    // Returns the read mark from now on.
    Result<Seq> read(UserId caller, ChatId chat, Seq seq);
    Result<void> typing(UserId caller, ChatId chat);

private:
    Result<ChatSummary> createDirect(UserId caller, UserId other);
    Result<ChatSummary> make(const NewChat &chat);
    void fill(ChatSummary &chat, UserId reader, const QSet<UserId> &open);

    Parts m_parts;
};

} // namespace chatoyant::server
