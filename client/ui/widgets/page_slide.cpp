#include "client/ui/widgets/page_slide.h"

#include "client/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVariantAnimation>

namespace chatoyant::client {

namespace {

// Goes with the time it has, or at once with the page below.
class LeavingPage final : public QWidget
{
public:
    LeavingPage(QWidget &page, QWidget *stack, int duration)
        : QWidget(stack)
        , m_picture(page.grab())
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(page.geometry());
        m_way.setDuration(duration);
        m_way.setStartValue(0.0);
        m_way.setEndValue(1.0);
        m_way.setEasingCurve(QEasingCurve::OutCubic);
        connect(&m_way, &QVariantAnimation::valueChanged, this, [this] { update(); });
        connect(&m_way, &QVariantAnimation::finished, this, &QObject::deleteLater);
        m_way.start();
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const qreal passed = m_way.currentValue().toReal();
        const qreal shift = passed * space::huge;
        QPainter painter(this);
        painter.setOpacity(1 - passed);
        painter.drawPixmap(QPointF(isRightToLeft() ? shift : -shift, 0), m_picture);
    }

private:
    QPixmap m_picture;
    QVariantAnimation m_way;
};

} // namespace

PageSlide::PageSlide(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    qApp->installEventFilter(this);
}

bool PageSlide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Hide || event->spontaneous())
        return false;
    const int duration = m_theme.duration(motion::page);
    if (duration == 0)
        return false;
    // A page that is hidden while its stack is not has made room for another.
    auto *page = qobject_cast<QWidget *>(watched);
    auto *stack = page ? qobject_cast<QStackedWidget *>(page->parentWidget()) : nullptr;
    if (stack && stack->isVisible() && stack->property(mark).toBool() && stack->indexOf(page) >= 0)
        new LeavingPage(*page, stack, duration);
    return false;
}

} // namespace chatoyant::client
