// Says what drafts feel like, on a thread of its own.
#pragma once

#include "common/mood/mood.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace chatoyant::client {

// What a text feels like; called on a thread of its own, one call at a time.
using MoodScorer = std::function<Mood(QStringView)>;
// Makes the scorer, on the same thread; an empty one: nothing is scored.
using MoodLoader = std::function<MoodScorer()>;

// One text is scored at a time. Each asker has one wish at most: a new one takes the place of the
// one before, whether that waits or is being scored. Before load() nothing is scored; what was
// asked until the scorer is there waits for it.
class DraftScorer final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Mood &)>;

    explicit DraftScorer(QObject *parent = nullptr);
    // Waits for the call that runs.
    ~DraftScorer() override;

    // Returns at once.
    void load(const MoodLoader &loader);
    // The answer comes through the event loop, unless the asker is gone or wants something else.
    void score(const QString &text, QObject *asker, Answer answer);
    void forget(QObject *asker);

private:
    struct Wish
    {
        QPointer<QObject> asker;
        QString text;
        Answer answer;
    };

    void next();
    void onLoaded(const MoodScorer &scorer);
    void onScored(const Mood &mood);

    QThreadPool m_thread;
    MoodScorer m_scorer;
    QList<Wish> m_waiting;
    Wish m_running; // its asker is null when its answer is not wanted any more
    bool m_isBusy = false;
};

} // namespace chatoyant::client
