// A person as others may see them.
#pragma once

#include "common/base/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace chatoyant {

// Invisible is for its owner only: others see Offline.
enum class Presence { Offline, Online, Away, Busy, Invisible };

enum class PresenceAudience { Friends, Nobody };

// Of whom somebody takes something, or to whom they show it. Friends are in it always.
enum class Audience { Everybody, CommonGroup, Friends, Nobody };

// What somebody shows of themselves, and what they let others do.
struct Privacy
{
    PresenceAudience presence = PresenceAudience::Friends; // and last seen
    bool readMarks = true;                                 // others see what they have read
    Audience messages = Audience::Friends;                 // who begins a conversation with them
    Audience requests = Audience::Everybody;               // who asks to be their friend
    Audience groups = Audience::Friends;                   // who adds them to a group
    Audience picture = Audience::Everybody;                // who sees it

    friend bool operator==(const Privacy &, const Privacy &) = default;
};

// How somebody says they are; empty: they say nothing.
struct Status
{
    QString emoji = {};
    QString text = {};
    QDateTime until = {}; // null: until they say otherwise

    bool isEmpty() const { return emoji.isEmpty() && text.isEmpty(); }
    bool isOver(const QDateTime &now) const { return until.isValid() && until <= now; }

    friend bool operator==(const Status &, const Status &) = default;
};

struct User
{
    UserId id;
    QString username; // lower case, unique
    QString displayName;
    QString about;
    Presence presence = Presence::Offline; // as far as the reader may see it
    QDateTime lastSeen;                    // null when unknown or hidden
    bool isBot = false;
    FileId picture; // none: invalid
    Status status = {};
    QString timeZone = {};      // of IANA: "Europe/Madrid"; empty: not told
    QStringList languages = {}; // codes (BCP 47) of those they speak

    friend bool operator==(const User &, const User &) = default;
};

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::User)
