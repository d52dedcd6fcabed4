// Folds the moods of many messages into one steady mood of a chat.
#pragma once

#include "common/base/ids.h"
#include "common/mood/mood.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <chrono>
#include <optional>

namespace chatoyant {

// An exponential average over messages in the order of the log, with hysteresis. Client and server
// that fold the same messages get the same mood: only the last foldedMessages and their own times
// count, wherever folding began, and halving is exact in binary. After a silence nothing of what
// came before matters either.
class ConversationMood
{
public:
    static constexpr double decayPerMessage = 0.5; // half-life of one message
    static constexpr double neutralWeight = 0.35;  // of a neutral message, against 1
    static constexpr double leastConfidence = 0.5; // below it a message counts as neutral
    static constexpr double enterShare = 0.40;     // a mood shows from this share of the average
    static constexpr double leadShare = 0.10;      // and this far ahead of the mood shown
    static constexpr std::chrono::minutes silence{30};
    static constexpr std::chrono::seconds shortestStay{20}; // between two changes
    static constexpr int groupAuthors = 3;                  // who must have written in a group
    static constexpr int foldedMessages = 32;               // what was said before is forgotten

    // A message and what is left of its weight: the shares of all remembered add up to at most 1.
    struct Contribution
    {
        UserId by;
        QDateTime at;
        Mood mood;
        double share = 0;
    };

    // A group is any chat but a direct one.
    explicit ConversationMood(bool isGroup);

    // The next message of the log, counted so many times (see moodWeight()). True: another label
    // than after the message before it.
    bool add(const Mood &mood, UserId by, const QDateTime &at, double times = 1);
    // Neutral without confidence while nobody, or in a group too few, wrote, and after a silence.
    // The confidence is the share of the label in the average.
    Mood current(const QDateTime &now) const;
    // When after `now` current() changes though nobody writes: a change that waits for its time, or
    // silence.
    std::optional<QDateTime> nextChange(const QDateTime &now) const;
    // The messages that speak for the mood shown at that time, the heaviest first.
    QList<Contribution> contributions(const QDateTime &now, int count) const;

private:
    using Shares = std::array<double, allMoodLabels.size()>; // by MoodLabel
    using Milliseconds = qint64;                             // since 1970

    struct Remembered
    {
        Contribution message; // its share is its whole weight here
        Milliseconds at = 0;  // never before the message before it
        MoodLabel counts = MoodLabel::Neutral;
    };
    struct Change
    {
        MoodLabel label = MoodLabel::Neutral;
        Milliseconds at = 0;
    };
    // What the remembered messages alone say. Made anew for each message once some are forgotten,
    // so without dates, strings and lists.
    struct Fold
    {
        Shares mass{};                         // decayed weights
        double scoreMass = 0;                  // decayed weight × score
        std::array<UserId, groupAuthors> by{}; // the first few
        int authors = 0;                       // of those
        std::optional<Milliseconds> changedAt;
        MoodLabel label = MoodLabel::Neutral;
        std::optional<MoodLabel> waiting; // takes over once shortestStay has passed

        void take(const Remembered &next, int authorsNeeded);
        void decide(Milliseconds at);
        void noteAuthor(UserId author);
    };

    int authorsNeeded() const { return m_isGroup ? groupAuthors : 0; }
    bool isSilentAt(Milliseconds time) const;
    MoodLabel labelAt(Milliseconds time) const;
    QString model() const;
    std::optional<Change> pending() const;
    void show(Milliseconds time);

    bool m_isGroup;
    QList<Remembered> m_recent;
    Fold m_fold;
    // What was seen of it, also of what is forgotten:
    std::optional<Milliseconds> m_shownAt;
    MoodLabel m_shown = MoodLabel::Neutral;
};

} // namespace chatoyant
