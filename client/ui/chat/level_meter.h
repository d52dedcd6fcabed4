// Shows how loud the last moments were, as bars that wander off; only the last one where motion is
// reduced.
#pragma once

#include "client/theme/theme.h"

#include <QList>
#include <QWidget>

namespace chatoyant::client {

class LevelMeter final : public QWidget
{
    Q_OBJECT

public:
    LevelMeter(const Theme &theme, QWidget *parent);

    // 0 … 1, the newest last.
    void setLevels(const QList<qreal> &levels);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<qreal> m_levels;
};

// The bars of a waveform in a box; those before `played` of it in the accent's colour. Time runs
// from left to right in every language, as it does on players.
void paintWaveform(QPainter &painter,
                   const QRectF &box,
                   const QByteArray &waveform,
                   qreal played,
                   const Theme &theme);

} // namespace chatoyant::client
