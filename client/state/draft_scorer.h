// Says what drafts and messages feel like, on a thread of its own.
#pragma once

#include "common/mood/mood.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <type_traits>

namespace chatoyant::client {

// A word of a text, and how much it weighed for the mood, or below zero against it.
struct WeighedWord
{
    QString word;
    double weight = 0;
};

// What a text feels like, and why. score() is called on a thread of its own, one call at a time.
struct MoodScorer
{
    std::function<Mood(QStringView)> score;                      // empty: nothing is scored
    std::function<QList<WeighedWord>(QStringView, int)> explain; // the heaviest first
    std::function<QString(QStringView)> language; // in which it is written; empty: none
    QString fault;                                // why nothing can be scored

    MoodScorer() = default;
    template <typename Score>
    requires std::is_invocable_r_v<Mood, Score, QStringView>
    MoodScorer(Score scoring) // NOLINT a function alone is a scorer
        : score(std::move(scoring))
    {}
};
// Makes the scorer, on the same thread; an empty one: nothing is scored.
using MoodLoader = std::function<MoodScorer()>;

// One wish is seen to at a time. Each asker has one wish at most: a new one takes the place of the
// one before, whether that waits or is being scored. Before load() nothing is scored; what was
// asked until the scorer is there waits for it.
class DraftScorer final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Mood &)>;
    using Answers = std::function<void(const QList<Mood> &)>; // in the order of the texts

    explicit DraftScorer(QObject *parent = nullptr);
    // Waits for the call that runs.
    ~DraftScorer() override;

    // Returns at once.
    void load(const MoodLoader &loader);
    // The answer comes through the event loop, unless the asker is gone or wants something else.
    void score(const QString &text, QObject *asker, Answer answer);
    void scoreAll(const QStringList &texts, QObject *asker, Answers answer);
    void forget(QObject *asker);

    // At once; nothing before the scorer is there, or when it gives no reasons.
    QList<WeighedWord> explain(const QString &text, int count) const;
    // The code of the language that a text is written in, at once; empty where that cannot be told.
    QString languageOf(const QString &text) const;
    bool knowsLanguages() const { return bool(m_scorer.language); }
    // Why nothing is scored; empty while it is loading, and when all is well.
    const QString &fault() const { return m_scorer.fault; }

signals:
    void loaded();
    void faultChanged();

private:
    struct Wish
    {
        QPointer<QObject> asker;
        QStringList texts;
        Answers answer;
    };

    void next();
    void onLoaded(const MoodScorer &scorer);
    void onScored(const QList<Mood> &moods);

    QThreadPool m_thread;
    MoodScorer m_scorer;
    QList<Wish> m_waiting;
    Wish m_running; // its asker is null when its answer is not wanted any more
    bool m_isBusy = false;
};

} // namespace chatoyant::client
