#include "client/ui/viewer/image_canvas.h"

#include "client/theme/metrics.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace chatoyant::client {

ImageCanvas::ImageCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(120, 120);
}

void ImageCanvas::setImage(const QImage &image, const QSize &size)
{
    m_image = image;
    m_size = size.isEmpty() ? image.size() : size;
    m_words.clear();
    bound();
    update();
}

void ImageCanvas::startOver()
{
    m_image = {};
    m_turns = 0;
    fit();
}

void ImageCanvas::setWords(const QString &words)
{
    m_words = words;
    setAccessibleDescription(words);
    update();
}

QSizeF ImageCanvas::upright() const
{
    return m_turns % 2 == 0 ? QSizeF(m_size) : QSizeF(m_size.transposed());
}

qreal ImageCanvas::fitting() const
{
    const QSizeF picture = upright();
    if (picture.isEmpty())
        return 1;
    return qMin(1.0, qMin(width() / picture.width(), height() / picture.height()));
}

qreal ImageCanvas::zoom() const
{
    return isFitted() ? fitting() : m_zoom;
}

void ImageCanvas::fit()
{
    m_zoom = 0;
    m_centre = {};
    update();
    emit zoomChanged();
}

void ImageCanvas::showActualSize()
{
    setZoom(1 / devicePixelRatioF(), rect().center());
}

void ImageCanvas::turn()
{
    m_turns = (m_turns + 1) % 4;
    fit();
}

void ImageCanvas::zoomAt(qreal factor, const QPointF &point)
{
    setZoom(zoom() * factor, point);
}

// What is under the point stays there.
void ImageCanvas::setZoom(qreal zoom, const QPointF &point)
{
    const qreal before = this->zoom();
    const qreal least = qMin(fitting(), 1.0);
    const qreal now = qBound(least, zoom, largest);
    const QPointF from = point - QRectF(rect()).center();
    m_centre = from - (from - m_centre) * (now / before);
    m_zoom = qFuzzyCompare(now, fitting()) ? 0 : now;
    bound();
    update();
    emit zoomChanged();
}

// A picture larger than the canvas covers it; a smaller one stands in the middle.
void ImageCanvas::bound()
{
    const QSizeF shown = upright() * zoom();
    const qreal x = qMax(0.0, (shown.width() - width()) / 2);
    const qreal y = qMax(0.0, (shown.height() - height()) / 2);
    m_centre = {qBound(-x, m_centre.x(), x), qBound(-y, m_centre.y(), y)};
    setCursor(x > 0 || y > 0 ? (m_isGrabbing ? Qt::ClosedHandCursor : Qt::OpenHandCursor)
                             : Qt::ArrowCursor);
}

void ImageCanvas::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.palette().window);
    if (!m_words.isEmpty() && m_image.isNull()) {
        painter.setFont(m_theme.font(TextRole::Body));
        painter.setPen(m_theme.palette().text2);
        painter.drawText(rect().adjusted(space::huge, space::huge, -space::huge, -space::huge),
                         Qt::AlignCenter | Qt::TextWordWrap, m_words);
    }
    if (m_image.isNull())
        return;
    constexpr qreal sharp = 2; // from here on, pixels are what one wants to see
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() * devicePixelRatioF() < sharp);
    painter.translate(QRectF(rect()).center() + m_centre);
    painter.rotate(90.0 * m_turns);
    const QSizeF shown = QSizeF(m_size) * zoom();
    painter.drawImage(QRectF(QPointF(-shown.width() / 2, -shown.height() / 2), shown), m_image,
                      m_image.rect());
}

void ImageCanvas::resizeEvent(QResizeEvent * /*event*/)
{
    bound();
    emit zoomChanged();
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    constexpr qreal notch = 120;
    const qreal notches = event->angleDelta().y() / notch;
    zoomAt(std::pow(step, notches), event->position());
    event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    m_isGrabbing = event->button() == Qt::LeftButton;
    m_grabbed = event->position() - m_centre;
    bound();
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isGrabbing)
        return;
    m_centre = event->position() - m_grabbed;
    bound();
    update();
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_isGrabbing = false;
    bound();
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isFitted())
        setZoom(1 / devicePixelRatioF(), event->position());
    else
        fit();
}

} // namespace chatoyant::client
