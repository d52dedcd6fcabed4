// How a mood looks behind a chat: gradient, pattern, icon, word. Colour never says it alone.
#pragma once

#include "client/theme/mood_look.h"
#include "client/theme/palette.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace chatoyant::client {

class MoodTheme
{
    Q_DECLARE_TR_FUNCTIONS(MoodTheme)

public:
    // They describe the conversation, not a person: Joyful, Calm, Low, Tense, Heated.
    static QString word(MoodLabel label);
    // A sentence for the explanation and for screen readers.
    static QString sentence(MoodLabel label);
    static QString iconName(MoodLabel label);
    // Where the score (-1 … 1) lies, in words.
    static QString scoreInWords(double score);

    // Fills the area: gradient from top to bottom; a light, quiet hills or still water where the
    // mood has them; then suns, dots, rain strokes, waves or level lines. As far as it is wanted.
    static void paint(QPainter &painter,
                      const QRectF &area,
                      MoodLabel label,
                      const Palette &palette,
                      const MoodLook &look = {});
};

} // namespace chatoyant::client
