#include "client/ui/chat/message_view.h"

#include "client/models/when.h"
#include "client/theme/metrics.h"
#include "client/ui/chat/announcer.h"
#include "client/ui/chat/attachment_board.h"
#include "client/ui/chat/hover_actions.h"
#include "client/ui/chat/jump_button.h"
#include "client/ui/chat/message_access.h"
#include "client/ui/chat/mood_timeline.h"

#include <QPainter>
#include <QScrollBar>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int bottomMargin = 8;
constexpr int seenAfter = 300;

} // namespace

MessageView::MessageView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_background(theme, this)
    , m_rows(theme, this)
    , m_day(theme, this)
    , m_announcer(new Announcer(this))
    , m_actions(new HoverActions(theme, viewport()))
    , m_jump(new JumpButton(u"down"_s, tr("Jump to the newest message"), theme, viewport()))
    , m_toUnread(new JumpButton(u"up"_s, tr("Jump to the first unread message"), theme, viewport()))
    , m_timeline(new MoodTimeline(theme, m_rows, this))
{
    QAccessible::installFactory(&MessageViewAccess::make); // once, however often it is asked
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Messages"));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(space::giant);
    m_toUnread->setWords(tr("First unread"));
    m_settleTimer.setSingleShot(true);
    m_seenTimer.setSingleShot(true);
    m_seenTimer.setInterval(seenAfter);
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    m_flash.setDuration(motion::flash);
    connectParts();
}

void MessageView::connectParts()
{
    const auto repaint = [this] { viewport()->update(); };
    connect(&m_background, &ChatBackground::changed, this, [this] {
        viewport()->update();
        update();
    });
    connect(&m_day, &StickyDay::changed, this, repaint);
    connect(&m_flash, &QVariantAnimation::valueChanged, this, repaint);
    connect(&m_rows, &RowLayouts::changed, this, &MessageView::scheduleSettle);
    connect(&m_settleTimer, &QTimer::timeout, this, &MessageView::settle);
    connect(&m_seenTimer, &QTimer::timeout, this, &MessageView::reportSeen);
    connect(m_jump, &QAbstractButton::clicked, this, &MessageView::newestWanted);
    connect(m_toUnread, &QAbstractButton::clicked, this, &MessageView::showUnread);
    connect(m_timeline, &MoodTimeline::rowWanted, this, &MessageView::showRow);
    connect(m_actions, &HoverActions::replyRequested, this,
            [this] { emit replyWanted(m_hovered); });
    connect(m_actions, &HoverActions::reactRequested, this, [this] {
        emit reactWanted(m_hovered, m_actions->mapToGlobal(QPoint(0, m_actions->height())));
    });
    connect(m_actions, &HoverActions::menuRequested, this,
            [this](const QPoint &at) { emit menuWanted(m_hovered, at); });
}

void MessageView::setModel(QAbstractItemModel *model)
{
    m_selection.clear();
    clearChosen();
    m_current = QModelIndex();
    m_hovered = QModelIndex();
    m_flashed = QModelIndex();
    m_unread = QModelIndex();
    m_anchorRow = QModelIndex();
    m_isAtBottom = true;
    m_newBelow = 0;
    m_seen = 0;
    m_actions->hide();
    m_rows.setModel(model);
    m_timeline->setModel(model);
    settle();
}

void MessageView::setShowsAuthors(bool shows)
{
    Room room = m_rows.room();
    room.showsAuthors = shows;
    m_rows.setRoom(room);
}

void MessageView::setBoard(AttachmentBoard *board)
{
    m_board = board;
    connect(board, &AttachmentBoard::changed, viewport(), qOverload<>(&QWidget::update));
}

void MessageView::setSearchText(const QString &text)
{
    m_searchText = text;
    viewport()->update();
}

void MessageView::openAt(int unreadRow)
{
    m_unread = unreadRow >= 0 ? m_rows.index(unreadRow) : QModelIndex();
    m_isAtBottom = unreadRow < 0;
    if (unreadRow >= 0) {
        m_anchorRow = m_unread;
        m_anchorY = viewport()->height() / 3;
    }
    settle();
}

void MessageView::scrollToBottom()
{
    m_isAtBottom = true;
    settle();
}

void MessageView::showRow(int row)
{
    if (row < 0 || row >= m_rows.heights().count())
        return;
    m_isAtBottom = false;
    m_anchorRow = m_rows.index(row);
    m_anchorY = viewport()->height() / 3;
    m_flashed = m_anchorRow;
    settle();
    m_flash.stop();
    if (!m_theme.isMotionReduced())
        m_flash.start();
}

void MessageView::showUnread()
{
    if (m_unread.isValid())
        showRow(m_unread.row());
}

void MessageView::setCurrent(const QModelIndex &index)
{
    m_current = index;
    m_stop = -1;
    if (index.isValid()) {
        announceCurrent();
        placeActions();
    }
    viewport()->update();
}

void MessageView::scheduleSettle()
{
    if (!m_settleTimer.isActive())
        m_settleTimer.start(0);
}

