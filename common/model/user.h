// A person as others may see them.
#pragma once

#include "common/base/ids.h"

#include <QDateTime>
#include <QString>

namespace chatoyant {

// Invisible is for its owner only: others see Offline.
enum class Presence { Offline, Online, Away, Busy, Invisible };

enum class PresenceAudience { Friends, Nobody };

// What somebody shows of themselves.
struct Privacy
{
    PresenceAudience presence = PresenceAudience::Friends; // and last seen
    bool readMarks = true;                                 // others see what they have read

    friend bool operator==(const Privacy &, const Privacy &) = default;
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

    friend bool operator==(const User &, const User &) = default;
};

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::User)
