// One entry of a chat's append-only log.
#pragma once

#include "common/base/ids.h"
#include "common/model/attachment.h"
#include "common/model/group_rules.h"
#include "common/model/link_preview.h"
#include "common/mood/mood.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatoyant {

enum class EntryKind { Message, Edit, Delete, Reaction, Member, Chat, Pin, Transcript, Preview };
enum class MemberChange { Added, Joined, Left, Removed, Role };
enum class Role { Reader, Member, Admin, Owner }; // in rising order of rights

// What people who join later may read: everything, or what comes after.
enum class HistoryRule { All, Joined };

// Position in a chat's log: 1, 2, 3 … without holes; 0 means none.
using Seq = qint64;

// How much an entry's mood counts in the chat's, against a written message: words that a machine
// understood are often others than those that were said.
constexpr double moodWeight(EntryKind kind)
{
    constexpr double spoken = 0.5; // exact in binary, as the fold wants it
    return kind == EntryKind::Transcript ? spoken : 1;
}

// Who wrote a forwarded message first, and when: never where.
struct Origin
{
    UserId by;
    QDateTime at;

    friend bool operator==(const Origin &, const Origin &) = default;
};

struct Entry
{
    Seq seq = 0;
    EntryKind kind = EntryKind::Message;
    QDateTime at; // the server's clock, for display only
    UserId by;
    QString clientId; // names a message before it has a seq

    QString text;                    // Message, Edit; Transcript: what its voice notes say
    Seq replyTo = 0;                 // Message: the seq answered
    QList<UserId> mentions;          // Message, Edit
    std::optional<Mood> mood;        // Message, Edit, Transcript: the server's
    std::optional<Origin> forwarded; // Message
    QList<Attachment> files;         // Message: an edit leaves them as they are
    bool wantsPreview = true;        // Message: of its link, also of what an edit puts there

    Seq target = 0; // Edit, Delete, Reaction, Pin, Transcript, Preview: the message it is about
    QString emoji;  // Reaction
    bool on = true; // Reaction, Pin: set or taken back
    QList<LinkPreview> links; // Preview: what its first link leads to; empty: nothing (any more)

    UserId userId;                             // Member: who
    MemberChange change = MemberChange::Added; // Member: what happened
    Role role = Role::Member;                  // Member: the role from now on

    std::optional<QString> title; // Chat: new values of what changed
    std::optional<QString> topic;
    std::optional<bool> locked;
    std::optional<HistoryRule> history;
    std::optional<FileId> picture; // an invalid id: none any more
    RuleChanges rules;

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::Entry)
