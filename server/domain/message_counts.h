// How many messages were stored, by kind of chat and by mood.
#pragma once

#include "common/model/chat.h"
#include "common/mood/mood.h"

#include <QSet>

#include <array>
#include <optional>
#include <utility>

namespace chatoyant::server {

struct MessageCounts
{
    static constexpr size_t chatKinds = 3;
    std::array<quint64, chatKinds> byChat{};            // by ChatKind
    std::array<quint64, allMoodLabels.size()> byMood{}; // those that were judged

    bool isEmpty() const { return *this == MessageCounts{}; }
    friend bool operator==(const MessageCounts &, const MessageCounts &) = default;
};

// Counts, and gives moods away only as what several people wrote: whoever reads the figures learns
// of no single person, however often they look.
class MessageCounter
{
public:
    static constexpr int fewestWriters = 5;

    void add(ChatKind chat, UserId by, const std::optional<Mood> &mood)
    {
        ++m_counts.byChat[size_t(chat)];
        if (!mood)
            return;
        ++m_counts.byMood[size_t(mood->label)];
        m_writers.insert(by);
    }
    // What was counted since the last call; moods wait until enough people wrote.
    MessageCounts take()
    {
        MessageCounts taken = std::exchange(m_counts, {});
        if (m_writers.size() < fewestWriters)
            m_counts.byMood = std::exchange(taken.byMood, {});
        else
            m_writers.clear();
        return taken;
    }
    void forget() { *this = {}; }

private:
    MessageCounts m_counts;
    QSet<UserId> m_writers; // of the moods that wait
};

} // namespace chatoyant::server
