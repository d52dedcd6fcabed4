// How far a sound has played, to be seen and changed: a voice note's bars, or a line.
#pragma once

#include "client/theme/theme.h"

#include <QAbstractSlider>

namespace chatoyant::client {

// In milliseconds. Arrow keys go five seconds.
class WaveformSlider final : public QAbstractSlider
{
    Q_OBJECT

public:
    static constexpr int step = 5000; // ms

    WaveformSlider(const Theme &theme, QWidget *parent);

    void setSound(const QByteArray &waveform, qint64 duration);
    // Says nothing of it, other than setValue().
    void showPosition(qint64 position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sought(qint64 position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void seekTo(qreal x);

    const Theme &m_theme;
    QByteArray m_waveform;
};

} // namespace chatoyant::client
