// How many messages were stored: by kind of chat, by what they carry, and by mood.
#pragma once

#include "common/model/chat.h"
#include "common/mood/mood.h"

#include <QSet>

#include <array>
#include <optional>
#include <utility>

namespace chatoyant::server {

// Words alone; files, with words or without; a voice note; a voice note among other files.
enum class MessageContent { Text, Files, Voice, Other };

MessageContent contentOf(const Entry &message);

// The borders between twenty equal parts of −1 … +1; a score on a border is in the part below it.
inline constexpr std::array moodScoreEdges{-0.9, -0.8, -0.7, -0.6, -0.5, -0.4, -0.3,
                                           -0.2, -0.1, 0.0,  0.1,  0.2,  0.3,  0.4,
                                           0.5,  0.6,  0.7,  0.8,  0.9};

struct MessageCounts
{
    static constexpr size_t chatKinds = 3;
    static constexpr size_t contents = 4;
    std::array<std::array<quint64, contents>, chatKinds> stored{}; // by ChatKind, MessageContent
    // Those that were judged: by mood, by score, and the sum of their scores.
    std::array<quint64, allMoodLabels.size()> byMood{};
    std::array<quint64, moodScoreEdges.size() + 1> byScore{};
    double scores = 0;

    bool isEmpty() const { return *this == MessageCounts{}; }
    friend bool operator==(const MessageCounts &, const MessageCounts &) = default;
};

// Counts, and gives moods away only as what several people wrote: whoever reads the figures learns
// of no single person, however often they look.
class MessageCounter
{
public:
    static constexpr int fewestWriters = 5;

    void add(ChatKind chat, const Entry &message);
    // What was counted since the last call; moods wait until enough people wrote.
    MessageCounts take();
    void forget() { *this = {}; }

private:
    MessageCounts m_counts;
    QSet<UserId> m_writers; // of the moods that wait
};

} // namespace chatoyant::server
