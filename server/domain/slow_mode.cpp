#include "server/domain/slow_mode.h"

namespace chatoyant::server {

using namespace std::chrono;

Result<void> SlowMode::judge(const ChatState &chat, UserId member) const
{
    const milliseconds slow = seconds(chat.record.rules.slow);
    const bool isSlow = chat.record.kind == ChatKind::Group && slow.count() > 0;
    if (!isSlow || chat.roles.value(member) >= Role::Admin)
        return {};
    const auto last = lastOf(chat, member);
    if (!last)
        return {};
    const milliseconds passed(std::max<qint64>(0, last->msecsTo(m_clock.now())));
    if (passed >= slow)
        return {};
    Error error = makeError(Reason::ChatSlowMode);
    error.retryAfterMs = int((slow - passed).count());
    return error;
}

void SlowMode::sent(const ChatState &chat, UserId by, const QDateTime &at)
{
    constexpr qsizetype most = 100'000;
    if (chat.record.rules.slow == 0)
        return;
    if (m_last.size() >= most)
        m_last.clear();
    m_last.insert({chat.record.id, by}, at);
}

// After a start the log knows it, as far back as anybody may have been slowed down.
std::optional<QDateTime> SlowMode::lastOf(const ChatState &chat, UserId member) const
{
    constexpr int farthest = 200; // entries
    const Key key(chat.record.id, member);
    if (const auto known = m_last.constFind(key); known != m_last.cend())
        return *known;
    const QList<Entry> entries = m_log.entries(chat.record.id, {0, {}, farthest, true});
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->kind != EntryKind::Message || entry->by != member)
            continue;
        m_last.insert(key, entry->at);
        return entry->at;
    }
    return std::nullopt;
}

} // namespace chatoyant::server
