// Turns the lines of a conversation into rows: days, groups, the unread line, the loading edges.
#pragma once

#include "client/state/conversation.h"

#include <QDate>

namespace chatoyant::client {

enum class RowKind {
    Message,
    Day,     // the rows below are of that day
    Unread,  // the rows below were unread when the chat was opened
    Service, // somebody joined, the title changed …
    Loading, // more is being loaded here
    Gap      // more is missing here and could not be loaded
};

struct ReactionShown
{
    QString emoji;
    int count = 0;
    bool isMine = false;
    QString names; // "Ana, Bo"

    friend bool operator==(const ReactionShown &, const ReactionShown &) = default;
};

// Somebody a message names.
struct MentionShown
{
    UserId user;
    QString username; // as in the text, after the "@"
    QString name;
    bool isMe = false;

    friend bool operator==(const MentionShown &, const MentionShown &) = default;
};

struct MessageRow
{
    RowKind kind = RowKind::Message;
    QString key; // the same as long as it is the same row
    Line line;   // Message, Service
    QDate day;
    int unread = 0; // Unread: how many
    bool isGroupedWithPrevious = false;
    bool isGroupedWithNext = false;
    std::optional<Line> quoted; // what it answers or pins, once known

    friend bool operator==(const MessageRow &, const MessageRow &) = default;
};

// What the rows depend on beside the lines.
struct RowContext
{
    bool hasUnreadLine = false;
    Seq unreadAfter = 0;
    int unreadCount = 0;
    UserId me;
    Edge older = Edge::Complete;
    Edge newer = Edge::Complete;
};

// Messages of one person within this time stand together.
inline constexpr qint64 groupSeconds = 900;

QList<MessageRow> makeRows(const Conversation &conversation, const RowContext &context);
// The same from plain lines, without quotes.
QList<MessageRow> makeRows(const QList<Line> &lines, const RowContext &context);

} // namespace chatoyant::client

Q_DECLARE_METATYPE(chatoyant::client::ReactionShown)
Q_DECLARE_METATYPE(chatoyant::client::MentionShown)
