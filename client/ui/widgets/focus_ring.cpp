#include "client/ui/widgets/focus_ring.h"

#include "client/theme/metrics.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace chatoyant::client {

namespace {

constexpr int thickness = 2;
constexpr int offset = 2;
constexpr int grow = offset + thickness;

// As much of the window as the areas show that the target scrolls in.
QRect roomFor(const QWidget &target, const QWidget &window)
{
    QRect room = window.rect();
    for (const QWidget *widget = &target; widget != &window; widget = widget->parentWidget()) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (area && area->viewport() == widget)
            room &= QRect(widget->mapTo(&window, QPoint()), widget->size());
    }
    return room;
}

// What was used last: the mouse or the keyboard.
class LastUsed final : public QObject
{
public:
    explicit LastUsed(FocusRing *ring)
        : QObject(ring)
        , m_ring(*ring)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        const auto type = event->type();
        if (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin)
            m_ring.setPointing(true);
        else if (type == QEvent::KeyPress || type == QEvent::ShortcutOverride)
            m_ring.setPointing(false);
        return false;
    }

private:
    FocusRing &m_ring;
};

} // namespace

FocusRing::FocusRing(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget * /*old*/, QWidget *now) { follow(now); });
    new LastUsed(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show ||
        type == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &FocusRing::place,
                                  Qt::QueuedConnection); // laid out by then
    else if (type == QEvent::Hide && watched == m_target)
        hide();
    return false;
}

void FocusRing::setPointing(bool isPointing)
{
    if (std::exchange(m_isPointing, isPointing) != isPointing)
        place();
}

void FocusRing::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.palette().focus, thickness));
    const qreal half = thickness / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half),
                            radius::control + offset, radius::control + offset);
}

void FocusRing::follow(QWidget *target)
{
    for (const QPointer<QWidget> &watched : std::exchange(m_watched, {})) {
        if (watched)
            watched->removeEventFilter(this);
    }
    m_target = qobject_cast<QAbstractButton *>(target);
    if (!m_target) {
        hide();
        return;
    }
    // It moves with whatever it lies in.
    for (QWidget *widget = m_target; widget; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
        if (widget->isWindow())
            break;
    }
    place();
}

void FocusRing::place()
{
    if (m_isPointing || !m_target || !m_target->isVisible())
        return hide();
    QWidget *window = m_target->window();
    if (parentWidget() != window)
        setParent(window);
    const QMargins around(grow, grow, grow, grow);
    const QRect spot(m_target->mapTo(window, QPoint()), m_target->size());
    const QRect room = roomFor(*m_target, *window);
    if (!room.intersects(spot))
        return hide();
    setGeometry(spot + around);
    setMask((room + around).translated(-geometry().topLeft()));
    raise();
    show();
}

} // namespace chatoyant::client
