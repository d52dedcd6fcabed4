// How long the members of a group have to wait until they may write again.
#pragma once

#include "common/base/clock.h"
#include "server/domain/chat_directory.h"

#include <chrono>

namespace chatoyant::server {

class SlowMode
{
public:
    SlowMode(const LogStorage &log, const Clock &clock)
        : m_log(log)
        , m_clock(clock)
    {}

    // ChatSlowMode, with the time to wait, for a member who has written too lately.
    Result<void> judge(const ChatState &chat, UserId member) const;
    void sent(const ChatState &chat, UserId by, const QDateTime &at);
    void forget() { m_last.clear(); }

private:
    using Key = std::pair<ChatId, UserId>;
    std::optional<QDateTime> lastOf(const ChatState &chat, UserId member) const;

    const LogStorage &m_log;
    const Clock &m_clock;
    mutable QHash<Key, QDateTime> m_last; // messages, as far as they are known
};

} // namespace chatoyant::server
