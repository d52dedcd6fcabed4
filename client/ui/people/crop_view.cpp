#include "client/ui/people/crop_view.h"

#include "client/theme/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <cmath>

namespace chatoyant::client {

namespace {

constexpr int viewSide = 300;
constexpr int rim = space::large;     // around the window
constexpr qreal leastPart = 96;       // pixels: less is mush
constexpr qreal keyStep = 1.0 / 20;   // of the part
constexpr qreal fineStep = 1.0 / 100; // likewise, with Shift
constexpr int zoomKeyStep = 5;

} // namespace

CropView::CropView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(viewSide * 2 / 3, viewSide * 2 / 3);
    setAccessibleName(tr("Part of the picture that is shown"));
    setAccessibleDescription(
        tr("Drag it, or use the arrow keys to move and plus and minus to zoom."));
    setCursor(Qt::OpenHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize CropView::sizeHint() const
{
    return {m_theme.scaledPicture(viewSide), m_theme.scaledPicture(viewSide)};
}

void CropView::setImage(const QImage &image)
{
    m_image = image;
    m_centre = QRectF(image.rect()).center();
    m_step = 0;
    bound();
    emit zoomStepChanged(m_step);
}

void CropView::turn()
{
    const QPointF before = m_centre;
    const qreal height = m_image.height();
    m_image = m_image.transformed(QTransform().rotate(90));
    m_centre = {height - before.y(), before.x()};
    bound();
}

void CropView::setZoomStep(int step)
{
    const int wanted = qBound(0, step, zoomSteps);
    if (wanted == m_step)
        return;
    m_step = wanted;
    bound();
    emit zoomStepChanged(wanted);
}

// Each step makes it larger by the same factor.
qreal CropView::partSide() const
{
    const qreal all = std::min(m_image.width(), m_image.height());
    const qreal least = std::min(all, leastPart);
    return all > 0 ? all * std::pow(least / all, qreal(m_step) / zoomSteps) : 0;
}

QRect CropView::part() const
{
    const int side = qBound(1, qRound(partSide()), std::min(m_image.width(), m_image.height()));
    const int left = qBound(0, qRound(m_centre.x() - side / 2.0), m_image.width() - side);
    const int top = qBound(0, qRound(m_centre.y() - side / 2.0), m_image.height() - side);
    return {left, top, side, side};
}

QRectF CropView::window() const
{
    const qreal side = std::min(width(), height()) - 2.0 * rim;
    QRectF window(0, 0, side, side);
    window.moveCenter(QRectF(rect()).center());
    return window;
}

void CropView::moveBy(const QPointF &pixels)
{
    m_centre += pixels;
    bound();
}

void CropView::bound()
{
    const qreal half = partSide() / 2;
    const qreal right = std::max(half, m_image.width() - half);
    const qreal bottom = std::max(half, m_image.height() - half);
    m_centre = {qBound(half, m_centre.x(), right), qBound(half, m_centre.y(), bottom)};
    update();
}

void CropView::paintEvent(QPaintEvent * /*event*/)
{
    const Palette &palette = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()), radius::card, radius::card);
    painter.setClipPath(card);
    painter.fillRect(rect(), palette.window);
    const QRectF hole = window();
    if (!m_image.isNull()) {
        const qreal scale = hole.width() / partSide();
        const QPointF corner = hole.center() - m_centre * scale;
        painter.drawImage(QRectF(corner, QSizeF(m_image.size()) * scale), m_image, m_image.rect());
    }
    QPainterPath beside = card;
    QPainterPath round;
    round.addEllipse(hole);
    QColor shade = palette.window;
    shade.setAlphaF(0.72F);
    painter.fillPath(beside.subtracted(round), shade);
    const QColor ring = palette.isDark ? palette.text : palette.surface;
    painter.setPen(QPen(hasFocus() ? palette.focus : ring, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(hole);
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const qreal by =
        partSide() * (event->modifiers().testFlag(Qt::ShiftModifier) ? fineStep : keyStep);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy({-by, 0});
    case Qt::Key_Right:
        return moveBy({by, 0});
    case Qt::Key_Up:
        return moveBy({0, -by});
    case Qt::Key_Down:
        return moveBy({0, by});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoomStep(m_step + zoomKeyStep);
    case Qt::Key_Minus:
        return setZoomStep(m_step - zoomKeyStep);
    default:
        QWidget::keyPressEvent(event);
    }
}

void CropView::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = 120;
    setZoomStep(m_step + event->angleDelta().y() * zoomKeyStep / notch);
    event->accept();
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grabbed = event->position();
    setCursor(Qt::ClosedHandCursor);
}

// What was grabbed stays below the pointer.
void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grabbed)
        return;
    const qreal scale = partSide() / window().width();
    moveBy((*m_grabbed - event->position()) * scale);
    m_grabbed = event->position();
}

void CropView::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_grabbed.reset();
    setCursor(Qt::OpenHandCursor);
}

} // namespace chatoyant::client
