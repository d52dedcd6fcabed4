// A chart, and the values of the moment that the pointer or the arrow keys are at.
#pragma once

#include "client/ui/charts/chart_layout.h"

#include <QPixmap>
#include <QWidget>

class QLabel;

namespace chatoyant::client {

// Before the first data it is a grey picture of a chart.
class ChartPlot final : public QWidget
{
    Q_OBJECT

public:
    ChartPlot(const QString &title, const Theme &theme, QWidget *parent);

    void setData(const ChartData &data);
    // What it draws: of many bars, fewer and wider ones.
    const ChartData &shown() const { return m_shown; }
    // What was said of the moment that is marked; empty: none is.
    QString markedWords() const;
    qsizetype marked() const { return m_marked; } // -1: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    void draw();
    void mark(qsizetype value);
    void markByKey(qsizetype value);
    qsizetype valueByKey(int key) const;
    void paintFocus(QPainter &painter) const;

    const Theme &m_theme;
    ChartData m_data;
    ChartData m_shown;
    std::optional<ChartLayout> m_layout; // of what is shown
    QPixmap m_picture;
    QLabel *m_spoken; // never seen
    qsizetype m_marked = -1;
    bool m_isMarkedByKey = false;
    bool m_isThere = false;
};

} // namespace chatoyant::client
