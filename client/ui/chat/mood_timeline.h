// The moods of a conversation along its scroll bar: marks of different shapes that lead to their
// messages.
#pragma once

#include "client/ui/chat/mood_index.h"
#include "client/ui/chat/row_layouts.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace chatoyant::client {

// Each row's mood is read once, a chunk of rows at a time while nothing else is to be done, and
// the marks are drawn once: scrolling shows the same picture.
class MoodTimeline final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int breadth = 14;
    static constexpr int pitch = 9; // from mark to mark, at least

    // One mark stands for the rows that lie at its height.
    struct Mark
    {
        int y = 0; // of its middle
        MoodLabel label = MoodLabel::Neutral;
        int first = 0;
        int end = 0;
    };

    MoodTimeline(const Theme &theme, const RowLayouts &rows, QWidget *parent);

    // Whose rows are laid out; nothing is read while it is not wanted.
    void setModel(QAbstractItemModel *model);
    void setWanted(bool isWanted);
    bool isWanted() const { return m_isWanted; }
    // Neutral as well where nothing is known.
    MoodLabel labelOf(int row) const;
    // The rows may have other heights by now.
    void followHeights();
    const QList<Mark> &marks() const { return m_marks; }
    // "10:41 · Tense"; empty: no mark is there.
    QString wordsAt(const QPoint &point) const;

signals:
    void rowWanted(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void follow();
    void readSome();
    void readOn();
    void draw();
    void place();
    std::optional<Mark> markAt(int first, int end) const;
    int rowNear(const QPoint &point) const;
    void describe();

    const Theme &m_theme;
    const RowLayouts &m_rows;
    QAbstractItemModel *m_model = nullptr;
    MoodIndex m_index;
    QList<Mark> m_marks;
    QPixmap m_picture;
    QTimer m_reading;
    QTimer m_heights;         // until scrolling has come to rest
    qint64 m_drawnHeight = 0; // of all rows, when the marks were placed
    int m_steps = 0;
    bool m_isWanted = false;
};

// In the middle of a mark, by its shape alone: a disc, strokes of rain, a wave, level lines.
void paintMoodMark(QPainter &painter, const QPointF &centre, MoodLabel label);

} // namespace chatoyant::client
