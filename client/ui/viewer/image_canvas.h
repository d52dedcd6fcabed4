// One picture to look at closely: fitted or at a size of one's own, turned, moved about.
#pragma once

#include "client/theme/theme.h"

#include <QImage>
#include <QWidget>

namespace chatoyant::client {

class ImageCanvas final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qreal largest = 8; // times its pixels
    static constexpr qreal step = 1.25;

    ImageCanvas(const Theme &theme, QWidget *parent);

    // size: in pixels, of the picture that this one stands for. A better one of the same leaves
    // the view alone.
    void setImage(const QImage &image, const QSize &size);
    void startOver();
    const QImage &image() const { return m_image; }
    // In place of a picture.
    void setWords(const QString &words);

    bool isFitted() const { return m_zoom <= 0; }
    // Screen pixels for a pixel of the picture.
    qreal zoom() const;
    void fit();
    void showActualSize();
    void zoomBy(qreal factor) { zoomAt(factor, rect().center()); }
    void turn();

signals:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QSizeF upright() const; // of the picture as it is turned
    qreal fitting() const;
    void zoomAt(qreal factor, const QPointF &point);
    void setZoom(qreal zoom, const QPointF &point);
    void bound();

    const Theme &m_theme;
    QImage m_image;
    QSize m_size;
    QString m_words;
    qreal m_zoom = 0; // 0: fitted
    int m_turns = 0;  // quarters, clockwise
    QPointF m_centre; // of the picture, from the canvas's
    QPointF m_grabbed;
    bool m_isGrabbing = false;
};

} // namespace chatoyant::client
