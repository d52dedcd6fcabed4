// The mood of what is being typed: a small icon that says it in words too.
#pragma once

#include "client/theme/theme.h"

#include <QWidget>

namespace chatoyant::client {

class MoodDot final : public QWidget
{
    Q_OBJECT

public:
    MoodDot(const Theme &theme, QWidget *parent);

    void setMood(const Mood &mood, bool isShown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Mood m_mood;
};

} // namespace chatoyant::client
