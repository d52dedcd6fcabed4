// Emoticons and emoji: where one begins, how long it is, what it stands for.
#pragma once

#include <QStringView>

namespace chatoyant {

struct Face
{
    QStringView canonical; // ":)" for every smile; an emoji without its modifiers
    qsizetype length = 0;  // UTF-16 units taken from the text; 0: none begins here
};

// The emoticon at the start of `rest`, if what follows it ends it.
Face emoticonAt(QStringView rest);
// The emoji at the start of `rest`, with its modifiers and joined parts.
Face emojiAt(QStringView rest);

} // namespace chatoyant
