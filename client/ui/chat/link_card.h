// The card beneath a message: what the page behind its link says of itself.
#pragma once

#include "client/models/link_words.h"
#include "client/theme/theme.h"
#include "client/ui/chat/text_lines.h"

#include <QRectF>

class QPainter;

namespace chatoyant::client {

// Places begin at 0,0 until settle() puts them below the message.
struct LinkCard
{
    LinkShown shown;
    QRectF box;    // a click there opens the link
    QRectF stripe; // at its leading side
    Paragraphs site;
    Paragraphs title;
    Paragraphs description;
    qreal frame = 0;   // beside the words, both sides together
    qreal inner = 0;   // width of the words
    QRectF action;     // shows it, in place of all that
    QSizeF size{0, 0}; // with the gap above; empty: there is nothing
};

LinkCard layOutLink(const LinkShown &shown, qreal most, const Theme &theme);
// Below `y`, within that width.
void settle(LinkCard &card, qreal y, qreal content, Qt::LayoutDirection direction);
void shift(LinkCard &card, qreal dx);
// To the other side of a row so wide.
void mirror(LinkCard &card, int width);

struct LinkInks
{
    QColor ground;
    QColor outline; // invalid: none
    QColor stripe;
    QColor words;
    QColor meta;
    QColor action;
};

void paintLink(QPainter &painter, const LinkCard &card, const LinkInks &inks, const Theme &theme);

// As much of a text as so many lines hold; "…" ends what is cut.
QString cutToLines(const QString &text, const QFont &font, qreal width, int lines);

} // namespace chatoyant::client
