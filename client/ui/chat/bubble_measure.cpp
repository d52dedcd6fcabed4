#include "client/ui/chat/bubble_measure.h"

#include "client/models/when.h"
#include "client/theme/metrics.h"
#include "client/ui/chat/mentions.h"

#include <QFontMetricsF>

#include <cmath>
#include <numeric>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeGap = 10;
constexpr int failMarkSide = 24;

int sideMargin(const Room &room)
{
    constexpr int narrow = 480;
    return room.width < narrow ? space::small : space::large;
}

QFont textFont(const Bubble &bubble, const Theme &theme)
{
    if (!bubble.isDeleted && isEmojiOnly(bubble.text))
        return theme.font(TextRole::Emoji);
    QFont font = theme.font(TextRole::Body);
    font.setItalic(bubble.isDeleted);
    return font;
}

} // namespace

BubbleMeasure::BubbleMeasure(BubbleLayout &layout, const Room &room, const Theme &theme)
    : m_layout(layout)
    , m_room(room)
    , m_theme(theme)
    , m_paddingX(theme.scaled(space::medium))
{
    constexpr int opposite = 48; // stays free at the other side
    const int avatar = room.showsAuthors && !layout.bubble.isOwn ? avatarSide() + space::small : 0;
    const int widest = room.width >= size::wideColumn ? size::wideBubble : size::bubble;
    const qreal free = room.width - 2.0 * sideMargin(room) - avatar - opposite - 2 * m_paddingX;
    m_textMost = std::floor(std::min<qreal>(theme.scaled(widest), free));
}

void BubbleMeasure::run()
{
    const Bubble &bubble = m_layout.bubble;
    m_layout.timeText = clockTime(bubble.at);
    if (bubble.isEdited && !bubble.isDeleted)
        m_layout.timeText = MessageModel::tr("edited %1").arg(m_layout.timeText);
    findMentions();
    m_content = measureWidth();
    m_layout.contentWidth = m_content;
    const qreal top = gapAbove();
    qreal y = top + inset();
    placeName(y);
    placeOrigin(y);
    placeQuote(y);
    placeFiles(y);
    placeSpoken(y);
    placeText(y);
    settle(m_layout.link, y, m_content, m_room.direction);
    y += m_layout.link.size.height();
    settle(m_layout.translation, y, m_content, m_room.direction);
    y += m_layout.translation.size.height();
    placeReactions(y);
    placeTime(y);
    placeFailure(y);
    // A picture is framed as narrowly below as it is beside.
    y += m_isTimeOnFiles && m_bleed > 0 ? pictureFrame : inset();
    placeOutline(top, y);
    m_layout.height = qCeil(y);
}

// To whoever spoke before, or to one's own words before.
qreal BubbleMeasure::gapAbove() const
{
    if (m_layout.bubble.isFirst)
        return m_theme.isDense() ? space::tiny : space::small;
    return m_theme.isDense() ? 1 : space::hair;
}

qreal BubbleMeasure::measureWidth()
{
    const Bubble &bubble = m_layout.bubble;
    layOutPictures();
    m_layout.paragraphs = breakLines(bubble.text, textFont(bubble, m_theme), m_textMost, styles());
    m_text = stackLines(m_layout.paragraphs);
    const bool hasText = bubble.files.isEmpty() || !bubble.text.isEmpty();
    if (!hasText) // the files say all
        m_text = {0, 0};
    const qreal time = timeSize().width();
    const qreal files = qMax(0.0, sizeOf(m_layout.files).width() - 2 * m_bleed);
    m_isTimeOnFiles = !hasText && isTimeOnFiles(files);
    layOutBeneath();
    m_isTimeInline = hasText && isTextLast() && fitsBesideLastLine();
    qreal width = std::max({m_text.width(), time, files});
    if (m_isTimeInline) {
        const QTextLayout &last = *m_layout.paragraphs.back();
        const qreal line = last.lineAt(last.lineCount() - 1).naturalTextWidth();
        width = std::max(width, line + timeGap + time);
    }
    const qreal reactions = reactionsWidth();
    m_isTimeBesideReactions = reactions > 0 && reactions + timeGap + time <= m_textMost;
    if (m_isTimeBesideReactions)
        width = std::max(width, reactions + timeGap + time);
    if (m_room.showsAuthors && !bubble.isOwn && bubble.isFirst) {
        const QFontMetricsF metrics(m_theme.font(TextRole::UiStrong));
        width = std::max(width, metrics.horizontalAdvance(bubble.authorName) + tagRoom());
    }
    if (!bubble.forwardedFrom.isEmpty()) {
        const QFontMetricsF metrics(m_theme.font(TextRole::MetaStrong));
        width = std::max(width, metrics.horizontalAdvance(bubble.forwardedFrom));
    }
    width = std::max({width, quoteWidth(), reactions, spokenWidth(), m_layout.link.size.width(),
                      m_layout.translation.size.width()});
    if (bubble.isFailed()) {
        const QFontMetricsF metrics(m_theme.font(TextRole::Meta));
        width = std::max(width, metrics.horizontalAdvance(bubble.deliveryText));
    }
    return std::ceil(std::min(width, m_textMost));
}

