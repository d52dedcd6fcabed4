// Says why a chat has its mood, and how to be without it.
#pragma once

#include "client/state/draft_scorer.h"
#include "client/theme/theme.h"
#include "common/mood/mood_level.h"

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

struct MoodShown
{
    Mood mood; // without confidence: nothing was judged; in a group more people must write first
    QList<MoodReason> reasons = {};
    MoodLevel level = MoodLevel::Server; // where it was worked out
    bool isGroup = false;
};

class MoodPopover final : public QFrame
{
    Q_OBJECT

public:
    MoodPopover(const Theme &theme, const MoodShown &shown, QWidget *parent);

    void popUpBelow(const QWidget &anchor);

signals:
    void pauseWanted();
    void offWanted();
    // What this text feels like to the person who reads it.
    void correctionWanted(const QString &text, chatoyant::MoodLabel label);
    void correctionTakenBack(const QString &text);

private:
    void addNothing(QBoxLayout *column, bool isGroup);
    void addScore(QBoxLayout *column, const MoodShown &shown);
    void addReasons(QBoxLayout *column, const QList<MoodReason> &reasons);
    QWidget *noteFor(const MoodReason &reason);
    static QString placeInWords(MoodLevel level);
    static QString inWords(const QList<WeighedWord> &words);
    QMenu *menuFor(const MoodReason &reason, QWidget *parent);
    void addButtons(QBoxLayout *column);

    const Theme &m_theme;
};

} // namespace chatoyant::client
