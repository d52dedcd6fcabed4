#include "client/ui/settings/mood_preview.h"

#include "client/theme/metrics.h"
#include "client/theme/mood_theme.h"
#include "client/ui/chat/chat_background.h"

#include <QPainter>
#include <QPainterPath>

namespace chatoyant::client {

namespace {

constexpr QSize usualChat{76, 96};

} // namespace

MoodPreview::MoodPreview(MoodLabel mood, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mood(mood)
{
    //: %1: the mood of a conversation, one word.
    setAccessibleName(tr("How a chat looks: %1").arg(MoodTheme::word(mood)));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize MoodPreview::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Meta));
    const int words = metrics.horizontalAdvance(MoodTheme::word(m_mood));
    return {qMax(m_theme.scaledPicture(usualChat.width()), words + space::small),
            m_theme.scaledPicture(usualChat.height()) + space::tiny + metrics.height()};
}

QRectF MoodPreview::chat() const
{
    return QRectF(0, 0, width(), m_theme.scaledPicture(usualChat.height()))
        .adjusted(0.5, 0.5, -0.5, -0.5);
}

// As a chat, seen from further away.
void MoodPreview::paintEvent(QPaintEvent * /*event*/)
{
    constexpr qreal distance = 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    QPainterPath card;
    card.addRoundedRect(chat(), radius::card, radius::card);
    painter.save();
    painter.setClipPath(card);
    painter.scale(1 / distance, 1 / distance);
    ChatBackground::paint(painter, QRectF({}, chat().bottomRight() * distance), m_mood, m_theme);
    painter.restore();
    paintBubbles(painter);
    paintPill(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_theme.palette().border);
    painter.drawPath(card);
    painter.setPen(m_theme.palette().text);
    painter.setFont(m_theme.font(TextRole::Meta));
    painter.drawText(QRectF(0, chat().bottom() + space::tiny, width(), height()),
                     Qt::AlignHCenter | Qt::AlignTop, MoodTheme::word(m_mood));
}

void MoodPreview::paintBubbles(QPainter &painter) const
{
    const Palette &palette = m_theme.palette();
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const qreal tall = chat().height() / 6;
    const qreal wide = chat().width() * 0.6;
    for (const bool isOwn : {false, true}) {
        const bool isLeft = isOwn == isRtl;
        const qreal left =
            isLeft ? chat().left() + space::small : chat().right() - space::small - wide;
        const qreal top = chat().bottom() - (isOwn ? 1 : 2) * (tall + space::small);
        painter.setPen(isOwn ? palette.outOutline : palette.inOutline);
        painter.setBrush(isOwn ? palette.outBubble : palette.inBubble);
        painter.drawRoundedRect(QRectF(left, top, wide, tall), radius::control, radius::control);
    }
}

// What stands in the header, as far as it is wanted: an icon, and a line for the word.
void MoodPreview::paintPill(QPainter &painter) const
{
    const MoodLook &look = m_theme.moodLook();
    const QColor ink = m_theme.palette().mood(m_mood).ink;
    const int side = m_theme.scaledPicture(space::medium);
    const bool hasIcon = look.hasIcon || !look.hasWord;
    const qreal word = look.hasWord ? chat().width() * 0.3 : 0;
    QRectF pill(0, chat().top() + space::small, word + (hasIcon ? side : 0) + space::small,
                side + space::tiny);
    if (hasIcon && look.hasWord)
        pill.setWidth(pill.width() + space::tiny);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    pill.moveLeft(isRtl ? chat().left() + space::small
                        : chat().right() - space::small - pill.width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.palette().chip);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    QRectF icon(0, 0, side, side);
    icon.moveCenter(pill.center());
    if (look.hasWord)
        icon.moveLeft(isRtl ? pill.right() - space::tiny - side : pill.left() + space::tiny);
    if (hasIcon)
        m_theme.icons().paint(painter, MoodTheme::iconName(m_mood), ink, icon);
    if (!look.hasWord)
        return;
    QRectF line(0, 0, word, space::hair);
    line.moveCenter(pill.center());
    line.moveLeft(isRtl ? pill.left() + space::tiny : pill.right() - space::tiny - word);
    painter.setBrush(ink);
    painter.drawRoundedRect(line, 1, 1);
}

} // namespace chatoyant::client
