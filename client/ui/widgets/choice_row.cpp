#include "client/ui/widgets/choice_row.h"

#include "client/theme/metrics.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ChoiceRow::ChoiceRow(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setProperty("kind", u"row"_s);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void ChoiceRow::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void ChoiceRow::setWords(const QString &title, const QString &value)
{
    m_title = title;
    m_value = value;
    //: What something is called, and what is chosen for it: "Notifications: All messages".
    setText(value.isEmpty() ? title : tr("%1: %2").arg(title, value)); // for screen readers
    updateGeometry();
    update();
}

QSize ChoiceRow::sizeHint() const
{
    const QFontMetrics title(m_theme.font(TextRole::Ui));
    const QFontMetrics value(m_theme.font(TextRole::Meta));
    const int lines = title.height() + (m_value.isEmpty() ? 0 : value.height());
    const int around = 2 * space::small + m_theme.scaledPicture(2 * size::icon) + 2 * space::small;
    return {around + qMax(title.horizontalAdvance(m_title), value.horizontalAdvance(m_value)),
            qMax(m_theme.scaledPicture(size::target), lines + 2 * (space::tiny + space::hair))};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ChoiceRow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    isEnter ? click() : QPushButton::keyPressEvent(event);
}

void ChoiceRow::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton ground;
    initStyleOption(&ground);
    ground.text.clear();
    ground.icon = {};
    ground.features &= ~QStyleOptionButton::HasMenu; // its arrow is ours
    painter.drawControl(QStyle::CE_PushButton, ground);

    const QColor ink = m_theme.palette().text2;
    const int icon = m_theme.scaledPicture(size::icon);
    const QRect inside = rect().adjusted(space::small, 0, -space::small, 0);
    const auto place = [&](int x, int side) {
        const QRect box(x, (height() - side) / 2, side, side);
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    m_theme.icons().paint(painter, m_icon, ink, place(inside.left(), icon));
    const int arrow = m_theme.scaledPicture(space::large);
    const QString way = menu()            ? u"chevron-down"_s
                        : isRightToLeft() ? u"chevron-left"_s
                                          : u"chevron-right"_s;
    m_theme.icons().paint(painter, way, ink, place(inside.right() + 1 - arrow, arrow));
    const int lead = icon + space::medium;
    paintWords(painter, QStyle::visualRect(layoutDirection(), rect(),
                                           inside.adjusted(lead, 0, -arrow - space::small, 0)));
}

void ChoiceRow::paintWords(QPainter &painter, const QRect &box) const
{
    const QFont strong = m_theme.font(TextRole::Ui);
    const QFont weak = m_theme.font(TextRole::Meta);
    const QFontMetrics above(strong);
    const QFontMetrics below(weak);
    const int height = above.height() + (m_value.isEmpty() ? 0 : below.height());
    QRect line(box.left(), box.top() + (box.height() - height) / 2, box.width(), above.height());
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(strong);
    painter.setPen(isEnabled() ? m_theme.palette().text : m_theme.palette().placeholder);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     above.elidedText(m_title, Qt::ElideRight, line.width()));
    line.moveTop(line.bottom() + 1);
    line.setHeight(below.height());
    painter.setFont(weak);
    painter.setPen(m_theme.palette().text2);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     below.elidedText(m_value, Qt::ElideRight, line.width()));
}

} // namespace chatoyant::client
