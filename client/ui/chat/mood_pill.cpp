#include "client/ui/chat/mood_pill.h"

#include "client/theme/metrics.h"
#include "client/theme/mood_theme.h"
#include "client/ui/widgets/plain_label.h"

#include <QPainter>

namespace chatoyant::client {

namespace {

constexpr int iconSide = 16;

} // namespace

MoodPill::MoodPill(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setPlainToolTip(this, tr("Why this mood?"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setMood(MoodLabel::Neutral);
}

void MoodPill::setMood(MoodLabel mood)
{
    m_mood = mood;
    setAccessibleName(tr("Mood of the conversation: %1").arg(MoodTheme::word(mood)));
    updateGeometry();
    update();
}

QSize MoodPill::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::UiStrong));
    return {metrics.horizontalAdvance(MoodTheme::word(m_mood)) + iconSide + 2 * space::medium +
                space::small,
            qMax(28, metrics.height() + space::small + space::hair)};
}

void MoodPill::paintEvent(QPaintEvent * /*event*/)
{
    const Palette &palette = m_theme.palette();
    const QColor ink = palette.mood(m_mood).ink;
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
    QRectF icon(0, 0, iconSide, iconSide);
    icon.moveCenter(box.center());
    icon.moveLeft(isRtl ? box.right() - space::medium - iconSide : box.left() + space::medium);
    m_theme.icons().paint(painter, MoodTheme::iconName(m_mood), ink, icon);
    painter.setFont(m_theme.font(TextRole::UiStrong));
    painter.setPen(ink);
    const int lead = space::medium + iconSide + space::small;
    painter.drawText(box.adjusted(isRtl ? 0 : lead, 0, isRtl ? -lead : 0, 0),
                     Qt::AlignLeading | Qt::AlignVCenter, MoodTheme::word(m_mood));
}

} // namespace chatoyant::client
