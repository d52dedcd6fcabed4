// Which emoji were picked last on this device, wherever that was.
#pragma once

#include <QString>

namespace chatoyant::client {

class Preferences;

inline constexpr qsizetype mostRecentEmoji = 36;

// The emoji without a skin tone; it comes first from now on.
void keepRecentEmoji(Preferences &preferences, const QString &emoji);

} // namespace chatoyant::client
