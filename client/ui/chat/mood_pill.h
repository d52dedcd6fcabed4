// The mood of a chat as icon and word; a click explains it.
#pragma once

#include "client/theme/theme.h"

#include <QAbstractButton>

namespace chatoyant::client {

class MoodPill final : public QAbstractButton
{
    Q_OBJECT

public:
    MoodPill(const Theme &theme, QWidget *parent);

    void setMood(MoodLabel mood);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    MoodLabel m_mood = MoodLabel::Neutral;
};

} // namespace chatoyant::client
