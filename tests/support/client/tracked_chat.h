// A chat whose mood is tracked, with time in the test's hand and moods anybody can read off a text.
#pragma once

#include "client/state/mood_tracker.h"
#include "tests/support/client/fake_timers.h"
#include "tests/support/common/fake_random.h"

namespace chatoyant::client {

inline Mood sureOf(MoodLabel label)
{
    const double score = label == MoodLabel::Joyful ? 0.9 : -0.9;
    return {label, score, 0.9, {}};
}

// Joyful where the text has a smile, else angry.
inline Mood smileIn(QStringView text)
{
    return sureOf(text.contains(u":)") ? MoodLabel::Joyful : MoodLabel::Angry);
}

struct TrackedChat
{
    TrackedChat() { clock.set(QDateTime(QDate(2026, 1, 1), QTime(12, 10), Qt::UTC)); }

    void load(const MoodScorer &judge = smileIn)
    {
        scorer.load([judge] { return judge; });
    }
    // Said now, by one of the authors 1, 2, 3 …
    Entry message(const QString &text, int author = 1)
    {
        Entry entry;
        entry.seq = ++seq;
        entry.by = UserId{{1, static_cast<quint64>(author)}};
        entry.at = clock.now();
        entry.text = text;
        return entry;
    }
    // By the server as well.
    Entry judged(const QString &text, int author = 1)
    {
        Entry entry = message(text, author);
        entry.mood = smileIn(text);
        return entry;
    }

    FakeClock clock;
    FakeRandom random;
    FakeTimers timers{clock};
    Environment environment{clock, random, timers, LinkFactory()};
    DraftScorer scorer;
    std::unique_ptr<MoodTracker> tracker =
        std::make_unique<MoodTracker>(false, environment, scorer);
    Seq seq = 0;
};

} // namespace chatoyant::client
