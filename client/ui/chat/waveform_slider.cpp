#include "client/ui/chat/waveform_slider.h"

#include "client/theme/metrics.h"
#include "client/ui/chat/level_meter.h"
#include "client/ui/chat/media_painting.h"

#include <QMouseEvent>
#include <QPainter>

namespace chatoyant::client {

WaveformSlider::WaveformSlider(const Theme &theme, QWidget *parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    setOrientation(Qt::Horizontal);
    setLayoutDirection(Qt::LeftToRight); // time runs so in every language, also for the keys
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setSingleStep(step);
    setPageStep(3 * step);
    connect(this, &QAbstractSlider::actionTriggered, this,
            [this] { emit sought(sliderPosition()); });
}

void WaveformSlider::setSound(const QByteArray &waveform, qint64 duration)
{
    m_waveform = waveform;
    setRange(0, static_cast<int>(duration));
    update();
}

void WaveformSlider::showPosition(qint64 position)
{
    setValue(static_cast<int>(position));
}

QSize WaveformSlider::sizeHint() const
{
    return {160, m_theme.scaledPicture(size::target - space::small)};
}

QSize WaveformSlider::minimumSizeHint() const
{
    return {space::vast, sizeHint().height()};
}

void WaveformSlider::paintEvent(QPaintEvent * /*event*/)
{
    constexpr qreal thick = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box =
        QRectF(rect()).adjusted(space::hair, space::hair, -space::hair, -space::hair);
    const qreal part = maximum() > 0 ? qreal(value()) / maximum() : 0;
    if (!m_waveform.isEmpty()) {
        paintWaveform(painter, box, m_waveform, part, m_theme);
    } else {
        const QRectF line(box.left(), box.center().y() - thick / 2, box.width(), thick);
        paintPlayedLine(painter, line, part, m_theme);
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.palette().accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                            radius::control);
}

void WaveformSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seekTo(event->position().x());
}

void WaveformSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        seekTo(event->position().x());
}

void WaveformSlider::seekTo(qreal x)
{
    const qreal part = qBound<qreal>(0, x / qMax(1, width()), 1);
    setValue(qRound(part * maximum()));
    emit sought(value());
}

} // namespace chatoyant::client
