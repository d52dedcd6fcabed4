// Keeps chats, and what one member's list shows of them.
#pragma once

#include "common/model/chat.h"

#include <QList>

#include <optional>

namespace chatoyant::server {

struct ChatRecord
{
    ChatId id;
    ChatKind kind = ChatKind::Group;
    QString title;
    QString topic;
    QDateTime createdAt;
    bool isLocked = true; // only admins change title, topic and picture
    HistoryRule history = HistoryRule::All;
    FileId picture; // none: invalid
    GroupRules rules;

    friend bool operator==(const ChatRecord &, const ChatRecord &) = default;
};

class ChatStorage
{
public:
    virtual ~ChatStorage() = default;
    virtual void addChat(const ChatRecord &chat) = 0;
    virtual std::optional<ChatRecord> chat(ChatId chat) const = 0;
    virtual void changeChat(const ChatRecord &chat) = 0; // all but its kind and time
    virtual std::optional<ChatId> directChat(UserId one, UserId other) const = 0;
    // Public ones, by their titles as literal text.
    virtual QList<ChatId> publicChats(const QString &text, int limit) const = 0;
    virtual QList<ChatId> commonChats(UserId one, UserId other) const = 0;
    // Newest activity first. Mood is neutral and peers are Offline: the domain knows those.
    virtual QList<ChatSummary> summariesOf(UserId member) const = 0;
    virtual std::optional<ChatSummary> summary(UserId member, ChatId chat) const = 0;
};

} // namespace chatoyant::server
