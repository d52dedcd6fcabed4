#include "client/ui/chat/link_card.h"

#include "client/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace chatoyant::client {

namespace {

constexpr int cardStripe = 3;
constexpr int titleLines = 2;
constexpr int descriptionLines = 3;

int besideWords(const Theme &theme)
{
    return theme.scaled(space::small);
}

// One below the other, from there on; where they end.
qreal stackFrom(const Paragraphs &words, const QPointF &from, qreal gap)
{
    if (words.empty())
        return from.y();
    const QSizeF size = stackLines(words);
    for (const auto &paragraph : words)
        paragraph->setPosition(paragraph->position() + from);
    return from.y() + size.height() + gap;
}

std::array<const Paragraphs *, 3> cardWords(const LinkCard &card)
{
    return {&card.site, &card.title, &card.description};
}

Paragraphs limitedLines(const QString &text, const QFont &font, qreal width, int lines)
{
    return text.isEmpty() ? Paragraphs()
                          : breakLines(cutToLines(text, font, width, lines), font, width);
}

void layOutAction(LinkCard &card, qreal most, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextRole::MetaStrong));
    const qreal width = std::min(most, std::ceil(metrics.horizontalAdvance(card.shown.action)) + 1);
    card.action = QRectF(0, theme.scaled(space::tiny), width, std::ceil(metrics.height()));
    card.size = QSizeF(width, card.action.bottom());
}

} // namespace

LinkCard layOutLink(const LinkShown &shown, qreal most, const Theme &theme)
{
    LinkCard card;
    card.shown = shown;
    if (shown.isEmpty())
        return card;
    if (!shown.isOpen()) {
        layOutAction(card, most, theme);
        return card;
    }
    card.frame = cardStripe + 2.0 * besideWords(theme);
    const qreal widest = most - card.frame;
    card.site = limitedLines(shown.site, theme.font(TextRole::Meta), widest, 1);
    card.title = limitedLines(shown.title, theme.font(TextRole::UiStrong), widest, titleLines);
    card.description =
        limitedLines(shown.description, theme.font(TextRole::Ui), widest, descriptionLines);
    const qreal top = theme.scaled(space::small);
    const QPointF corner(cardStripe + besideWords(theme),
                         top + theme.scaled(space::tiny + space::hair));
    qreal y = corner.y();
    qreal width = 0;
    for (const Paragraphs *words : cardWords(card)) {
        y = stackFrom(*words, {corner.x(), y}, space::hair);
        for (const auto &paragraph : *words)
            width = std::max(width, textWidth(*paragraph));
    }
    const qreal bottom = y + theme.scaled(space::tiny);
    card.box = QRectF(0, top, std::ceil(width) + card.frame, bottom - top);
    card.stripe = QRectF(0, top, cardStripe, bottom - top);
    card.size = QSizeF(card.box.width(), bottom);
    return card;
}

void settle(LinkCard &card, qreal y, qreal content, Qt::LayoutDirection direction)
{
    if (card.size.isEmpty())
        return;
    card.inner = content - card.frame;
    if (card.shown.isOpen())
        card.box.setWidth(content);
    for (const Paragraphs *words : cardWords(card)) {
        if (hasRightToLeft(*words) || direction == Qt::RightToLeft)
            alignLines(*words, card.inner);
        for (const auto &paragraph : *words)
            paragraph->setPosition(paragraph->position() + QPointF(0, y));
    }
    for (QRectF *rect : {&card.box, &card.stripe, &card.action})
        rect->translate(0, y);
}

void shift(LinkCard &card, qreal dx)
{
    for (const Paragraphs *words : cardWords(card)) {
        for (const auto &paragraph : *words)
            paragraph->setPosition(paragraph->position() + QPointF(dx, 0));
    }
    for (QRectF *rect : {&card.box, &card.stripe, &card.action})
        rect->translate(dx, 0);
}

void mirror(LinkCard &card, int width)
{
    for (const Paragraphs *words : cardWords(card)) {
        for (const auto &paragraph : *words)
            paragraph->setPosition(
                {width - paragraph->position().x() - card.inner, paragraph->position().y()});
    }
    for (QRectF *rect : {&card.box, &card.stripe, &card.action})
        rect->moveLeft(width - rect->right());
}

void paintLink(QPainter &painter, const LinkCard &card, const LinkInks &inks, const Theme &theme)
{
    if (card.size.isEmpty())
        return;
    if (!card.shown.isOpen()) {
        painter.setFont(theme.font(TextRole::MetaStrong));
        painter.setPen(inks.action);
        painter.drawText(card.action, Qt::AlignLeading | Qt::AlignVCenter, card.shown.action);
        return;
    }
    painter.setPen(inks.outline.isValid() ? QPen(inks.outline, 1) : QPen(Qt::NoPen));
    painter.setBrush(inks.ground);
    painter.drawRoundedRect(card.box, radius::control, radius::control);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.stripe);
    painter.drawRoundedRect(card.stripe, cardStripe / 2.0, cardStripe / 2.0);
    for (const Paragraphs *words : cardWords(card)) {
        painter.setPen(words == &card.site ? inks.meta : inks.words);
        for (const auto &paragraph : *words)
            paragraph->draw(&painter, {});
    }
}

QString cutToLines(const QString &text, const QFont &font, qreal width, int lines)
{
    const Paragraphs words = breakLines(text, font, width);
    if (words.empty() || words.front()->lineCount() <= lines)
        return text;
    const int begin = words.front()->lineAt(lines - 1).textStart();
    return text.first(begin) +
           QFontMetricsF(font).elidedText(text.sliced(begin), Qt::ElideRight, width);
}

} // namespace chatoyant::client
