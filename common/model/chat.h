// A chat, its members, and what one member's list shows of it.
#pragma once

#include "common/model/entry.h"
#include "common/model/user.h"
#include "common/mood/mood_level.h"

namespace chatoyant {

enum class ChatKind { Direct, Group, Broadcast };

struct Member
{
    User user;
    Role role = Role::Member;
    Seq read = 0; // highest seq this member has read, as far as they show it
    QDateTime joinedAt;
    Seq first = 1; // of the log, that this member may read; the server's own

    friend bool operator==(const Member &, const Member &) = default;
};

// One person's own wishes about a chat; synced between their devices.
struct ChatPreferences
{
    bool muted = false;
    bool pinned = false;
    bool archived = false;
    std::optional<MoodLevel> mood = {}; // none: as in this person's settings

    friend bool operator==(const ChatPreferences &, const ChatPreferences &) = default;
};

// What somebody has begun to write.
struct Draft
{
    ChatId chat;
    QString text;
    Seq replyTo = 0;
    QDateTime at;

    friend bool operator==(const Draft &, const Draft &) = default;
};

// A link by which people join a chat, as its admins see it.
struct ChatInvite
{
    InviteId id;
    UserId by;
    QDateTime createdAt;
    QDateTime expiresAt;
    int uses = 1; // in all
    int used = 0;
    bool asks = false; // an admin lets in who comes by it

    friend bool operator==(const ChatInvite &, const ChatInvite &) = default;
};

// Somebody who is kept out of a chat, or asks to come in.
struct Outsider
{
    User user;
    UserId by; // who keeps them out; of who asks invalid
    QDateTime at;

    friend bool operator==(const Outsider &, const Outsider &) = default;
};

// What an admin has done in a chat.
struct ChatDeed
{
    qint64 number = 0; // counts up
    QDateTime at;
    QString action; // "chat.member_banned"
    User actor;
    User subject;    // to whom; none: an invalid id
    QString details; // "admin", "slow=30": never what people wrote

    friend bool operator==(const ChatDeed &, const ChatDeed &) = default;
};

// One of the two would take the history along into a group with these people.
struct Conversion
{
    ChatId chat; // the direct chat
    UserId by;
    QString title;
    QList<UserId> members; // beside the two
    QDateTime at;

    friend bool operator==(const Conversion &, const Conversion &) = default;
};

struct ChatSummary
{
    ChatId id;
    ChatKind kind = ChatKind::Direct;
    QString title; // empty for a direct chat: the other person's name is shown
    QString topic;
    User peer;      // Direct: the other person
    FileId picture; // of a group; none: invalid
    int memberCount = 0;
    Role role = Role::Member; // the reader's
    bool locked = true;       // only admins change title, topic and picture
    HistoryRule history = HistoryRule::All;
    GroupRules rules;
    Seq first = 1;             // of the log, that the reader may read
    Seq head = 0;              // last seq in the log
    Seq read = 0;              // the reader's read mark
    Seq peersRead = 0;         // highest read mark among the others
    Seq peersReceived = 0;     // up to here devices of all others have it, as far as they show it
    int unread = 0;            // messages by others after the read mark
    int mentions = 0;          // of those, how many name the reader
    std::optional<Entry> last; // the last message, with later edits applied; none when deleted
    QDateTime activeAt;        // time of the last entry
    Mood mood;                 // of the chat now
    ChatPreferences preferences;

    friend bool operator==(const ChatSummary &, const ChatSummary &) = default;
};

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::ChatSummary)
Q_DECLARE_METATYPE(chatoyant::Member)
