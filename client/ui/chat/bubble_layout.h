// Measures one row of a conversation for a width: where its words, its time, its reactions stand.
#pragma once

#include "client/theme/theme.h"
#include "client/ui/chat/attachment_layout.h"
#include "client/ui/chat/bubble.h"
#include "client/ui/chat/link_card.h"
#include "client/ui/chat/translation_layout.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace chatoyant::client {

struct MessageMention
{
    TextPlace place;
    MentionShown who;
};

// All positions are relative to the row's top left corner.
struct BubbleLayout
{
    Bubble bubble;
    int height = 0;
    qreal contentWidth = 0; // what lines are broken and aligned within
    QRectF outline;         // of the bubble, or of the chip in the middle
    QRectF name;
    QRectF nameTag;
    QRectF origin; // who wrote it first
    QRectF avatar;
    QRectF quote;
    QRectF time; // with the mark of an edit before it
    QRectF ticks;
    bool isTimeOnPicture = false; // on a ground of its own
    QRectF failure;               // the line that says why
    QRectF failMark;              // beside the bubble: opens the menu
    std::vector<QRectF> reactions;
    std::vector<AttachmentPlace> files;
    QRectF spokenToggle; // shows what voice notes say, or hides it
    QString spokenToggleText;
    std::vector<std::unique_ptr<QTextLayout>> spoken;     // at their places; none while hidden
    std::vector<std::unique_ptr<QTextLayout>> paragraphs; // at their places
    LinkCard link;
    TranslationPlace translation;
    QList<MessageLink> links;
    QList<MessageMention> mentions;
    QString timeText;
    QString nameText;
    QString originText;
};

struct Room
{
    int width = 0; // of the column
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool showsAuthors = false; // more than two people talk here

    friend bool operator==(const Room &, const Room &) = default;
};

BubbleLayout layOut(Bubble bubble, const Room &room, const Theme &theme);
// The address under the point, in the text or of the card beneath it; empty where there is none.
QString linkAt(const BubbleLayout &layout, const QPointF &point);
// Who is named under the point.
std::optional<MentionShown> mentionAt(const BubbleLayout &layout, const QPointF &point);
// Whose profile a click there opens: who wrote it, who wrote it first, or who is named; else an
// invalid id.
UserId personAt(const BubbleLayout &layout, const QPointF &point);
// The message that a click there leads to, answered or pinned; 0: none.
Seq messageAt(const BubbleLayout &layout, const QPointF &point);
// The picture or file there; null: none.
const AttachmentPlace *fileAt(const BubbleLayout &layout, const QPointF &point);
// The mark of an edit, which leads to the texts before it.
bool isEditMarkAt(const BubbleLayout &layout, const QPointF &point);
// What the quote says when its message is gone or unknown.
QString quoteText(const Bubble &bubble);

} // namespace chatoyant::client
