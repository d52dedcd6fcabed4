#include "client/ui/chat/level_meter.h"

#include "client/theme/metrics.h"

#include <QPainter>

namespace chatoyant::client {

namespace {

constexpr qreal barWidth = 3;
constexpr qreal barGap = 1;
constexpr qsizetype mostLevels = 600;

void paintBar(QPainter &painter, const QRectF &box, qreal x, qreal level)
{
    const qreal height = qMax<qreal>(barWidth, box.height() * level);
    painter.drawRoundedRect(QRectF(x, box.center().y() - height / 2, barWidth, height),
                            barWidth / 2, barWidth / 2);
}

} // namespace

LevelMeter::LevelMeter(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelMeter::setLevels(const QList<qreal> &levels)
{
    m_levels = levels.last(qMin(mostLevels, levels.size()));
    update();
}

QSize LevelMeter::sizeHint() const
{
    return {120, m_theme.scaledPicture(size::target - space::small)};
}

void LevelMeter::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.palette().accent);
    if (m_theme.isMotionReduced()) {
        const qreal length = m_levels.isEmpty() ? 0 : width() * m_levels.last();
        const qreal thick = height() / 4.0;
        painter.drawRoundedRect(QRectF(0, (height() - thick) / 2, length, thick), thick / 2,
                                thick / 2);
        return;
    }
    qreal x = width() - barWidth;
    for (qsizetype at = m_levels.size() - 1; at >= 0 && x >= 0; --at) {
        paintBar(painter, rect(), x, m_levels[at]);
        x -= barWidth + barGap;
    }
}

void paintWaveform(QPainter &painter,
                   const QRectF &box,
                   const QByteArray &waveform,
                   qreal played,
                   const Theme &theme)
{
    constexpr qreal loudest = 255;
    const auto count = qMax(1, static_cast<int>(box.width() / (barWidth + barGap)));
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < count; ++bar) {
        const qsizetype at = waveform.size() * bar / count;
        const qreal level = waveform.isEmpty() ? 0 : static_cast<uchar>(waveform[at]) / loudest;
        const bool isPlayed = bar < played * count;
        painter.setBrush(isPlayed ? theme.palette().accent : theme.palette().control);
        paintBar(painter, box, box.left() + bar * (barWidth + barGap), level);
    }
}

} // namespace chatoyant::client
