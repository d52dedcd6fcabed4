// A small chat as a mood makes it look, with the mood's word below.
#pragma once

#include "client/theme/theme.h"

#include <QWidget>

namespace chatoyant::client {

class MoodPreview final : public QWidget
{
    Q_OBJECT

public:
    MoodPreview(MoodLabel mood, const Theme &theme, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF chat() const;
    void paintBubbles(QPainter &painter) const;
    void paintPill(QPainter &painter) const;

    const Theme &m_theme;
    MoodLabel m_mood;
};

} // namespace chatoyant::client
