// Lets the moods of old messages go: nobody needs to know for ever what somebody felt like.
#pragma once

#include "common/base/clock.h"
#include "server/domain/ports/mood_storage.h"

#include <chrono>

namespace chatoyant::server {

// All logs are looked through once a day, a little in each turn.
class MoodRetention
{
public:
    static constexpr int entriesPerTurn = 500;
    static constexpr std::chrono::hours between{24}; // two rounds

    MoodRetention(MoodStorage &storage, const Clock &clock, std::chrono::seconds keep);

    // Each second or so.
    void goOn();

private:
    MoodStorage &m_storage;
    const Clock &m_clock;
    std::chrono::seconds m_keep;
    qint64 m_place = 0; // of the round that is under way
    QDateTime m_nextAt; // invalid: a round is due, or under way
};

} // namespace chatoyant::server
