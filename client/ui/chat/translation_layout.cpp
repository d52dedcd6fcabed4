#include "client/ui/chat/translation_layout.h"

#include "client/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chatoyant::client {

namespace {

constexpr qreal veryHigh = 10'000;

QSizeF noteSize(const QString &note, qreal most, const Theme &theme)
{
    if (note.isEmpty())
        return {};
    const QFontMetricsF metrics(theme.font(TextRole::Meta));
    const QRectF box = metrics.boundingRect(QRectF(0, 0, most, veryHigh), Qt::TextWordWrap, note);
    return {std::min(most, std::ceil(box.width()) + 1), std::ceil(box.height())};
}

QSizeF actionSize(const QString &action, qreal most, const Theme &theme)
{
    if (action.isEmpty())
        return {};
    const QFontMetricsF metrics(theme.font(TextRole::MetaStrong));
    return {std::min(most, std::ceil(metrics.horizontalAdvance(action)) + 1),
            std::ceil(metrics.height())};
}

QList<QTextLayout::FormatRange>
linkRanges(const TranslationPlace &place, size_t paragraph, const TranslationInks &inks)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[stretch, address] : place.links) {
        if (stretch.paragraph != paragraph)
            continue;
        QTextCharFormat format;
        format.setForeground(inks.link);
        format.setFontUnderline(inks.areUnderlined || address == inks.underlined);
        ranges.append({stretch.start, stretch.length, format});
    }
    return ranges;
}

} // namespace

TranslationPlace layOutTranslation(const TranslationShown &shown, qreal most, const Theme &theme)
{
    TranslationPlace place;
    place.shown = shown;
    if (shown.isEmpty())
        return place;
    qreal y = theme.scaled(space::tiny);
    qreal width = 0;
    if (!shown.text.isEmpty()) {
        place.rule = QRectF(0, y, 0, 1);
        y += place.rule.height() + theme.scaled(space::tiny);
        const FormattedText formatted = formattedText(shown.text);
        place.words =
            breakLines(formatted.shown, theme.font(TextRole::Body), most, formatted.styles);
        place.links = linksIn(place.words, formatted.links);
        const QSizeF words = stackLines(place.words);
        for (const auto &paragraph : place.words)
            paragraph->setPosition(paragraph->position() + QPointF(0, y));
        y += words.height() + space::hair;
        width = words.width();
    }
    const QSizeF note = noteSize(shown.note, most, theme);
    const QSizeF action = actionSize(shown.action, most, theme);
    place.note = QRectF(QPointF(0, y), note);
    const bool isBeside = note.width() + space::small + action.width() <= most;
    if (note.isEmpty())
        place.action = QRectF(QPointF(0, y), action);
    else if (isBeside)
        place.action = QRectF(QPointF(note.width() + space::small, y), action);
    else
        place.action = QRectF(QPointF(0, y + note.height()), action);
    const QRectF both = place.note | place.action;
    place.size = QSizeF(std::max(width, both.right()), both.bottom());
    return place;
}

void settle(TranslationPlace &place, qreal y, qreal content, Qt::LayoutDirection direction)
{
    if (hasRightToLeft(place.words) || direction == Qt::RightToLeft)
        alignLines(place.words, content);
    for (const auto &paragraph : place.words)
        paragraph->setPosition(paragraph->position() + QPointF(0, y));
    for (QRectF *rect : {&place.rule, &place.note, &place.action})
        rect->translate(0, y);
    place.rule.setWidth(content);
}

void shift(TranslationPlace &place, qreal dx)
{
    for (const auto &paragraph : place.words)
        paragraph->setPosition(paragraph->position() + QPointF(dx, 0));
    for (QRectF *rect : {&place.rule, &place.note, &place.action})
        rect->translate(dx, 0);
}

void mirror(TranslationPlace &place, int width, qreal content)
{
    for (const auto &paragraph : place.words)
        paragraph->setPosition(
            {width - paragraph->position().x() - content, paragraph->position().y()});
    for (QRectF *rect : {&place.rule, &place.note, &place.action})
        rect->moveLeft(width - rect->right());
}

void paintTranslation(QPainter &painter,
                      const TranslationPlace &place,
                      const TranslationInks &inks,
                      const Theme &theme)
{
    if (place.size.isEmpty())
        return;
    if (!place.words.empty())
        painter.fillRect(place.rule, inks.rule);
    painter.setPen(inks.words);
    for (size_t at = 0; at < place.words.size(); ++at)
        place.words[at]->draw(&painter, {}, linkRanges(place, at, inks));
    painter.setFont(theme.font(TextRole::Meta));
    painter.setPen(inks.note);
    painter.drawText(place.note, Qt::AlignLeading | Qt::TextWordWrap, place.shown.note);
    painter.setFont(theme.font(TextRole::MetaStrong));
    painter.setPen(inks.action);
    painter.drawText(place.action, Qt::AlignLeading | Qt::AlignVCenter, place.shown.action);
}

} // namespace chatoyant::client
