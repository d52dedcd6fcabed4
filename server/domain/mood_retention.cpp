#include "server/domain/mood_retention.h"

namespace chatoyant::server {

MoodRetention::MoodRetention(MoodStorage &storage, const Clock &clock, std::chrono::seconds keep)
    : m_storage(storage)
    , m_clock(clock)
    , m_keep(keep)
{}

void MoodRetention::goOn()
{
    const QDateTime now = m_clock.now();
    if (m_nextAt.isValid() && now < m_nextAt)
        return;
    m_nextAt = {};
    m_place = m_storage.forgetMoods(m_place, now.addSecs(-m_keep.count()), entriesPerTurn);
    if (m_place == 0)
        m_nextAt = now.addSecs(std::chrono::seconds(between).count());
}

} // namespace chatoyant::server
