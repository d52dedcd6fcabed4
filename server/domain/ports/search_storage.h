// Finds messages by their words.
#pragma once

#include "common/model/entry.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace chatoyant::server {

struct MessageQuery
{
    UserId member;     // searches the chats of this person only
    QStringList words; // literal text; all must occur, the last one as a prefix
    std::optional<ChatId> chat;
    std::optional<QDateTime> before;
    int limit = 0;
};

struct FoundMessage
{
    ChatId chat;
    Seq seq = 0;
    QDateTime at;
    UserId by;
    QString text; // with its edits
};

class SearchStorage
{
public:
    virtual ~SearchStorage() = default;
    virtual QList<FoundMessage> findMessages(const MessageQuery &query) const = 0; // newest first
};

} // namespace chatoyant::server
