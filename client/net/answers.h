// What the server's methods answer, as plain values.
#pragma once

#include "client/net/account_answers.h"
#include "client/net/outgoing_message.h"
#include "client/net/report_answers.h"
#include "common/model/chat.h"
#include "common/model/contact.h"
#include "common/model/media_kind.h"
#include "common/model/session.h"

#include <QJsonObject>

namespace chatoyant::client {

struct SendAnswer
{
    Seq seq = 0;
    QDateTime at;
    std::optional<Mood> mood;
    bool duplicate = false;
};

struct NewChat
{
    ChatKind kind = ChatKind::Group;
    QList<UserId> members;
    QString title;
    QString topic;
};

struct ChatOverview
{
    QList<ChatSummary> chats;
    Seq userHead = 0;
    QList<Conversion> conversions; // what waits for an answer in them
};

struct ChatDetails
{
    ChatSummary chat;
    QList<Member> members;
    std::optional<Conversion> conversion; // of a direct chat, that waits for an answer
};

struct LogPage
{
    QList<Entry> entries; // in rising order
    Seq head = 0;
};

// What log.read is asked for: after or before a seq, or the newest when both are 0.
struct LogQuery
{
    ChatId chat;
    Seq after = -1; // -1: not asked
    Seq before = 0; // 0: not asked
    int limit = 50;
};

// One of the texts that a message has had.
struct MessageVersion
{
    Seq seq = 0; // of the message, or of the edit
    QDateTime at;
    QString text;

    friend bool operator==(const MessageVersion &, const MessageVersion &) = default;
};

struct MessageVersions
{
    QList<MessageVersion> versions; // newest first
    bool more = false;              // there are older ones
};

struct SearchQuery
{
    QString text;
    std::optional<ChatId> chat;
    QDateTime before; // null: from the newest on
    int limit = 30;
    std::optional<UserId> by = {};
    QList<MediaKind> kinds = {}; // with one of these; empty: with or without
    QDateTime after = {};
    bool unread = false; // by the one who asks
    // For a search on this device: who asks, and up to where they have read the chats that hold
    // something unread.
    UserId reader = {};
    QHash<ChatId, Seq> readUpTo = {};

    bool isNarrowed() const
    {
        return chat || by || unread || !kinds.isEmpty() || after.isValid() || before.isValid();
    }

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

struct SearchHit
{
    ChatId chat;
    Seq seq = 0;
    QDateTime at;
    UserId by;
    QString snippet;
    QList<std::pair<int, int>> marks; // start, length in UTF-16 units
    QList<Attachment> files = {};     // of the message
};

struct SearchPage
{
    QList<SearchHit> hits;
    bool more = false;
};

// What log.media is asked for.
struct MediaQuery
{
    ChatId chat;
    MediaKind kind = MediaKind::Pictures;
    Seq before = 0;    // 0: from the newest on
    QString name = {}; // part of a file's
    int limit = 50;
};

struct MediaPage
{
    QList<Entry> entries; // messages as they are now, newest first
    Seq before = 0;       // where the next page begins
    bool more = false;
};

struct ProfileDetails
{
    Contact contact;
    QList<ChatId> commonChats;
    bool takesMessages = false; // from the reader, who may begin a conversation
    bool takesRequests = true;
    std::optional<int> openReports = {}; // of oneself, where one is an administrator of the server
};

// An entry of the user log.
struct UserEntry
{
    Seq seq = 0;
    QString kind;
    QJsonObject body;
};

struct ChatTail
{
    ChatId chat;
    Seq head = 0;
    QList<Entry> entries;
};

struct CatchUpAnswer
{
    Seq userHead = 0;
    QList<UserEntry> userEntries;
    QList<ChatTail> chats;
    QList<ChatId> gone;
    bool more = false;
};

} // namespace chatoyant::client

Q_DECLARE_METATYPE(chatoyant::client::SearchHit)
