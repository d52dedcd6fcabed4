#include "client/ui/chat/drop_targets.h"

#include "client/theme/metrics.h"

#include <QDropEvent>
#include <QPainter>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

DropTargets::DropTargets(const Theme &theme, QWidget *page)
    : QWidget(page)
    , m_theme(theme)
{
    setAcceptDrops(true);
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    hide();
}

bool DropTargets::takes(const QDropEvent &event) const
{
    return !m_isBlocked && event.mimeData() && holdsMedia(*event.mimeData());
}

bool DropTargets::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return onPage(*event);
}

// Until the first move, the page is what the drag is over.
bool DropTargets::onPage(QEvent &event)
{
    if (event.type() == QEvent::Drop && isVisible()) {
        dropEvent(static_cast<QDropEvent *>(&event));
        return true;
    }
    if (event.type() == QEvent::DragLeave && isVisible()) {
        const auto hideUnlessEntered = [this] { setVisible(m_isEntered); };
        QMetaObject::invokeMethod(this, hideUnlessEntered, Qt::QueuedConnection);
        return true;
    }
    if (event.type() != QEvent::DragEnter)
        return false;
    auto &drag = static_cast<QDragEnterEvent &>(event);
    if (!takes(drag))
        return false;
    m_isEntered = false;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    drag.acceptProposedAction();
    return true;
}

void DropTargets::dragEnterEvent(QDragEnterEvent *event)
{
    m_isEntered = takes(*event);
    if (m_isEntered)
        event->acceptProposedAction();
}

void DropTargets::dragMoveEvent(QDragMoveEvent *event)
{
    m_isSmallerHovered = isSmallerAt(event->position().toPoint());
    event->acceptProposedAction();
    update();
}

void DropTargets::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    m_isEntered = false;
    hide();
}

void DropTargets::dropEvent(QDropEvent *event)
{
    m_isEntered = false;
    hide();
    if (!takes(*event))
        return;
    event->setDropAction(Qt::CopyAction); // nothing is ever moved away
    event->accept();
    const ChosenMedia media = mediaIn(*event->mimeData());
    if (!media.isEmpty())
        emit dropped(media, isSmallerAt(event->position().toPoint()));
}

bool DropTargets::isSmallerAt(const QPoint &point) const
{
    return point.y() < height() / 2;
}

QRect DropTargets::target(bool isSmaller) const
{
    const QRect half = isSmaller ? QRect(0, 0, width(), height() / 2)
                                 : QRect(0, height() / 2, width(), height() - height() / 2);
    return half.adjusted(space::large, isSmaller ? space::large : space::small, -space::large,
                         isSmaller ? -space::small : -space::large);
}

void DropTargets::paintEvent(QPaintEvent * /*event*/)
{
    const Palette &palette = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), palette.window);
    for (const bool isSmaller : {true, false}) {
        const QRect box = target(isSmaller);
        const bool isHovered = isSmaller == m_isSmallerHovered;
        painter.setPen(QPen(isHovered ? palette.focus : palette.control, 2, Qt::DashLine));
        painter.setBrush(isHovered ? palette.selected : palette.surface);
        painter.drawRoundedRect(box, radius::card, radius::card);
        const QFont title = m_theme.font(TextRole::Heading);
        const int line = QFontMetrics(title).height();
        const int side = m_theme.scaledPicture(size::icon + space::large);
        const QRectF icon(box.center().x() - side / 2.0, box.center().y() - side - space::small,
                          side, side);
        m_theme.icons().paint(painter, isSmaller ? u"image"_s : u"file"_s, palette.accent, icon);
        painter.setFont(title);
        painter.setPen(palette.text);
        QRect words(box.left(), box.center().y() + space::small, box.width(), line);
        painter.drawText(words, Qt::AlignCenter,
                         isSmaller ? tr("Send as photos") : tr("Send as files"));
        painter.setFont(m_theme.font(TextRole::Ui));
        painter.setPen(palette.text2);
        words.translate(0, line + space::tiny);
        painter.drawText(words, Qt::AlignCenter,
                         isSmaller ? tr("smaller, without what the camera noted")
                                   : tr("the originals, as they are"));
    }
}

} // namespace chatoyant::client
