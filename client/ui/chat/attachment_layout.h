// Where a message's pictures and files stand: an album on top, cards below it.
#pragma once

#include "client/models/file_shown.h"
#include "client/theme/theme.h"

#include <QRectF>

#include <vector>

namespace chatoyant::client {

struct AttachmentPlace
{
    FileShown file;
    QRectF box;         // relative to the row's corner, once it is placed
    QRectF action;      // the round button: fetch, stop, go on
    qreal reserved = 0; // of a card's last line: for the time, at its end
};

// For at most so much width; the sizes of pictures are known before they are there. Places begin
// at 0, 0.
std::vector<AttachmentPlace>
layOutFiles(const QList<FileShown> &files, qreal most, const Theme &theme);
// Of a card, beside its button: what is written there.
QRectF wordsOf(const AttachmentPlace &place, Qt::LayoutDirection direction);
// The two lines in their middle: what it is called, and how it stands.
QRectF linesOf(const AttachmentPlace &place, Qt::LayoutDirection direction, const Theme &theme);
// Where a point is between their left and their right end, 0 … 1: time runs so in every language.
qreal alongWords(const AttachmentPlace &place, const QPointF &point, Qt::LayoutDirection direction);
// How much room they take.
QSizeF sizeOf(const std::vector<AttachmentPlace> &places);

} // namespace chatoyant::client
