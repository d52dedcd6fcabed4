#include "client/ui/viewer/image_canvas.h"
#include "client/ui/viewer/image_viewer.h"
#include "client/ui/viewer/video_view.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/empty_state.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

// Keys and the mouse in front of a window.
namespace chatoyant::client {

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    event->accept(); // nothing behind it hears its keys
    if (event->matches(QKeySequence::Copy) && !current().file.isVideo())
        return emit copyWanted(current().file);
    if (event->matches(QKeySequence::Save))
        return emit saveWanted(current().file);
    if (current().file.isVideo() && m_video->press(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        return m_isFullScreen ? toggleFullScreen() : leave();
    case Qt::Key_Left:
        return go(isRtl ? 1 : -1);
    case Qt::Key_Right:
        return go(isRtl ? -1 : 1);
    case Qt::Key_PageUp:
        return go(-1);
    case Qt::Key_PageDown:
        return go(1);
    case Qt::Key_Home:
        return display(0);
    case Qt::Key_End:
        return display(m_pictures.size() - 1);
    default:
        return pressPicture(event->key());
    }
}

void ImageViewer::pressPicture(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_canvas->zoomBy(ImageCanvas::step);
    case Qt::Key_Minus:
        return m_canvas->zoomBy(1 / ImageCanvas::step);
    case Qt::Key_0:
        return m_canvas->fit();
    case Qt::Key_1:
        return m_canvas->showActualSize();
    case Qt::Key_Space:
        return toggleMovie();
    case Qt::Key_R:
        return m_canvas->turn();
    case Qt::Key_I:
        return m_info->toggle();
    default:
        return;
    }
}

// Only the video and its controls are left then; whoever had a full screen before keeps it.
void ImageViewer::toggleFullScreen()
{
    if (!m_isFullScreen && window()->isFullScreen())
        return m_bar->setVisible(!m_bar->isVisible());
    m_isFullScreen = !m_isFullScreen;
    m_bar->setVisible(!m_isFullScreen);
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

// Tab stays inside.
bool ImageViewer::focusNextPrevChild(bool isNext)
{
    QList<QWidget *> usable(m_buttons.cbegin(), m_buttons.cend());
    if (current().file.isVideo())
        usable += m_video->controls();
    for (QPushButton *button : m_fault->findChildren<QPushButton *>())
        usable.append(button);
    usable.removeIf([](const QWidget *each) { return !each->isEnabled() || !each->isVisible(); });
    const qsizetype count = usable.size();
    if (count == 0)
        return false;
    const qsizetype now = usable.indexOf(QApplication::focusWidget());
    const qsizetype next = now < 0 ? (isNext ? 0 : count - 1) : now + (isNext ? 1 : -1);
    usable[(next + count) % count]->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void ImageViewer::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void ImageViewer::leave()
{
    if (m_isFullScreen)
        toggleFullScreen();
    m_video->stop();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    close();
}

} // namespace chatoyant::client