void BubbleMeasure::findMentions()
{
    const Bubble &bubble = m_layout.bubble;
    if (bubble.mentions.isEmpty() || bubble.isDeleted)
        return;
    QHash<QString, MentionShown> people;
    for (const MentionShown &mention : bubble.mentions)
        people.insert(mention.username, mention);
    for (const FoundName &found : findNames(bubble.text, people.keys()))
        m_mentions.append({{found.start, found.length}, people.value(found.username)});
}

QList<TextStyle> BubbleMeasure::styles() const
{
    QList<TextStyle> styles = m_layout.bubble.styles;
    for (const auto &[stretch, who] : m_mentions) {
        if (who.isMe)
            styles.append({stretch.start, stretch.length, TextMark::Bold});
    }
    return styles;
}

qreal BubbleMeasure::quoteWidth() const
{
    constexpr int padding = 22; // bar, gaps
    if (m_layout.bubble.replyTo == 0)
        return 0;
    const QFontMetricsF name(m_theme.font(TextRole::MetaStrong));
    const QFontMetricsF text(m_theme.font(TextRole::Ui));
    const QString line = quoteText(m_layout.bubble).simplified();
    return padding + std::max(name.horizontalAdvance(m_layout.bubble.replyAuthor),
                              text.horizontalAdvance(line));
}

QSizeF BubbleMeasure::timeSize() const
{
    const QFontMetricsF metrics(m_theme.font(TextRole::Meta));
    const qreal ticks = hasTicks() ? m_theme.scaled(ticksWidth) : 0;
    return {std::ceil(metrics.horizontalAdvance(m_layout.timeText)) + ticks,
            std::ceil(metrics.height())};
}

void BubbleMeasure::layOutBeneath()
{
    const Bubble &bubble = m_layout.bubble;
    m_layout.link = layOutLink(bubble.link, m_textMost, m_theme);
    m_layout.translation = layOutTranslation(bubble.translation, m_textMost, m_theme);
}

bool BubbleMeasure::isTextLast() const
{
    const Bubble &bubble = m_layout.bubble;
    return bubble.reactions.isEmpty() && bubble.link.isEmpty() && bubble.translation.isEmpty();
}

bool BubbleMeasure::fitsBesideLastLine() const
{
    const QTextLayout &last = *m_layout.paragraphs.back();
    if (last.lineCount() == 0)
        return false;
    const bool isTextRtl = last.text().isRightToLeft();
    if (isTextRtl != (m_room.direction == Qt::RightToLeft))
        return false;
    const qreal line = last.lineAt(last.lineCount() - 1).naturalTextWidth();
    return line + timeGap + timeSize().width() <= m_textMost;
}

std::vector<QSizeF> BubbleMeasure::reactionSizes() const
{
    std::vector<QSizeF> sizes;
    const QFontMetricsF metrics(m_theme.font(TextRole::UiStrong));
    QFont emoji = m_theme.font(TextRole::UiStrong);
    emoji.setFamilies({emojiFamily()});
    const QFontMetricsF emojiMetrics(emoji);
    for (const ReactionShown &reaction : m_layout.bubble.reactions) {
        const qreal words = emojiMetrics.horizontalAdvance(reaction.emoji) +
                            metrics.horizontalAdvance(QString::number(reaction.count));
        sizes.emplace_back(std::ceil(words) + 2 * space::small + m_theme.scaled(space::tiny + 2),
                           m_theme.scaled(26));
    }
    return sizes;
}

