// Use of a window for long: the longest chat opened and scrolled, rest, and going round many chats.
#pragma once

#include <optional>

namespace chatoyant::client {

class Desk;

struct LongUse
{
    double openMs = 0;        // from choosing the longest chat to its painted messages
    double frameMedianMs = 0; // of scrolling it upwards, whatever that loads included
    double frameP99Ms = 0;
    double idlePercent = 0;      // of one processor, while nothing happens
    double residentMib = 0;      // with twenty chats visited
    double grownKibPerRound = 0; // of the heap, for each round of twenty chats
};

// Offline, with what the profile holds. Nothing: it has too few chats, or they did not appear.
std::optional<LongUse> useForLong(Desk &desk, int restSeconds);

} // namespace chatoyant::client
