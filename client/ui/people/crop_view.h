// A picture under a round window: drag, wheel and keys choose which part of it is shown.
#pragma once

#include "client/theme/theme.h"

#include <QImage>
#include <QWidget>

namespace chatoyant::client {

class CropView final : public QWidget
{
    Q_OBJECT

public:
    // How far the slider goes.
    static constexpr int zoomSteps = 100;

    CropView(const Theme &theme, QWidget *parent);

    void setImage(const QImage &image);
    // A quarter, clockwise.
    void turn();
    // 0: all of the shorter side; zoomSteps: as near as its pixels allow.
    void setZoomStep(int step);
    // In pixels of the image as it stands: a square that lies in it.
    QRect part() const;
    QImage cut() const { return m_image.copy(part()); }

    QSize sizeHint() const override;

signals:
    void zoomStepChanged(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    qreal partSide() const; // in pixels of the image
    QRectF window() const;  // on screen
    void moveBy(const QPointF &pixels);
    void bound();

    const Theme &m_theme;
    QImage m_image;
    QPointF m_centre; // of the part
    int m_step = 0;
    std::optional<QPointF> m_grabbed;
};

} // namespace chatoyant::client
