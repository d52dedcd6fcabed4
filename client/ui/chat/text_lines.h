// Breaks text into lines, paragraph by paragraph, and finds the links in it.
#pragma once

#include "client/models/formatted_text.h"
#include "client/models/links.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace chatoyant::client {

using Paragraphs = std::vector<std::unique_ptr<QTextLayout>>;

// A stretch of one of the paragraphs.
struct TextPlace
{
    size_t paragraph = 0;
    int start = 0;
    int length = 0;
};

// Found in a message, by findLinks().
struct MessageLink
{
    TextPlace place;
    QString address;
};

// Positions in the whole text.
struct TextStretch
{
    int start = 0;
    int length = 0;
};

// Each paragraph takes the direction of its first strong character. Positions start at 0,0 and go
// down.
Paragraphs breakLines(const QString &text,
                      const QFont &font,
                      qreal width,
                      const QList<TextStyle> &styles = {});
// Puts the paragraphs below one another; their size together.
QSizeF stackLines(const Paragraphs &paragraphs);
// The widest line.
qreal textWidth(const QTextLayout &paragraph);
bool hasRightToLeft(const Paragraphs &paragraphs);
// Lines of RTL paragraphs end at this width.
void alignLines(const Paragraphs &paragraphs, qreal width);
// The addresses that are written out, and those under words, which are found already.
QList<MessageLink> linksIn(const Paragraphs &paragraphs, const QList<FoundLink> &underWords);
bool isAt(const Paragraphs &paragraphs, const TextPlace &place, const QPointF &point);
// As far as it reaches in its first line.
QRectF boxOf(const Paragraphs &paragraphs, const TextPlace &place);

} // namespace chatoyant::client
