// The sizes and weights that words are set in.
#pragma once

#include <QFont>

namespace chatoyant::client {

enum class TextRole {
    Display, // 28 semibold: the product's name
    Title,   // 20 semibold: a page
    Heading, // 16 semibold: a chat's name in its header
    Name,    // 14 semibold: a row's name
    Body,    // 14: messages
    Ui,      // 13: controls
    UiStrong,
    Meta, // 12: times, hints
    MetaStrong,
    Badge, // 11 semibold
    Emoji  // 32: a message of nothing but a few emoji
};

// Pixels at a text size of 100 %.
int pixelSize(TextRole role);
int weight(TextRole role);
// The name that style sheets and labels use: "title".
const char *roleName(TextRole role);
// The one that draws emoji in colour.
QString emojiFamily();
// zoom in percent. Emoji come in colour, and other scripts from Noto.
QFont fontFor(TextRole role, int zoom);

} // namespace chatoyant::client
