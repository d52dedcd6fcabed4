// Makes groups out of direct chats; the history comes along where both people agree.
#pragma once

#include "server/domain/chat_maker.h"
#include "server/domain/ports/conversion_storage.h"

namespace chatoyant::server {

struct ConvertChat
{
    ChatId chat;
    QString title;
    QList<UserId> members;
    bool withHistory = false;
};

class ConversionService
{
public:
    struct Parts
    {
        ConversionStorage &conversions;
        ChatDirectory &directory;
        ChatMaker &maker;
        UserLog &userLog;
        const Clock &clock;
    };

    explicit ConversionService(const Parts &parts);

    // The group; nothing where the other one is asked first.
    Result<std::optional<ChatId>> convert(UserId caller, const ConvertChat &params);
    // Of who was asked: the group, or nothing where they do not agree. Of who asked: takes it back.
    Result<std::optional<ChatId>> consent(UserId caller, ChatId chat, bool isGiven);
    // What waits for an answer.
    Result<std::optional<Conversion>> pending(UserId caller, ChatId chat);
    QList<Conversion> pending(UserId caller) const;

private:
    Result<void> check(const ChatState &chat, const Conversion &wanted) const;
    Result<ChatId> make(const ChatState &chat, const Conversion &wanted, bool withHistory);
    void tell(const ChatState &chat, const Conversion &conversion, const QString &change);

    Parts m_parts;
};

} // namespace chatoyant::server
