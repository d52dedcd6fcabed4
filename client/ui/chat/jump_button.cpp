#include "client/ui/chat/jump_button.h"

#include "client/theme/metrics.h"
#include "client/ui/widgets/badge.h"
#include "client/ui/widgets/plain_label.h"

#include <QPainter>

namespace chatoyant::client {

namespace {

constexpr int buttonSide = 40;
constexpr int overhang = 8; // of the count, above the circle

} // namespace

JumpButton::JumpButton(const QString &icon,
                       const QString &name,
                       const Theme &theme,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_name(name)
{
    setAccessibleName(name);
    setPlainToolTip(this, name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void JumpButton::setWords(const QString &words)
{
    m_words = words;
    updateGeometry();
}

void JumpButton::setCount(int count)
{
    m_count = count;
    //: A button's name and how many new messages it leads to.
    setAccessibleName(count > 0 ? tr("%1, %n new message(s)", "", count).arg(m_name) : m_name);
    update();
}

QSize JumpButton::sizeHint() const
{
    if (m_words.isEmpty())
        return {buttonSide + 2, buttonSide + overhang + 2};
    const QFontMetrics metrics(m_theme.font(TextRole::MetaStrong));
    return {metrics.horizontalAdvance(m_words) + size::icon + 2 * space::medium + space::tiny,
            qMax(28, metrics.height() + 2 * space::small)};
}

void JumpButton::paintEvent(QPaintEvent * /*event*/)
{
    const Palette &palette = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    QRectF box = QRectF(rect()).adjusted(1, m_words.isEmpty() ? overhang : 1, -1, -1);
    painter.setPen(QPen(palette.inOutline, 1));
    painter.setBrush(isDown() ? palette.selected : underMouse() ? palette.hover : palette.chip);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    QRectF icon(0, 0, size::icon, size::icon);
    icon.moveCenter(box.center());
    if (!m_words.isEmpty()) {
        const bool isRtl = layoutDirection() == Qt::RightToLeft;
        icon.moveLeft(isRtl ? box.right() - space::medium - size::icon
                            : box.left() + space::medium);
        painter.setFont(m_theme.font(TextRole::MetaStrong));
        painter.setPen(palette.chipText);
        const int lead = space::medium + size::icon + space::tiny;
        painter.drawText(
            box.adjusted(isRtl ? space::medium : lead, 0, isRtl ? -lead : -space::medium, 0),
            Qt::AlignLeading | Qt::AlignVCenter, m_words);
    }
    m_theme.icons().paint(painter, m_icon, palette.chipText, icon);
    if (m_count > 0)
        paintBadge(painter, QPointF(rect().center().x(), 0), m_count, false, m_theme);
}

} // namespace chatoyant::client