// Keeps what is looked at where it is: the end at the end, otherwise the row under the top edge.
void MessageView::settle()
{
    m_settleTimer.stop();
    if (!m_rows.model())
        return viewport()->update();
    m_isSettling = true;
    pruneChosen();
    measureAround();
    const int height = viewport()->height();
    const int total = static_cast<int>(m_rows.heights().total()) + bottomMargin;
    const int most = qMax(0, total - height);
    verticalScrollBar()->setRange(0, most);
    verticalScrollBar()->setPageStep(height);
    const bool isAnchored = !m_isAtBottom && m_anchorRow.isValid();
    const int wanted =
        isAnchored ? static_cast<int>(m_rows.heights().top(m_anchorRow.row())) - m_anchorY : most;
    verticalScrollBar()->setValue(wanted);
    m_isSettling = false;
    m_isAtBottom = value() >= most;
    measureAround();
    anchor();
    fetchAtEdges();
    updateDay();
    updateJump();
    placeActions();
    m_timeline->followHeights();
    m_seenTimer.start();
    viewport()->update();
}

// What shows, and a screen more above and below, so that scrolling meets no surprise.
void MessageView::measureAround()
{
    const int rows = m_rows.heights().count();
    if (rows == 0)
        return;
    const int screen = qMax(viewport()->height(), 1);
    const bool isAnchored = !m_isAtBottom && m_anchorRow.isValid();
    const int start = isAnchored ? m_anchorRow.row() : rows - 1;
    int filled = 0;
    for (int row = start; row < rows && filled < 2 * screen; ++row) {
        m_rows.measure(row);
        filled += m_rows.heights().height(row);
    }
    filled = 0;
    for (int row = start - 1; row >= 0 && filled < 2 * screen; --row) {
        m_rows.measure(row);
        filled += m_rows.heights().height(row);
    }
}

void MessageView::anchor()
{
    const int row = m_rows.heights().rowAt(value());
    m_anchorRow = row >= 0 ? m_rows.index(row) : QModelIndex();
    m_anchorY = row >= 0 ? rowTop(row) : 0;
}

void MessageView::fetchAtEdges()
{
    const int screen = viewport()->height();
    const int most = verticalScrollBar()->maximum();
    if (value() < 2 * screen)
        emit olderWanted();
    if (most - value() < 2 * screen)
        emit newerWanted();
    if (m_isAtBottom) {
        m_newBelow = 0;
        emit bottomReached();
    }
}

int MessageView::value() const
{
    return verticalScrollBar()->value();
}

int MessageView::rowTop(int row) const
{
    const auto total = static_cast<int>(m_rows.heights().total()) + bottomMargin;
    const int slack = qMax(0, viewport()->height() - total); // few rows stand at the bottom
    return static_cast<int>(m_rows.heights().top(row)) - value() + slack;
}

QRect MessageView::outlineOf(int row)
{
    return m_rows.layout(row).outline.translated(0, rowTop(row)).toAlignedRect();
}

void MessageView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    m_background.paint(painter, rect().translated(-viewport()->pos()));
    if (!m_rows.model())
        return;
    const BubblePainter bubbles(m_theme, layoutDirection(), m_board);
    const int rows = m_rows.heights().count();
    const int first = m_rows.heights().rowAt(value());
    for (int row = qMax(first, 0); row < rows; ++row) {
        const int top = rowTop(row);
        if (top > viewport()->height())
            break;
        BubblePainter::Marks marks;
        marks.isCurrent = m_isByKeyboard && hasFocus() && m_current == m_rows.index(row);
        marks.flash = m_flashed == m_rows.index(row) ? m_flash.currentValue().toReal() : 0;
        marks.search = m_searchText;
        if (m_selection.message() == m_rows.index(row)) {
            marks.selectionStart = m_selection.start();
            marks.selectionLength = m_selection.length();
        }
        if (m_hovered == m_rows.index(row))
            marks.hoveredLink = m_hoveredLink;
        painter.translate(0, top);
        paintBand(painter, row);
        bubbles.paint(painter, m_rows.layout(row), marks);
        paintTick(painter, m_rows.layout(row), row);
        paintStop(painter, row);
        painter.translate(0, -top);
    }
    m_day.paint(painter, viewport()->rect());
}

// The background goes on below the scroll bar.
bool MessageView::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QAbstractScrollArea::event(event);
    QPainter painter(this);
    m_background.paint(painter, rect());
    return true;
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    Room room = m_rows.room();
    room.width = viewport()->width();
    room.direction = layoutDirection();
    m_rows.setRoom(room);
    placeTimeline();
    settle();
}

void MessageView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (m_isSettling)
        return;
    m_isAtBottom = value() >= verticalScrollBar()->maximum();
    anchor();
    m_day.wake();
    hover(-1);
    settle();
}

void MessageView::updateDay()
{
    const int row = m_rows.heights().rowAt(value());
    if (row < 0)
        return m_day.setText({});
    const QDateTime at = m_rows.index(row).data(MessageModel::TimeRole).toDateTime();
    m_day.setText(at.isValid() ? dayName(at.toLocalTime().date(), QDate::currentDate())
                               : QString());
}

void MessageView::updateJump()
{
    const QRect area = viewport()->rect();
    m_jump->setCount(m_newBelow);
    const QSize jump = m_jump->sizeHint();
    const int x = layoutDirection() == Qt::RightToLeft ? space::large
                                                       : area.width() - jump.width() - space::large;
    m_jump->setGeometry({QPoint(x, area.height() - jump.height() - space::large), jump});
    m_jump->setVisible(!m_isAtBottom);
    const bool isAbove = m_unread.isValid() && rowTop(m_unread.row()) < -area.height() / 3;
    const QSize pill = m_toUnread->sizeHint();
    m_toUnread->setGeometry({QPoint((area.width() - pill.width()) / 2, space::vast), pill});
    m_toUnread->setVisible(isAbove);
    for (JumpButton *button : {m_jump, m_toUnread})
        button->raise();
}

} // namespace chatoyant::client
