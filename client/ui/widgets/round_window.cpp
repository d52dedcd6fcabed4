#include "client/ui/widgets/round_window.h"

#include "client/theme/metrics.h"

#include <QApplication>
#include <QBitmap>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Where nothing mixes windows, what is not drawn would be black: there the corners are cut off,
// too.
class CornerCutter final : public QObject
{
public:
    CornerCutter(QWidget *window, int corner)
        : QObject(window)
        , m_corner(corner)
    {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            cut(static_cast<QWidget &>(*watched));
        return false;
    }

private:
    // With whatever the frame touches.
    void cut(QWidget &window) const
    {
        const int outside = m_corner - 1;
        QBitmap shape(window.size());
        shape.fill(Qt::color0);
        QPainter painter(&shape);
        painter.setPen(Qt::color1);
        painter.setBrush(Qt::color1);
        painter.drawRoundedRect(shape.rect().adjusted(0, 0, -1, -1), outside, outside);
        painter.end();
        window.setMask(shape);
    }

    int m_corner;
};

// Qt draws no background of a window that may be seen through, styled or not.
class CardPainter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        auto &window = static_cast<QWidget &>(*watched);
        QStyleOption option;
        option.initFrom(&window);
        QPainter painter(&window);
        window.style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, &window);
        return false;
    }
};

// By the desktop itself.
bool isMixed()
{
    const QString platform = QGuiApplication::platformName();
    return platform.startsWith("wayland"_L1) || platform == "windows"_L1 || platform == "cocoa"_L1;
}

void roundOff(QWidget &window, int corner)
{
    window.setAttribute(Qt::WA_TranslucentBackground);
    if (!isMixed())
        window.installEventFilter(new CornerCutter(&window, corner));
}

class MenuRounder final : public QObject
{
public:
    explicit MenuRounder(QWidget *window)
        : QObject(window)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        constexpr int corner = 8;
        auto *menu = event->type() == QEvent::Polish ? qobject_cast<QMenu *>(watched) : nullptr;
        if (menu && !menu->testAttribute(Qt::WA_TranslucentBackground))
            roundOff(*menu, corner);
        return false;
    }
};

} // namespace

void roundCorners(QWidget &window)
{
    roundOff(window, radius::card);
    window.installEventFilter(new CardPainter(&window));
}

void roundMenus(QWidget &window)
{
    new MenuRounder(&window);
}

} // namespace chatoyant::client
