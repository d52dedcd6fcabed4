#include "client/ui/chat/mood_pill.h"

#include "client/theme/metrics.h"
#include "client/theme/mood_theme.h"
#include "client/ui/widgets/plain_label.h"

#include <QPainter>

namespace chatoyant::client {

MoodPill::MoodPill(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, &MoodPill::refresh);
    setMood(MoodLabel::Neutral);
}

void MoodPill::setMood(MoodLabel mood)
{
    m_mood = mood;
    m_isPaused = false;
    refresh();
}

void MoodPill::setPaused()
{
    m_mood = MoodLabel::Neutral;
    m_isPaused = true;
    refresh();
}

void MoodPill::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) != isCompact)
        refresh();
}

QString MoodPill::word() const
{
    //: The mood of a conversation is not judged for now, one word.
    return m_isPaused ? tr("Paused") : MoodTheme::word(m_mood);
}

void MoodPill::refresh()
{
    setAccessibleName(m_isPaused ? tr("The mood of this chat is paused: show it again")
                                 : tr("Mood of the conversation: %1").arg(word()));
    const QString tip = m_isPaused ? accessibleName() : tr("Why this mood?");
    //: A mood's word, and what a click does.
    setPlainToolTip(this, !showsWord() && !m_isPaused ? tr("%1 · %2").arg(word(), tip) : tip);
    updateGeometry();
    update();
}

bool MoodPill::showsWord() const
{
    return m_theme.moodLook().hasWord && !m_isCompact;
}

bool MoodPill::showsIcon() const
{
    return m_theme.moodLook().hasIcon || !showsWord();
}

int MoodPill::widthOf(bool isCompact) const
{
    const MoodLook &look = m_theme.moodLook();
    if (isCompact || !look.hasWord)
        return heightOf(); // a circle
    const QFontMetrics metrics(m_theme.font(TextRole::UiStrong));
    const int icon = look.hasIcon ? iconSide() + space::small : 0;
    return icon + 2 * space::medium + metrics.horizontalAdvance(word());
}

QSize MoodPill::sizeHint() const
{
    return {widthOf(m_isCompact), heightOf()};
}

int MoodPill::heightOf() const
{
    constexpr int least = 28;
    const QFontMetrics metrics(m_theme.font(TextRole::UiStrong));
    return qMax(least, metrics.height() + space::small + space::hair);
}

int MoodPill::iconSide() const
{
    return m_theme.scaledPicture(space::large);
}

void MoodPill::paintEvent(QPaintEvent * /*event*/)
{
    const Palette &palette = m_theme.palette();
    const QColor ink = m_isPaused ? palette.text2 : palette.mood(m_mood).ink;
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor rim = ink;
    rim.setAlphaF(0.45F);
    painter.setPen(QPen(rim, 1));
    painter.setBrush(underMouse() ? palette.hover : palette.chip);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const int side = iconSide();
    QRectF icon(0, 0, side, side);
    icon.moveCenter(box.center());
    if (showsWord())
        icon.moveLeft(isRtl ? box.right() - space::medium - side : box.left() + space::medium);
    const QString picture = m_isPaused ? QStringLiteral("pause") : MoodTheme::iconName(m_mood);
    if (showsIcon())
        m_theme.icons().paint(painter, picture, ink, icon);
    if (!showsWord())
        return;
    painter.setFont(m_theme.font(TextRole::UiStrong));
    painter.setPen(ink);
    const int lead = space::medium + (showsIcon() ? side + space::small : 0);
    painter.drawText(box.adjusted(isRtl ? 0 : lead, 0, isRtl ? -lead : 0, 0),
                     Qt::AlignLeading | Qt::AlignVCenter, word());
}

} // namespace chatoyant::client
