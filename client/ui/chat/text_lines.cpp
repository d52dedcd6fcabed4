#include "client/ui/chat/text_lines.h"

#include "client/theme/type_scale.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// 14/20, as the type scale has it.
qreal spacingOf(const QTextLine &line, const QFont &font)
{
    constexpr qreal leading = 20.0 / 14.0;
    constexpr int emojiPixels = 24; // large ones need no more than they take
    const qreal wanted = font.pixelSize() > emojiPixels ? 0 : font.pixelSize() * leading;
    return std::ceil(std::max(line.height(), wanted));
}

// A sign with a text form of its own shows in colour where the variation selector asks for it.
QList<QTextLayout::FormatRange> colourEmoji(const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    constexpr QChar selector(0xFE0F);
    for (auto at = text.indexOf(selector); at > 0; at = text.indexOf(selector, at + 1)) {
        const int length = text.at(at - 1).isLowSurrogate() ? 3 : 2;
        QTextCharFormat format;
        format.setFontFamilies({emojiFamily()});
        ranges.append({static_cast<int>(at) + 1 - length, length, format});
    }
    return ranges;
}

QTextCharFormat formatOf(TextMarks marks)
{
    QTextCharFormat format;
    if (marks.testFlag(TextMark::Bold))
        format.setFontWeight(QFont::DemiBold);
    if (marks & (TextMark::Italic | TextMark::Quote))
        format.setFontItalic(true);
    if (marks.testFlag(TextMark::Struck))
        format.setFontStrikeOut(true);
    if (marks.testFlag(TextMark::Code))
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    return format;
}

// Of a paragraph that begins there in the whole text.
QList<QTextLayout::FormatRange> formatsIn(const QList<TextStyle> &styles, int start, int length)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const TextStyle &style : styles) {
        const int from = std::max(style.start, start);
        const int to = std::min(style.start + style.length, start + length);
        if (from < to)
            ranges.append({from - start, to - from, formatOf(style.marks)});
    }
    return ranges;
}

// Breaks at the width; returns how high the lines are together.
qreal fill(QTextLayout &layout, qreal width)
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal spacing = spacingOf(line, layout.font());
        line.setPosition({0, y + std::floor((spacing - line.height()) / 2)});
        y += spacing;
    }
    layout.endLayout();
    return y;
}

} // namespace

Paragraphs
breakLines(const QString &text, const QFont &font, qreal width, const QList<TextStyle> &styles)
{
    int start = 0;
    Paragraphs paragraphs;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    const QStringList texts = text.split(u'\n');
    paragraphs.reserve(static_cast<size_t>(texts.size()));
    for (const QString &part : texts) {
        auto layout = std::make_unique<QTextLayout>(part, font);
        option.setAlignment(part.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        const auto length = static_cast<int>(part.size());
        layout->setFormats(colourEmoji(part) + formatsIn(styles, start, length));
        start += length + 1;
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        fill(*layout, width);
        paragraphs.push_back(std::move(layout));
    }
    return paragraphs;
}

QSizeF stackLines(const Paragraphs &paragraphs)
{
    qreal y = 0;
    qreal width = 0;
    for (const auto &paragraph : paragraphs) {
        paragraph->setPosition({0, y});
        for (int i = 0; i < paragraph->lineCount(); ++i)
            y += spacingOf(paragraph->lineAt(i), paragraph->font());
        width = std::max(width, textWidth(*paragraph));
    }
    return {std::ceil(width), y};
}

qreal textWidth(const QTextLayout &paragraph)
{
    qreal width = 0;
    for (int i = 0; i < paragraph.lineCount(); ++i)
        width = std::max(width, paragraph.lineAt(i).naturalTextWidth());
    return width;
}

bool hasRightToLeft(const Paragraphs &paragraphs)
{
    return std::any_of(paragraphs.begin(), paragraphs.end(),
                       [](const auto &paragraph) { return paragraph->text().isRightToLeft(); });
}

void alignLines(const Paragraphs &paragraphs, qreal width)
{
    for (const auto &paragraph : paragraphs) {
        if (!paragraph->text().isRightToLeft())
            continue;
        const QPointF position = paragraph->position();
        fill(*paragraph, width);
        paragraph->setPosition(position);
    }
}

QList<MessageLink> linksIn(const Paragraphs &paragraphs, const QList<FoundLink> &underWords)
{
    QList<MessageLink> links;
    int start = 0; // of the paragraph, in the whole text
    for (size_t number = 0; number < paragraphs.size(); ++number) {
        const QString text = paragraphs[number]->text();
        const QList<FoundLink> found = findLinks(text);
        for (const FoundLink &link : found)
            links.append({{number, link.start, link.length}, link.address});
        const auto length = static_cast<int>(text.size());
        for (const FoundLink &link : underWords) {
            if (link.start >= start && link.start < start + length)
                links.append({{number, link.start - start, link.length}, link.address});
        }
        start += length + 1;
    }
    return links;
}

bool isAt(const Paragraphs &paragraphs, const TextPlace &place, const QPointF &point)
{
    const QTextLayout &paragraph = *paragraphs.at(place.paragraph);
    const QPointF inside = point - paragraph.position();
    for (int i = 0; i < paragraph.lineCount(); ++i) {
        const QTextLine line = paragraph.lineAt(i);
        if (!line.naturalTextRect().contains(inside))
            continue;
        const int at = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
        if (at >= place.start && at < place.start + place.length)
            return true;
    }
    return false;
}

QRectF boxOf(const Paragraphs &paragraphs, const TextPlace &place)
{
    const QTextLayout &paragraph = *paragraphs.at(place.paragraph);
    const QTextLine line = paragraph.lineForTextPosition(place.start);
    if (!line.isValid())
        return {};
    const int end = qMin(place.start + place.length, line.textStart() + line.textLength());
    const qreal from = line.cursorToX(place.start);
    const qreal to = line.cursorToX(end);
    return QRectF(qMin(from, to), line.y(), qAbs(to - from), line.height())
        .translated(paragraph.position());
}

} // namespace chatoyant::client