qreal BubbleMeasure::reactionsWidth() const
{
    const auto sizes = reactionSizes();
    return std::accumulate(sizes.begin(), sizes.end(), qreal(0), [](qreal sum, const QSizeF &chip) {
        return sum + chip.width() + (sum > 0 ? space::tiny : 0);
    });
}

void BubbleMeasure::placeOrigin(qreal &y) const
{
    const QString &origin = m_layout.bubble.forwardedFrom;
    if (origin.isEmpty())
        return;
    const QFontMetricsF metrics(m_theme.font(TextRole::MetaStrong));
    m_layout.originText = metrics.elidedText(origin, Qt::ElideRight, m_content);
    m_layout.origin = QRectF(0, y, m_content, std::ceil(metrics.height()));
    y = m_layout.origin.bottom() + space::hair;
}

void BubbleMeasure::placeQuote(qreal &y) const
{
    if (m_layout.bubble.replyTo == 0)
        return;
    const QFontMetricsF name(m_theme.font(TextRole::MetaStrong));
    const QFontMetricsF text(m_theme.font(TextRole::Ui));
    const qreal height = std::ceil(name.height() + text.height()) + space::small;
    m_layout.quote = QRectF(0, y, m_content, height);
    y = m_layout.quote.bottom() + space::tiny + space::hair;
}

// Of what voice notes say, once it is open, and of what opens it.
qreal BubbleMeasure::spokenWidth()
{
    const Bubble &bubble = m_layout.bubble;
    if (bubble.spoken.isEmpty())
        return 0;
    m_layout.spokenToggleText = spokenAction(bubble.showsSpoken);
    if (bubble.showsSpoken) {
        m_layout.spoken = breakLines(bubble.spoken, m_theme.font(TextRole::Body), m_textMost);
        m_spoken = stackLines(m_layout.spoken);
    }
    const QFontMetricsF metrics(m_theme.font(TextRole::MetaStrong));
    return std::max(m_spoken.width(), metrics.horizontalAdvance(m_layout.spokenToggleText));
}

void BubbleMeasure::placeSpoken(qreal &y) const
{
    if (m_layout.spokenToggleText.isEmpty())
        return;
    const QFontMetricsF metrics(m_theme.font(TextRole::MetaStrong));
    const qreal width = std::ceil(metrics.horizontalAdvance(m_layout.spokenToggleText));
    m_layout.spokenToggle =
        QRectF(0, y, width, std::ceil(metrics.height()) + m_theme.scaled(space::tiny));
    y = m_layout.spokenToggle.bottom();
    if (hasRightToLeft(m_layout.spoken) || m_room.direction == Qt::RightToLeft)
        alignLines(m_layout.spoken, m_content);
    for (const auto &paragraph : m_layout.spoken)
        paragraph->setPosition(paragraph->position() + QPointF(0, y));
    y += m_spoken.height() + space::hair;
}

void BubbleMeasure::placeText(qreal &y)
{
    if (hasRightToLeft(m_layout.paragraphs) || m_room.direction == Qt::RightToLeft)
        alignLines(m_layout.paragraphs, m_content);
    size_t number = 0;
    int start = 0; // of the paragraph, in the whole text
    for (const auto &paragraph : m_layout.paragraphs) {
        paragraph->setPosition(paragraph->position() + QPointF(0, y));
        const auto found =
            m_layout.bubble.isDeleted ? QList<FoundLink>() : findLinks(paragraph->text());
        for (const FoundLink &link : found)
            m_layout.links.append({{number, link.start, link.length}, link.address});
        const auto length = static_cast<int>(paragraph->text().size());
        for (const FoundLink &link : m_layout.bubble.links) {
            if (link.start >= start && link.start < start + length)
                m_layout.links.append({{number, link.start - start, link.length}, link.address});
        }
        for (const auto &[stretch, who] : std::as_const(m_mentions)) {
            if (stretch.start >= start && stretch.start < start + length)
                m_layout.mentions.append({{number, stretch.start - start, stretch.length}, who});
        }
        start += length + 1;
        ++number;
    }
    y += m_text.height();
}

