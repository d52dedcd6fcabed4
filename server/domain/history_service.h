// Reads logs: a page of one, or what a returning device has missed of all.
#pragma once

#include "common/base/error.h"
#include "server/domain/chat_directory.h"
#include "server/domain/ports/log_storage.h"
#include "server/domain/ports/user_log_storage.h"
#include "server/domain/user_log.h"

namespace chatoyant::server {

struct ReadLog
{
    ChatId chat;
    std::optional<Seq> after;
    std::optional<Seq> before;
    int limit = 50;
};

struct ReadVersions
{
    ChatId chat;
    Seq seq = 0;
};

struct ChatCursor
{
    ChatId chat;
    Seq seq = 0;
};

struct CatchUp
{
    std::optional<Seq> user;
    QList<ChatCursor> chats;
};

// Answers are the JSON text of the method's whole `result` object, at most
// limits::responseBytes with the envelope around it: put it into the response as it is.
class HistoryService
{
public:
    struct Parts
    {
        ChatDirectory &directory;
        LogStorage &log;
        UserLogStorage &userEntries;
        UserLog &userLog;
    };

    explicit HistoryService(const Parts &parts);

    Result<QByteArray> read(UserId caller, const ReadLog &params);
    // The texts that a message has had, the newest first.
    Result<QByteArray> versions(UserId caller, const ReadVersions &params);
    Result<QByteArray> catchUp(UserId caller, const CatchUp &params);

private:
    class Answer;

    void addUserLog(UserId caller, Seq after, Answer &answer);
    void addChat(const ChatState &chat, Seq after, Answer &answer) const;

    Parts m_parts;
};

} // namespace chatoyant::server
