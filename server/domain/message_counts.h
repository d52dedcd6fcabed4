// How many messages were stored, by kind of chat and by mood.
#pragma once

#include "common/model/chat.h"
#include "common/mood/mood.h"

#include <array>
#include <optional>

namespace chatoyant::server {

struct MessageCounts
{
    static constexpr size_t chatKinds = 3;
    std::array<quint64, chatKinds> byChat{};            // by ChatKind
    std::array<quint64, allMoodLabels.size()> byMood{}; // those that were judged

    void add(ChatKind chat, const std::optional<Mood> &mood)
    {
        ++byChat[size_t(chat)];
        if (mood)
            ++byMood[size_t(mood->label)];
    }
    bool isEmpty() const { return *this == MessageCounts{}; }
    friend bool operator==(const MessageCounts &, const MessageCounts &) = default;
};

} // namespace chatoyant::server
