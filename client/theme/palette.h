// The colours of one theme, read from resources/themes: every token has a name.
#pragma once

#include "common/base/error.h"
#include "common/base/ids.h"
#include "common/mood/mood.h"

#include <QColor>
#include <QList>

#include <array>
#include <span>

namespace chatoyant::client {

struct MoodColors
{
    QColor top;    // of the gradient behind a chat
    QColor bottom; // likewise
    QColor ink;    // of the pill's icon and word, on a chip

    friend bool operator==(const MoodColors &, const MoodColors &) = default;
};

struct Palette
{
    bool isDark = false;

    QColor window;
    QColor surface;
    QColor hover;
    QColor selected;
    QColor border;
    QColor control;
    QColor text;
    QColor text2;
    QColor placeholder;
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor link;

    QColor inBubble;
    QColor outBubble;
    QColor inMeta;
    QColor outMeta;
    QColor inOutline;
    QColor outOutline;
    QColor highContrastOutline;

    QColor danger;
    QColor dangerBg;
    QColor warning;
    QColor warningBg;
    QColor success;
    QColor successBg;

    QColor badge;
    QColor badgeMuted;
    QColor mention;
    QColor mentionText;   // a name in a message
    QColor mentionGround; // below one's own
    QColor onBadge;
    QColor focus;
    QColor online;
    QColor away;
    QColor busy;
    QColor offline;
    QColor chip;
    QColor chipText;
    QColor searchHit;
    QColor shade; // below what stands in front

    QList<QColor> names;  // of people, readable on an incoming bubble
    QList<QColor> charts; // of what is drawn side by side, on surface
    std::array<MoodColors, allMoodLabels.size()> moods;

    const MoodColors &mood(MoodLabel label) const;
    // The same person has the same colour everywhere.
    QColor nameColor(UserId user) const;
};

// The name of a colour in themes and style sheets.
struct PaletteToken
{
    const char *name;
    QColor Palette::*color;
};
std::span<const PaletteToken> paletteTokens();

// The error names the token that is missing or no colour.
Result<Palette> readPalette(const QByteArray &json, bool isDark);
// The theme built into the program.
Palette builtInPalette(bool isDark);

} // namespace chatoyant::client
