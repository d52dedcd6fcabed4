#include "client/ui/chat/bubble_painter.h"

#include "client/theme/metrics.h"
#include "client/ui/chat/attachment_painter.h"
#include "client/ui/chat/bubble_shape.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/name_tag.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/ticks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

void addHits(QList<QTextLayout::FormatRange> &ranges,
             const QString &text,
             const QString &words,
             const Palette &palette)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : parts) {
        for (auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            QTextCharFormat format;
            format.setBackground(palette.searchHit);
            format.setForeground(palette.text);
            ranges.append({static_cast<int>(at), static_cast<int>(word.size()), format});
        }
    }
}

} // namespace

void BubblePainter::paint(QPainter &painter, const BubbleLayout &layout, const Marks &marks) const
{
    painter.setLayoutDirection(m_direction);
    if (layout.bubble.isMessage())
        return paintMessage(painter, layout, marks);
    if (layout.bubble.kind == RowKind::Unread)
        return paintUnread(painter, layout);
    paintChip(painter, layout.outline);
    painter.setPen(layout.bubble.kind == RowKind::Gap ? m_theme.palette().danger
                                                      : m_theme.palette().chipText);
    for (const auto &paragraph : layout.paragraphs)
        paragraph->draw(&painter, {});
}

void BubblePainter::paintChip(QPainter &painter, const QRectF &chip) const
{
    const Palette &palette = m_theme.palette();
    const qreal corner = std::min<qreal>(radius::pill, chip.height() / 2);
    painter.setPen(QPen(palette.inOutline, 1));
    painter.setBrush(palette.chip);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void BubblePainter::paintMessage(QPainter &painter,
                                 const BubbleLayout &layout,
                                 const Marks &marks) const
{
    const Palette &palette = m_theme.palette();
    const Bubble &bubble = layout.bubble;
    paintOutline(painter, layout, marks);
    if (!layout.avatar.isNull())
        paintAvatar(painter, layout.avatar,
                    {bubble.authorName, bubble.author, {}, bubble.authorPicture}, m_theme,
                    palette.inBubble);
    if (!layout.name.isNull()) {
        painter.setFont(m_theme.font(TextRole::UiStrong));
        painter.setPen(palette.nameColor(bubble.author));
        painter.drawText(layout.name, Qt::AlignLeading | Qt::AlignVCenter, layout.nameText);
    }
    if (!layout.nameTag.isNull())
        paintNameTag(painter, layout.nameTag, bubble.authorTag, meta(layout), m_theme);
    if (!layout.origin.isNull()) {
        painter.setFont(m_theme.font(TextRole::MetaStrong));
        painter.setPen(meta(layout));
        painter.drawText(layout.origin, Qt::AlignLeading | Qt::AlignVCenter,
                         isolated(layout.originText));
    }
    paintQuote(painter, layout);
    const AttachmentPainter files(m_theme, m_board, m_direction);
    for (const AttachmentPlace &place : layout.files)
        files.paint(painter, place, bubble.isOwn);
    paintSpoken(painter, layout, marks);
    paintText(painter, layout, marks);
    paintLink(painter, layout.link, linkInks(layout, marks), m_theme);
    paintTranslation(painter, layout.translation, translationInks(layout, marks), m_theme);
    paintReactions(painter, layout);
    paintTime(painter, layout);
    if (!layout.failMark.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.surface);
        painter.drawEllipse(layout.failMark.adjusted(-3, -3, 3, 3));
        m_theme.icons().paint(painter, u"warning"_s, palette.danger, layout.failMark);
        painter.setFont(m_theme.font(TextRole::Meta));
        painter.setPen(palette.danger);
        painter.drawText(layout.failure, Qt::AlignLeading | Qt::TextWordWrap, bubble.deliveryText);
    }
}

void BubblePainter::paintUnread(QPainter &painter, const BubbleLayout &layout) const
{
    const Palette &palette = m_theme.palette();
    const QFont font = m_theme.font(TextRole::MetaStrong);
    const QRectF &band = layout.outline;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.chip);
    painter.drawRect(band);
    painter.setPen(palette.inOutline);
    painter.drawLine(band.topLeft(), band.topRight());
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    painter.setFont(font);
    painter.setPen(palette.link);
    painter.drawText(band, Qt::AlignCenter, layout.bubble.text);
}

