// Finds messages by their words.
#pragma once

#include "common/base/error.h"
#include "common/model/entry.h"
#include "common/model/media_kind.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace chatoyant::server {

struct MessageQuery
{
    UserId member;     // searches the chats of this person only
    QStringList words; // literal text; all must occur, the last one as a prefix. May be none
    std::optional<ChatId> chat;
    std::optional<UserId> by;
    QList<MediaKind> kinds; // with one of these; none: with or without
    std::optional<QDateTime> after;
    std::optional<QDateTime> before;
    bool unread = false; // what others wrote behind the member's read marks
    int limit = 0;
};

struct FoundMessage
{
    ChatId chat;
    Seq seq = 0;
    QDateTime at;
    UserId by;
    QString text; // with its edits
    QList<Attachment> files;
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
