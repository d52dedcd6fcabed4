// The translation beneath a message: its words, who made it, and what a click does with it.
#pragma once

#include "client/models/translation_words.h"
#include "client/theme/theme.h"
#include "client/ui/chat/text_lines.h"

#include <QRectF>

class QPainter;

namespace chatoyant::client {

// Places begin at 0,0 until settle() puts them below the message.
struct TranslationPlace
{
    TranslationShown shown;
    QRectF rule; // between the message and its translation
    Paragraphs words;
    QList<MessageLink> links; // in these words
    QRectF note;
    QRectF action;     // does what it says
    QSizeF size{0, 0}; // empty: there is nothing
};

TranslationPlace layOutTranslation(const TranslationShown &shown, qreal most, const Theme &theme);
// Below `y`, within that width.
void settle(TranslationPlace &place, qreal y, qreal content, Qt::LayoutDirection direction);
void shift(TranslationPlace &place, qreal dx);
// To the other side of a row so wide.
void mirror(TranslationPlace &place, int width, qreal content);

struct TranslationInks
{
    QColor rule;
    QColor words;
    QColor note;
    QColor action;
    QColor link;
    bool areUnderlined = false; // all links, or
    QString underlined;         // the one to this address
};

void paintTranslation(QPainter &painter,
                      const TranslationPlace &place,
                      const TranslationInks &inks,
                      const Theme &theme);

} // namespace chatoyant::client
