#include "client/ui/chat/recent_emoji.h"

#include "client/ui/preferences.h"

#include <QStringList>

namespace chatoyant::client {

void keepRecentEmoji(Preferences &preferences, const QString &emoji)
{
    QStringList texts = preferences.value(preference::recentEmoji).toStringList();
    texts.removeAll(emoji);
    texts.prepend(emoji);
    preferences.setValue(preference::recentEmoji, texts.mid(0, mostRecentEmoji));
}

} // namespace chatoyant::client
