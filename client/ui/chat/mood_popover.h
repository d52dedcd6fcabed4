// Says why a chat has its mood, and how to be without it.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>

namespace chatoyant::client {

struct MoodReason
{
    QString author;
    QString text;
    MoodLabel label = MoodLabel::Neutral;
};

class MoodPopover final : public QFrame
{
    Q_OBJECT

public:
    // A mood without confidence: nothing was judged; in a group more people must write first.
    MoodPopover(const Theme &theme,
                const Mood &mood,
                const QList<MoodReason> &reasons,
                QWidget *parent,
                bool isGroup = false);

    void popUpBelow(const QWidget &anchor);

signals:
    void pauseWanted();
    void offWanted();

private:
    void addNothing(QBoxLayout *column, bool isGroup);
    void addScore(QBoxLayout *column, const Mood &mood);
    void addReasons(QBoxLayout *column, const QList<MoodReason> &reasons);
    void addButtons(QBoxLayout *column);

    const Theme &m_theme;
};

} // namespace chatoyant::client
