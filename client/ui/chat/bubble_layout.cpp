#include "client/ui/chat/bubble_layout.h"

#include "client/theme/metrics.h"
#include "client/ui/chat/bubble_measure.h"

#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

void mirror(QRectF &rect, int width)
{
    if (!rect.isNull())
        rect.moveLeft(width - rect.right());
}

void mirror(BubbleLayout &layout, int width)
{
    for (QRectF *rect : {&layout.outline, &layout.name, &layout.nameTag, &layout.origin,
                         &layout.avatar, &layout.quote, &layout.time, &layout.ticks,
                         &layout.failure, &layout.failMark, &layout.spokenToggle})
        mirror(*rect, width);
    for (QRectF &rect : layout.reactions)
        mirror(rect, width);
    for (AttachmentPlace &place : layout.files) {
        mirror(place.box, width);
        mirror(place.action, width);
    }
    const qreal content = layout.contentWidth;
    mirror(layout.translation, width, content);
    mirror(layout.link, width);
    for (const auto *words : {&layout.paragraphs, &layout.spoken}) {
        for (const auto &paragraph : *words)
            paragraph->setPosition(
                {width - paragraph->position().x() - content, paragraph->position().y()});
    }
}

// Days, what happened, loading: a chip in the middle.
void layOutChip(BubbleLayout &layout, const Room &room, const Theme &theme)
{
    const TextRole role =
        layout.bubble.kind == RowKind::Day ? TextRole::MetaStrong : TextRole::Meta;
    const int padding = theme.scaled(space::medium);
    const int most = qMin(room.width - 4 * padding, theme.scaled(size::wideBubble));
    layout.paragraphs = breakLines(layout.bubble.text, theme.font(role), most);
    const QSizeF text = stackLines(layout.paragraphs);
    layout.contentWidth = text.width();
    alignLines(layout.paragraphs, text.width());
    const int top = theme.scaled(theme.isDense() ? space::tiny : space::small);
    const QSizeF chip(text.width() + 2 * padding, text.height() + theme.scaled(10));
    layout.outline = QRectF(QPointF(std::floor((room.width - chip.width()) / 2), top), chip);
    for (const auto &paragraph : layout.paragraphs) {
        for (int i = 0; i < paragraph->lineCount(); ++i) {
            QTextLine line = paragraph->lineAt(i);
            line.setPosition({(text.width() - line.naturalTextWidth()) / 2, line.y()});
        }
        paragraph->setPosition(paragraph->position() + layout.outline.topLeft() +
                               QPointF(padding, theme.scaled(5)));
    }
    layout.height = qCeil(layout.outline.bottom()) + top;
}

} // namespace

BubbleLayout layOut(Bubble bubble, const Room &room, const Theme &theme)
{
    BubbleLayout layout;
    layout.bubble = std::move(bubble);
    switch (layout.bubble.kind) {
    case RowKind::Message:
        BubbleMeasure(layout, room, theme).run();
        break;
    case RowKind::Unread:
        layOutUnreadLine(layout, room, theme);
        break;
    default:
        layOutChip(layout, room, theme);
    }
    if (room.direction == Qt::RightToLeft)
        mirror(layout, room.width);
    return layout;
}

QString linkAt(const BubbleLayout &layout, const QPointF &point)
{
    for (const MessageLink &link : layout.links) {
        if (isAt(layout.paragraphs, link.place, point))
            return link.address;
    }
    for (const MessageLink &link : layout.translation.links) {
        if (isAt(layout.translation.words, link.place, point))
            return link.address;
    }
    return layout.link.box.contains(point) ? layout.link.shown.url : QString();
}

std::optional<MentionShown> mentionAt(const BubbleLayout &layout, const QPointF &point)
{
    for (const MessageMention &mention : layout.mentions) {
        if (isAt(layout.paragraphs, mention.place, point))
            return mention.who;
    }
    return std::nullopt;
}

UserId personAt(const BubbleLayout &layout, const QPointF &point)
{
    if (const auto who = mentionAt(layout, point))
        return who->user;
    if (layout.name.contains(point) || layout.avatar.contains(point))
        return layout.bubble.author;
    return layout.origin.contains(point) ? layout.bubble.forwardedBy : UserId();
}

Seq messageAt(const BubbleLayout &layout, const QPointF &point)
{
    const QRectF &place = layout.bubble.isMessage() ? layout.quote : layout.outline;
    return place.contains(point) ? layout.bubble.replyTo : 0;
}

const AttachmentPlace *fileAt(const BubbleLayout &layout, const QPointF &point)
{
    for (const AttachmentPlace &place : layout.files) {
        if (place.box.contains(point))
            return &place;
    }
    return nullptr;
}

bool isEditMarkAt(const BubbleLayout &layout, const QPointF &point)
{
    return layout.bubble.isEdited && !layout.bubble.isDeleted && layout.time.contains(point);
}

QString quoteText(const Bubble &bubble)
{
    return bubble.replyText.isEmpty() ? MessageModel::tr("Message") : bubble.replyText;
}

} // namespace chatoyant::client