void BubblePainter::paintOutline(QPainter &painter,
                                 const BubbleLayout &layout,
                                 const Marks &marks) const
{
    const Palette &palette = m_theme.palette();
    const Bubble &bubble = layout.bubble;
    const bool isTailRight = bubble.isOwn == (m_direction == Qt::LeftToRight);
    const qreal tail = bubble.isLast ? radius::tail : radius::bubble;
    const QPainterPath path =
        bubbleShape(layout.outline.adjusted(0.5, 0.5, -0.5, -0.5),
                    isTailRight ? radius::bubble : tail, isTailRight ? tail : radius::bubble);
    QColor outline = bubble.isOwn ? palette.outOutline : palette.inOutline;
    if (m_theme.isHighContrast())
        outline = palette.highContrastOutline;
    painter.setPen(QPen(outline, 1));
    painter.setBrush(bubble.isOwn ? palette.outBubble : palette.inBubble);
    painter.drawPath(path);
    if (marks.flash > 0) {
        QColor glow = palette.searchHit;
        glow.setAlphaF(static_cast<float>(0.7 * marks.flash));
        painter.fillPath(path, glow);
    }
    if (marks.isCurrent) {
        painter.setPen(QPen(palette.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(bubbleShape(layout.outline.adjusted(-3, -3, 3, 3), radius::bubble + 3,
                                     radius::bubble + 3));
    }
}

void BubblePainter::paintQuote(QPainter &painter, const BubbleLayout &layout) const
{
    if (layout.quote.isNull())
        return;
    constexpr qreal bar = 3;
    const Palette &palette = m_theme.palette();
    const Bubble &bubble = layout.bubble;
    const bool isRtl = m_direction == Qt::RightToLeft;
    QColor fill = bubble.isOwn ? palette.outOutline : palette.inOutline;
    fill.setAlphaF(bubble.isOwn ? 0.28F : 0.22F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(layout.quote, radius::control, radius::control);
    QRectF stripe = layout.quote;
    stripe.setWidth(bar);
    if (isRtl)
        stripe.moveRight(layout.quote.right());
    painter.setBrush(bubble.isOwn ? palette.outMeta : palette.link);
    painter.drawRoundedRect(stripe, bar / 2, bar / 2);

    QRectF inner = layout.quote.adjusted(isRtl ? space::small : space::small + bar, space::tiny,
                                         isRtl ? -space::small - bar : -space::small, -space::tiny);
    const QFont strong = m_theme.font(TextRole::MetaStrong);
    painter.setFont(strong);
    // Weaker inks fall below their contrast on the dark outgoing bubble.
    painter.setPen(bubble.isOwn ? palette.text : palette.link);
    painter.drawText(inner, Qt::AlignLeading | Qt::AlignTop,
                     isolated(QFontMetricsF(strong).elidedText(bubble.replyAuthor, Qt::ElideRight,
                                                               inner.width())));
    const QFont font = m_theme.font(TextRole::Ui);
    painter.setFont(font);
    painter.setPen(palette.text);
    painter.drawText(inner, Qt::AlignLeading | Qt::AlignBottom,
                     isolated(QFontMetricsF(font).elidedText(quoteText(bubble).simplified(),
                                                             Qt::ElideRight, inner.width())));
}

void BubblePainter::paintSpoken(QPainter &painter,
                                const BubbleLayout &layout,
                                const Marks &marks) const
{
    if (layout.spokenToggle.isNull())
        return;
    const Palette &palette = m_theme.palette();
    painter.setFont(m_theme.font(TextRole::MetaStrong));
    // Weaker inks fall below their contrast on the dark outgoing bubble.
    painter.setPen(layout.bubble.isOwn ? palette.text : palette.link);
    painter.drawText(layout.spokenToggle, Qt::AlignLeading | Qt::AlignVCenter,
                     layout.spokenToggleText);
    painter.setPen(palette.text);
    for (const auto &paragraph : layout.spoken) {
        QList<QTextLayout::FormatRange> ranges;
        if (!marks.search.isEmpty())
            addHits(ranges, paragraph->text(), marks.search, palette);
        paragraph->draw(&painter, {}, ranges);
    }
}

void BubblePainter::paintText(QPainter &painter,
                              const BubbleLayout &layout,
                              const Marks &marks) const
{
    const Palette &palette = m_theme.palette();
    QTextCharFormat selected;
    selected.setBackground(palette.accent);
    selected.setForeground(palette.onAccent);
    int start = 0; // of the paragraph, in the whole text
    for (size_t i = 0; i < layout.paragraphs.size(); ++i) {
        QList<QTextLayout::FormatRange> ranges;
        paintMentions(painter, layout, i, ranges);
        for (const auto &[place, address] : layout.links) {
            if (place.paragraph != i)
                continue;
            QTextCharFormat format;
            format.setForeground(palette.link);
            format.setFontUnderline(marks.isCurrent || address == marks.hoveredLink);
            ranges.append({place.start, place.length, format});
        }
        if (!marks.search.isEmpty())
            addHits(ranges, layout.paragraphs[i]->text(), marks.search, palette);
        const int length = static_cast<int>(layout.paragraphs[i]->text().size());
        const int from = qMax(marks.selectionStart, start);
        const int to = qMin(marks.selectionStart + marks.selectionLength, start + length);
        if (from < to)
            ranges.append({from - start, to - from, selected});
        start += length + 1;
        painter.setPen(ink(layout));
        layout.paragraphs[i]->draw(&painter, {}, ranges);
    }
}

// Names get their ink; one's own name stands on a ground as well.
void BubblePainter::paintMentions(QPainter &painter,
                                  const BubbleLayout &layout,
                                  size_t paragraph,
                                  QList<QTextLayout::FormatRange> &ranges) const
{
    constexpr qreal corner = 4;
    const QTextLayout &words = *layout.paragraphs.at(paragraph);
    for (const auto &[place, who] : layout.mentions) {
        if (place.paragraph != paragraph)
            continue;
        QTextCharFormat format;
        format.setForeground(m_theme.palette().mentionText);
        ranges.append({place.start, place.length, format});
        const QTextLine line = words.lineForTextPosition(place.start);
        const int end = qMin(place.start + place.length, line.textStart() + line.textLength());
        if (!who.isMe || !line.isValid())
            continue;
        const qreal from = line.cursorToX(place.start);
        const QRectF box(from, line.y(), line.cursorToX(end) - from, line.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.palette().mentionGround);
        painter.drawRoundedRect(box.normalized().translated(words.position()).adjusted(-2, 0, 2, 0),
                                corner, corner);
    }
}

void BubblePainter::paintTime(QPainter &painter, const BubbleLayout &layout) const
{
    if (layout.isTimeOnPicture) {
        const QRectF ground = (layout.time | layout.ticks).adjusted(-6, -2, 6, 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.palette().chip);
        painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
    }
    const QColor ink = layout.isTimeOnPicture ? m_theme.palette().chipText : meta(layout);
    painter.setFont(m_theme.font(TextRole::Meta));
    painter.setPen(ink);
    painter.drawText(layout.time, Qt::AlignTrailing | Qt::AlignVCenter, layout.timeText);
    const Bubble &bubble = layout.bubble;
    if (layout.ticks.isNull() || (bubble.isDeleted && !bubble.isChanging))
        return;
    const int side = m_theme.scaled(15);
    QRectF box(0, 0, side, side);
    box.moveCenter(layout.ticks.center());
    paintTick(painter, box, bubble.isChanging ? Delivery::Queued : bubble.delivery, ink, m_theme);
}

void BubblePainter::paintReactions(QPainter &painter, const BubbleLayout &layout) const
{
    const Palette &palette = m_theme.palette();
    const QFont strong = m_theme.font(TextRole::UiStrong);
    QFont emoji = strong;
    emoji.setFamilies({emojiFamily()});
    for (size_t i = 0; i < layout.reactions.size(); ++i) {
        const ReactionShown &reaction = layout.bubble.reactions.at(static_cast<qsizetype>(i));
        const QRectF &chip = layout.reactions[i];
        painter.setPen(QPen(reaction.isMine ? palette.accent : palette.inOutline, 1));
        painter.setBrush(reaction.isMine ? palette.selected
                                         : (layout.bubble.isOwn ? palette.surface : palette.hover));
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), chip.height() / 2,
                                chip.height() / 2);
        painter.setPen(palette.text);
        painter.setFont(strong);
        painter.drawText(chip.adjusted(0, 0, -space::small, 0),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                         QString::number(reaction.count));
        painter.setFont(emoji);
        painter.drawText(chip.adjusted(space::small, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, reaction.emoji);
    }
}

// Weaker inks fall below their contrast on the dark outgoing bubble.
LinkInks BubblePainter::linkInks(const BubbleLayout &layout, const Marks &marks) const
{
    constexpr float resting = 0.14F;
    constexpr float hovered = 0.26F;
    const Palette &palette = m_theme.palette();
    const bool isOwn = layout.bubble.isOwn;
    LinkInks inks;
    inks.ground = isOwn ? palette.outOutline : palette.inOutline;
    inks.ground.setAlphaF(marks.hoveredLink == layout.link.shown.url ? hovered : resting);
    if (m_theme.isHighContrast())
        inks.outline = palette.highContrastOutline;
    inks.stripe = isOwn ? palette.outMeta : palette.link;
    inks.words = palette.text;
    inks.meta = m_theme.isHighContrast() ? palette.text : meta(layout);
    inks.action = isOwn ? palette.text : palette.link;
    return inks;
}

// Weaker inks fall below their contrast on the dark outgoing bubble.
TranslationInks BubblePainter::translationInks(const BubbleLayout &layout, const Marks &marks) const
{
    const Palette &palette = m_theme.palette();
    return {layout.bubble.isOwn ? palette.outOutline : palette.inOutline,
            palette.text,
            layout.bubble.translation.isFailed ? palette.danger : meta(layout),
            layout.bubble.isOwn ? palette.text : palette.link,
            palette.link,
            marks.isCurrent,
            marks.hoveredLink};
}

QColor BubblePainter::ink(const BubbleLayout &layout) const
{
    return layout.bubble.isDeleted ? meta(layout) : m_theme.palette().text;
}

QColor BubblePainter::meta(const BubbleLayout &layout) const
{
    return layout.bubble.isOwn ? m_theme.palette().outMeta : m_theme.palette().inMeta;
}

} // namespace chatoyant::client
