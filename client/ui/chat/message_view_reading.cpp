#include "client/ui/chat/announcer.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/mood_timeline.h"
#include "client/ui/idle_watch.h"
#include "client/ui/widgets/veil.h"

#include <QScrollBar>

// What is read of a conversation: where, how far, and by whom it is heard.
namespace chatoyant::client {

ReadingPlace MessageView::place() const
{
    if (m_isAtBottom || !m_rows.model())
        return {};
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        if (const Seq seq = m_rows.index(row).data(MessageModel::SeqRole).toLongLong(); seq > 0)
            return {seq, rowTop(row)};
    }
    return {};
}

void MessageView::openAtPlace(int row, int y)
{
    if (row < 0 || row >= m_rows.heights().count())
        return;
    m_isAtBottom = false;
    m_anchorRow = m_rows.index(row);
    m_anchorY = y;
    settle();
}

std::pair<int, int> MessageView::visibleRows() const
{
    const int rows = m_rows.heights().count();
    if (rows == 0)
        return {0, -1};
    const int last = m_rows.heights().rowAt(viewport()->height() - 1 - rowTop(0));
    return {qMax(0, m_rows.heights().rowAt(value())), qMin(last, rows - 1)};
}

QRect MessageView::rowRect(int row) const
{
    return {0, rowTop(row), viewport()->width(), m_rows.heights().height(row)};
}

void MessageView::setTimelineShown(bool isShown)
{
    if (m_timeline->isWanted() == isShown)
        return;
    m_timeline->setWanted(isShown);
    const int room = isShown ? MoodTimeline::breadth : 0;
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isRtl ? room : 0, 0, isRtl ? 0 : room, 0);
    placeTimeline();
}

void MessageView::placeTimeline()
{
    const QRect area = viewport()->geometry();
    const int x = layoutDirection() == Qt::RightToLeft ? area.left() - MoodTimeline::breadth
                                                       : area.right() + 1;
    m_timeline->setGeometry(x, area.top(), MoodTimeline::breadth, area.height());
}

void MessageView::noteArrival(const QString &sentence)
{
    if (!m_isAtBottom)
        ++m_newBelow;
    updateJump();
    if (!sentence.isEmpty())
        m_announcer->say(sentence);
}

void MessageView::setIdleWatch(const IdleWatch &watch)
{
    m_idle = &watch;
    connect(&watch, &IdleWatch::returned, &m_seenTimer, qOverload<>(&QTimer::start));
}

// At least half of it must show, or its end, in a window that somebody sits before.
void MessageView::reportSeen()
{
    if (Veil::covers(*window()))
        return m_seenTimer.start();                 // until it is gone
    const bool isAway = m_idle && m_idle->isIdle(); // until they are back
    if (isAway || !isVisible() || !isActiveWindow() || m_rows.heights().count() == 0)
        return;
    const int bottom = value() + viewport()->height();
    for (int row = m_rows.heights().rowAt(bottom); row >= 0; --row) {
        const qint64 top = m_rows.heights().top(row);
        const qint64 end = top + m_rows.heights().height(row);
        if (end < value())
            return;
        const qint64 middle = (top + end) / 2;
        const Seq seq = m_rows.index(row).data(MessageModel::SeqRole).toLongLong();
        const bool isSeen = end <= bottom || (middle >= value() && middle <= bottom);
        if (isSeen && seq > 0) {
            if (seq > std::exchange(m_seen, qMax(m_seen, seq)))
                emit seen(seq);
            return;
        }
    }
}

} // namespace chatoyant::client
