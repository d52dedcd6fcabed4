#include "client/theme/metrics.h"
#include "client/ui/chat/attachment_words.h"
#include "client/ui/chat/hover_actions.h"
#include "client/ui/chat/jump_button.h"
#include "client/ui/chat/link_opener.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/widgets/plain_label.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace chatoyant::client {

namespace {

QString fileToolTip(const FileShown &file, const TransferShown &transfer)
{
    //: A file's name, and what it is or how far it has come.
    return MessageView::tr("%1 (%2)").arg(file.file.name, AttachmentWords::state(file, transfer));
}

} // namespace

MessageView::Hit MessageView::hitAt(const QPoint &point) const
{
    const int rows = m_rows.heights().count();
    if (rows == 0)
        return {};
    const int row = m_rows.heights().rowAt(point.y() - rowTop(0));
    if (point.y() >= rowTop(row) + m_rows.heights().height(row) || point.y() < rowTop(0))
        return {};
    return {row, QPointF(point) - QPointF(0, rowTop(row))};
}

void MessageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isSelecting)
        return extendSelection(event->pos());
    const Hit hit = hitAt(event->pos());
    hover(hit.row);
    const QString link = hit.row >= 0 ? linkAt(m_rows.layout(hit.row), hit.point) : QString();
    if (link != m_hoveredLink)
        viewport()->update();
    m_hoveredLink = link;
    const bool isHand = hit.row >= 0 && (!link.isEmpty() || isActive(hit));
    const bool isText = hit.row >= 0 && isMessage(m_rows.index(hit.row)) &&
                        textPositionAt(m_rows.layout(hit.row), hit.point, false);
    viewport()->setCursor(isHand   ? Qt::PointingHandCursor
                          : isText ? Qt::IBeamCursor
                                   : Qt::ArrowCursor);
}

// Something happens on a click there.
bool MessageView::isActive(const Hit &hit)
{
    const BubbleLayout &layout = m_rows.layout(hit.row);
    return layout.bubble.kind == RowKind::Gap || layout.failMark.contains(hit.point) ||
           personAt(layout, hit.point).isValid() || messageAt(layout, hit.point) > 0 ||
           isEditMarkAt(layout, hit.point) || fileAt(layout, hit.point) ||
           layout.spokenToggle.contains(hit.point) ||
           layout.translation.action.contains(hit.point) ||
           layout.link.action.contains(hit.point) ||
           std::any_of(layout.reactions.begin(), layout.reactions.end(),
                       [&](const QRectF &chip) { return chip.contains(hit.point); });
}

void MessageView::mousePressEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->pos());
    m_isByKeyboard = false;
    m_stop = -1;
    if (chooseByMouse(*event, hit.row))
        return;
    if (event->button() == Qt::LeftButton) {
        m_selection.clear();
        viewport()->update();
    }
    if (hit.row < 0)
        return;
    if (event->button() == Qt::LeftButton && activate(hit, event->globalPosition().toPoint()))
        return;
    if (!isMessage(m_rows.index(hit.row)))
        return;
    m_current = m_rows.index(hit.row);
    if (event->button() == Qt::LeftButton)
        beginSelection(hit);
}

void MessageView::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_isSelecting = false;
}

void MessageView::beginSelection(const Hit &hit)
{
    const BubbleLayout &layout = m_rows.layout(hit.row);
    const auto position = textPositionAt(layout, hit.point, true);
    if (!position || layout.bubble.isDeleted || !layout.outline.contains(hit.point))
        return;
    m_selection.begin(m_rows.index(hit.row), *position);
    m_isSelecting = true;
}

// Wherever the mouse goes, it stays in the bubble it began in.
void MessageView::extendSelection(const QPoint &point)
{
    if (!m_selection.message().isValid())
        return;
    const int row = m_selection.message().row();
    const QPointF inside = QPointF(point) - QPointF(0, rowTop(row));
    if (const auto position = textPositionAt(m_rows.layout(row), inside, true))
        m_selection.extend(*position);
    viewport()->update();
}

bool MessageView::activate(const Hit &hit, const QPoint &globalPosition)
{
    const BubbleLayout &layout = m_rows.layout(hit.row);
    const QModelIndex index = m_rows.index(hit.row);
    if (layout.bubble.kind == RowKind::Gap) {
        emit gapActivated(hit.row);
        return true;
    }
    if (const QString link = linkAt(layout, hit.point); !link.isEmpty()) {
        emit linkActivated(link);
        return true;
    }
    if (const UserId person = personAt(layout, hit.point); person.isValid()) {
        emit personActivated(person);
        return true;
    }
    if (const Seq message = messageAt(layout, hit.point); message > 0) {
        emit quoteActivated(message);
        return true;
    }
    if (isEditMarkAt(layout, hit.point)) {
        emit versionsWanted(index);
        return true;
    }
    if (layout.failMark.contains(hit.point) || layout.failure.contains(hit.point)) {
        emit menuWanted(index, globalPosition);
        return true;
    }
    return activatePart(layout, index, hit.point);
}

bool MessageView::activatePart(const BubbleLayout &layout,
                               const QModelIndex &index,
                               const QPointF &point)
{
    if (const AttachmentPlace *place = fileAt(layout, point)) {
        const FileShown file = place->file;
        const bool isAction = place->action.contains(point);
        emit fileActivated(index, file,
                           isAction ? -1 : alongWords(*place, point, layoutDirection()));
        return true;
    }
    if (layout.spokenToggle.contains(point)) {
        emit spokenToggled(index);
        return true;
    }
    if (layout.link.action.contains(point)) {
        emit previewWanted(index);
        return true;
    }
    if (layout.translation.action.contains(point)) {
        emit translationToggled(index);
        return true;
    }
    for (size_t i = 0; i < layout.reactions.size(); ++i) {
        if (!layout.reactions[i].contains(point))
            continue;
        const ReactionShown reaction = layout.bubble.reactions.at(static_cast<qsizetype>(i));
        emit reactionToggled(index, reaction.emoji, !reaction.isMine);
        return true;
    }
    return false;
}

void MessageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->pos());
    if (hit.row >= 0 && m_chosen.isEmpty() && isMessage(m_rows.index(hit.row)) &&
        m_rows.layout(hit.row).outline.contains(hit.point) &&
        !fileAt(m_rows.layout(hit.row), hit.point))
        emit replyWanted(m_rows.index(hit.row));
}

void MessageView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    if (!m_actions->underMouse())
        hover(-1);
}

void MessageView::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex index = m_current;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Hit hit = hitAt(viewport()->mapFrom(this, event->pos()));
        index = hit.row >= 0 ? m_rows.index(hit.row) : QModelIndex();
    } else if (index.isValid()) {
        at = below(index);
    }
    if (index.isValid() && isMessage(index))
        emit menuWanted(index, at);
}

void MessageView::keyPressEvent(QKeyEvent *event)
{
    m_isByKeyboard = true;
    if (chooseByKey(*event) || takesStopKey(*event))
        return;
    if (event->matches(QKeySequence::Copy) &&
        (m_current.isValid() || !m_selection.isEmpty() || !m_chosen.isEmpty()))
        return emit copyWanted(m_current);
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCurrent(-1);
    case Qt::Key_Down:
        return moveCurrent(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            emit menuWanted(m_current, below(m_current));
        return;
    case Qt::Key_Space:
        if (m_current.isValid())
            emit spokenToggled(m_current);
        return;
    case Qt::Key_Delete:
        if (m_current.isValid() || !m_chosen.isEmpty())
            emit deleteWanted(m_current);
        return;
    case Qt::Key_Escape:
        setCurrent({});
        return emit escaped();
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return emit newestWanted();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MessageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_isByKeyboard = event->reason() == Qt::TabFocusReason ||
                     event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason;
    if (m_isByKeyboard && !m_current.isValid())
        moveCurrent(-1);
    viewport()->update();
}

void MessageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void MessageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        m_seenTimer.start();
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    Room room = m_rows.room();
    room.direction = layoutDirection();
    m_rows.setRoom(room);
}

bool MessageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = hitAt(help->pos());
        const QString text = hit.row >= 0 ? toolTipAt(hit) : QString();
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString MessageView::toolTipAt(const Hit &hit)
{
    const BubbleLayout &layout = m_rows.layout(hit.row);
    if (const QString link = linkAt(layout, hit.point); !link.isEmpty())
        return linkHelp(link);
    if (const auto who = mentionAt(layout, hit.point))
        return who->name;
    if (const AttachmentPlace *place = fileAt(layout, hit.point); place && m_board)
        return fileToolTip(place->file, m_board->transfer(place->file));
    for (size_t i = 0; i < layout.reactions.size(); ++i) {
        if (layout.reactions[i].contains(hit.point))
            return layout.bubble.reactions.at(static_cast<qsizetype>(i)).names;
    }
    const QString when = QLocale().toString(layout.bubble.at.toLocalTime(), QLocale::LongFormat);
    if (isEditMarkAt(layout, hit.point))
        //: Where a message is marked as edited: when it was written, and what a click does.
        return tr("%1. Click to see its earlier texts.").arg(when);
    if (layout.ticks.contains(hit.point))
        return layout.bubble.deliveryText;
    return layout.time.contains(hit.point) ? when : QString();
}

void MessageView::hover(int row)
{
    const QModelIndex now =
        row >= 0 && isMessage(m_rows.index(row)) ? m_rows.index(row) : QModelIndex();
    if (m_hovered == now && (row >= 0 || !m_actions->isVisible()))
        return;
    m_hovered = now;
    placeActions();
}

void MessageView::placeActions()
{
    if (!m_hovered.isValid() && m_isByKeyboard && hasFocus())
        m_hovered = m_current;
    const bool isUsable = m_hovered.isValid() && m_chosen.isEmpty() &&
                          !m_hovered.data(MessageModel::DeletedRole).toBool() &&
                          m_hovered.data(MessageModel::SeqRole).toLongLong() > 0;
    if (!isUsable)
        return m_actions->hide();
    const QRect bubble = outlineOf(m_hovered.row());
    if (!bubble.intersects(viewport()->rect()))
        return m_actions->hide();
    m_actions->placeBeside(bubble, m_hovered.data(MessageModel::OwnRole).toBool());
}

void MessageView::moveCurrent(int direction)
{
    const int rows = m_rows.heights().count();
    int row = m_current.isValid() ? m_current.row() + direction
                                  : m_rows.heights().rowAt(value() + viewport()->height());
    while (row >= 0 && row < rows && !isMessage(m_rows.index(row)))
        row += direction;
    if (row < 0 || row >= rows)
        return;
    const QRect box(0, rowTop(row), viewport()->width(), m_rows.layout(row).height);
    if (box.top() < 0)
        verticalScrollBar()->setValue(value() + box.top() - space::small);
    else if (box.bottom() > viewport()->height())
        verticalScrollBar()->setValue(value() + box.bottom() - viewport()->height() + space::small);
    m_hovered = QModelIndex();
    setCurrent(m_rows.index(row));
}

void MessageView::announceCurrent()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *message = access ? access->focusChild() : nullptr;
    if (!message)
        return;
    QAccessibleEvent focus(message, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

QPoint MessageView::below(const QModelIndex &index)
{
    const QRect bubble = outlineOf(index.row());
    return viewport()->mapToGlobal(QPoint(bubble.left() + space::large, bubble.bottom()));
}

} // namespace chatoyant::client
