// Finds messages by their words.
#pragma once

#include "common/base/error.h"
#include "common/model/entry.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace chatoyant::server {

struct MessageQuery
{
    UserId member; // searches the chats of this person only
    // Literal text; all must occur, the last one as a prefix. None where one of the two filters
    // that stand in the index is given: `by`, `hasLink`.
    QStringList words;
    std::optional<ChatId> chat;
    std::optional<UserId> by;
    bool hasLink = false;
    std::optional<QDateTime> after;
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

// Beside the domain thread: a search over everything takes its time.
class SearchStorage
{
public:
    using Found = std::function<void(const Result<QList<FoundMessage>> &)>; // newest first

    virtual ~SearchStorage() = default;
    // The completion runs later, on the thread that owns the storage. What was committed before is
    // found, unless a large part of the index is still being made.
    virtual void findMessages(const MessageQuery &query, Found done) = 0;
};

} // namespace chatoyant::server
