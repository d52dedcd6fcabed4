#include "client/ui/widgets/skeleton.h"

#include "client/theme/metrics.h"

#include <QPainter>
#include <QStyle>

namespace chatoyant::client {

Skeleton::Skeleton(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Loading"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Skeleton::paintEvent(QPaintEvent * /*event*/)
{
    constexpr int rows = 6;
    constexpr int line = 10;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.palette().surface);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.palette().hover);
    const auto draw = [&](const QRect &bar) {
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), line / 2.0,
                                line / 2.0);
    };
    const int side = m_theme.rowPicture();
    const int height = m_theme.rowHeight();
    const int text = space::medium + side + space::medium;
    for (int row = 0; row < rows; ++row) {
        const int top = row * height;
        painter.drawEllipse(QStyle::visualRect(
            layoutDirection(), rect(), {space::medium, top + (height - side) / 2, side, side}));
        draw({text, top + height / 4, width() / 3 + (row % 3) * 14, line});
        draw({text, top + height / 2 + line / 2, width() / 2 - (row % 2) * 22, line});
    }
}

} // namespace chatoyant::client