void BubbleMeasure::placeReactions(qreal &y) const
{
    const auto sizes = reactionSizes();
    if (sizes.empty())
        return;
    y += space::tiny + space::hair;
    qreal x = 0;
    for (const QSizeF &chip : sizes) {
        if (x > 0 && x + chip.width() > m_content) {
            x = 0;
            y += chip.height() + space::tiny;
        }
        m_layout.reactions.emplace_back(QPointF(x, y), chip);
        x += chip.width() + space::tiny;
    }
    y += sizes.back().height();
}

void BubbleMeasure::placeTime(qreal &y) const
{
    if (m_isTimeOnFiles)
        return placeTimeOnFiles();
    const QSizeF size = timeSize();
    const qreal ticks = hasTicks() ? m_theme.scaled(ticksWidth) : 0;
    qreal top = m_isTimeInline ? y - size.height() + space::hair : y + space::hair;
    if (m_isTimeBesideReactions)
        top = y - (m_layout.reactions.back().height() + size.height()) / 2;
    m_layout.time = QRectF(m_content - size.width(), top, size.width() - ticks, size.height());
    if (ticks > 0)
        m_layout.ticks = QRectF(m_content - ticks, top, ticks, size.height());
    y = std::max(y, m_layout.time.bottom());
}

void BubbleMeasure::placeFailure(qreal &y) const
{
    if (!m_layout.bubble.isFailed())
        return;
    const QFontMetricsF metrics(m_theme.font(TextRole::Meta));
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, m_content, 1000), Qt::TextWordWrap,
                                               m_layout.bubble.deliveryText);
    m_layout.failure = QRectF(0, y + space::hair, m_content, std::ceil(needed.height()));
    y = m_layout.failure.bottom();
}

void BubbleMeasure::placeOutline(qreal top, qreal bottom) const
{
    const Bubble &bubble = m_layout.bubble;
    const qreal width = m_content + 2 * m_paddingX;
    const int margin = sideMargin(m_room);
    const int side = avatarSide();
    const int avatar = m_room.showsAuthors ? side + space::small : 0;
    const qreal left = bubble.isOwn ? m_room.width - margin - width : margin + avatar;
    m_layout.outline = QRectF(left, top, width, bottom - top);
    shift(left + m_paddingX);
    if (m_room.showsAuthors && !bubble.isOwn && bubble.isLast)
        m_layout.avatar = QRectF(margin, bottom - side, side, side);
    if (bubble.isFailed())
        m_layout.failMark =
            QRectF(bubble.isOwn ? left - failMarkSide - space::small : left + width + space::small,
                   (top + bottom - failMarkSide) / 2, failMarkSide, failMarkSide);
}

void BubbleMeasure::shift(qreal dx) const
{
    for (QRectF *rect :
         {&m_layout.name, &m_layout.nameTag, &m_layout.origin, &m_layout.quote, &m_layout.time,
          &m_layout.ticks, &m_layout.failure, &m_layout.spokenToggle}) {
        if (!rect->isNull())
            rect->translate(dx, 0);
    }
    client::shift(m_layout.link, dx);
    client::shift(m_layout.translation, dx);
    for (QRectF &rect : m_layout.reactions)
        rect.translate(dx, 0);
    for (AttachmentPlace &place : m_layout.files) {
        place.box.translate(dx, 0);
        place.action.translate(dx, 0);
    }
    for (const auto *words : {&m_layout.paragraphs, &m_layout.spoken}) {
        for (const auto &paragraph : *words)
            paragraph->setPosition(paragraph->position() + QPointF(dx, 0));
    }
}

void layOutUnreadLine(BubbleLayout &layout, const Room &room, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextRole::MetaStrong));
    const qreal height = std::ceil(metrics.height()) + theme.scaled(space::small);
    layout.outline = QRectF(0, space::small, room.width, height);
    layout.height = qCeil(layout.outline.bottom()) + space::tiny;
}

} // namespace chatoyant::client
