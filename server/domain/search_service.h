// Finds messages in the caller's chats.
#pragma once

#include "common/base/error.h"
#include "server/domain/chat_directory.h"
#include "server/domain/ports/search_storage.h"
#include "server/domain/text_marks.h"

namespace chatoyant::server {

struct SearchMessages
{
    QString query; // may be empty where something below narrows it down
    std::optional<ChatId> chat = {};
    std::optional<QDateTime> before = {};
    int limit = 30;
    std::optional<UserId> by = {};
    QList<MediaKind> kinds = {}; // with one of these; none: with or without
    std::optional<QDateTime> after = {};
    bool unread = false;

    bool isNarrowed() const { return chat || before || by || !kinds.isEmpty() || after || unread; }
};

struct SearchHit
{
    ChatId chat;
    Seq seq = 0;
    QDateTime at;
    UserId by;
    QString snippet;
    QList<TextMark> marks;   // within the snippet
    QList<Attachment> files; // of the message, without what is only drawn of them

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct SearchPage
{
    QList<SearchHit> hits; // newest first
    bool more = false;
};

class SearchService
{
public:
    SearchService(SearchStorage &storage, ChatDirectory &directory);

    using Done = std::function<void(const Result<SearchPage> &)>;

    // `done` runs at once when the request is refused.
    void search(UserId caller, const SearchMessages &params, const Done &done);

private:
    std::optional<Error> fault(UserId caller, const SearchMessages &params) const;
    SearchPage pageOf(QList<FoundMessage> found, const MessageQuery &query);

    SearchStorage &m_storage;
    ChatDirectory &m_directory;
};

} // namespace chatoyant::server
