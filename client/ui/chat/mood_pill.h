// The mood of a chat as icon and word, or that it is paused; a click says more.
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
    // Not judged here for now, instead of a mood.
    void setPaused();
    // Only the icon; the word is its tooltip.
    void setCompact(bool isCompact);
    int widthOf(bool isCompact) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString word() const;
    bool showsWord() const;
    bool showsIcon() const;
    int heightOf() const;
    int iconSide() const;
    void refresh();

    const Theme &m_theme;
    MoodLabel m_mood = MoodLabel::Neutral;
    bool m_isPaused = false;
    bool m_isCompact = false;
};

} // namespace chatoyant::client
