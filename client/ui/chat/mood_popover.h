// Says why a chat has its mood, and how to be without it.
#pragma once

#include "client/state/draft_scorer.h"
#include "client/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QMenu;

namespace chatoyant::client {

// A message that weighed much, and the words that weighed most in it.
struct MoodReason
{
    QString author;
    QString text;
    MoodLabel label = MoodLabel::Neutral;
    QList<WeighedWord> words = {};
    bool isCorrected = false; // by the person who reads this
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
    // What this text feels like to the person who reads it.
    void correctionWanted(const QString &text, chatoyant::MoodLabel label);
    void correctionTakenBack(const QString &text);

private:
    void addNothing(QBoxLayout *column, bool isGroup);
    void addScore(QBoxLayout *column, const Mood &mood);
    void addReasons(QBoxLayout *column, const QList<MoodReason> &reasons);
    QWidget *noteFor(const MoodReason &reason);
    static QString inWords(const QList<WeighedWord> &words);
    QMenu *menuFor(const MoodReason &reason, QWidget *parent);
    void addButtons(QBoxLayout *column);

    const Theme &m_theme;
};

} // namespace chatoyant::client
