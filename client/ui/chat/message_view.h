// A conversation to scroll in: draws the rows of a message model, however many, and says what is
// asked of them.
#pragma once

#include "client/ui/chat/bubble_painter.h"
#include "client/ui/chat/chat_background.h"
#include "client/ui/chat/reading_place.h"
#include "client/ui/chat/row_layouts.h"
#include "client/ui/chat/row_selection.h"
#include "client/ui/chat/sticky_day.h"
#include "client/ui/chat/text_selection.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace chatoyant::client {

class Announcer;
class AttachmentBoard;
class HoverActions;
class IdleWatch;
class JumpButton;
class MoodTimeline;

class MessageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    MessageView(const Theme &theme, QWidget *parent);

    // The rows have MessageModel's roles.
    void setModel(QAbstractItemModel *model);
    QAbstractItemModel *model() const { return m_rows.model(); }
    void setShowsAuthors(bool shows);
    // Where pictures come from, and how far files are.
    void setBoard(AttachmentBoard *board);
    ChatBackground &background() { return m_background; }
    // The moods of the messages, along the scroll bar.
    void setTimelineShown(bool isShown);
    void setSearchText(const QString &text);
    // While nobody sits there, nothing counts as read.
    void setIdleWatch(const IdleWatch &watch);

    // At the unread line if there is one, else at the newest message.
    void openAt(int unreadRow);
    void scrollToBottom();
    // Into the middle, and lit up for a moment.
    void showRow(int row);
    void showUnread();
    ReadingPlace place() const;
    // Back where somebody stopped reading: the row's top at y.
    void openAtPlace(int row, int y);
    // A message by somebody else came: counted where it is out of sight, and announced.
    void noteArrival(const QString &sentence);
    bool isAtBottom() const { return m_isAtBottom; }

    // First and last, also in part; the last is below the first when there are none.
    std::pair<int, int> visibleRows() const;
    QRect rowRect(int row) const; // in the viewport
    // Of one message, chosen with the mouse.
    QString selectedText() const { return m_selection.text(); }
    QString selectedTextOf(const QModelIndex &message) const
    {
        return m_selection.message() == message ? m_selection.text() : QString();
    }

    // Messages that are chosen, in their order; to choose, and to let go of all.
    QList<QModelIndex> chosen() const;
    int chosenCount() const { return m_chosen.count(); }
    bool isChosen(const QModelIndex &message) const { return m_chosen.contains(message); }
    void toggleChosen(const QModelIndex &message);
    void clearChosen();

    // The message the keyboard is on; invalid: none.
    QModelIndex current() const { return m_current; }
    void setCurrent(const QModelIndex &index);

signals:
    void olderWanted();
    void newerWanted();
    void bottomReached();
    // Stood on screen long enough to be read.
    void seen(qint64 seq);
    void menuWanted(const QModelIndex &index, const QPoint &globalPosition);
    void replyWanted(const QModelIndex &index);
    void reactWanted(const QModelIndex &index, const QPoint &globalPosition);
    void reactionToggled(const QModelIndex &index, const QString &emoji, bool on);
    void copyWanted(const QModelIndex &index);
    void deleteWanted(const QModelIndex &index);
    void quoteActivated(qint64 seq);
    void versionsWanted(const QModelIndex &index);
    void spokenToggled(const QModelIndex &index); // what its voice notes say
    void translationToggled(const QModelIndex &index);
    void previewWanted(const QModelIndex &index); // of its link
    void linkActivated(const QString &address);
    void personActivated(chatoyant::UserId user);
    void gapActivated(int row);
    // A picture or a file of a message: where along its words, 0 … 1; -1: its round button.
    void
    fileActivated(const QModelIndex &index, const chatoyant::client::FileShown &file, qreal along);
    void newestWanted();
    void chosenChanged(int count);
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    struct Hit
    {
        int row = -1;
        QPointF point; // in the row
    };

    void connectParts();
    void scheduleSettle();
    void settle();
    void measureAround();
    void anchor();
    void fetchAtEdges();
    void reportSeen();
    int value() const;
    int rowTop(int row) const;
    QRect outlineOf(int row);
    Hit hitAt(const QPoint &point) const;
    void beginSelection(const Hit &hit);
    void extendSelection(const QPoint &point);
    bool activate(const Hit &hit, const QPoint &globalPosition);
    bool activatePart(const BubbleLayout &layout, const QModelIndex &index, const QPointF &point);
    bool isActive(const Hit &hit);
    QString toolTipAt(const Hit &hit);
    void hover(int row);
    void placeActions();
    void moveCurrent(int direction);
    void announceCurrent();
    bool takesStopKey(const QKeyEvent &event);
    bool activateStop();
    void paintStop(QPainter &painter, int row);
    void updateDay();
    void updateJump();
    void placeTimeline();
    QPoint below(const QModelIndex &index);
    bool chooseByMouse(const QMouseEvent &event, int row);
    bool chooseByKey(const QKeyEvent &event);
    void extendByKey(int direction);
    void onChosen();
    void pruneChosen();
    void paintBand(QPainter &painter, int row) const;
    void paintTick(QPainter &painter, const BubbleLayout &layout, int row) const;

    const Theme &m_theme;
    ChatBackground m_background;
    RowLayouts m_rows;
    StickyDay m_day;
    Announcer *m_announcer;
    HoverActions *m_actions;
    JumpButton *m_jump;
    JumpButton *m_toUnread;
    MoodTimeline *m_timeline;
    QTimer m_settleTimer;
    QTimer m_seenTimer;
    QVariantAnimation m_flash;
    QPersistentModelIndex m_anchorRow;
    int m_anchorY = 0;
    bool m_isAtBottom = true;
    bool m_isSettling = false;
    QPersistentModelIndex m_current;
    int m_stop = -1; // of the parts of the current message; -1: it as a whole
    bool m_isByKeyboard = false;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_flashed;
    QPersistentModelIndex m_unread;
    QString m_hoveredLink;
    QString m_searchText;
    TextSelection m_selection;
    RowSelection m_chosen;
    AttachmentBoard *m_board = nullptr;
    const IdleWatch *m_idle = nullptr; // null: somebody does
    bool m_isSelecting = false;
    int m_newBelow = 0;
    Seq m_seen = 0;
};

} // namespace chatoyant::client
