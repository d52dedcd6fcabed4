// An hour of somebody who leaves nothing untouched: what of it stays on the heap.
#pragma once

#include <optional>

namespace chatoyant::client {

class Desk;

struct WholeHour
{
    int rounds = 0;          // of twenty chats and of all windows
    double heapMibFirst = 0; // once a tenth of the time was over
    double heapMibLast = 0;
    double residentMib = 0;
};

// Offline or online, as the profile is. Nothing: it has too few chats, or something did not appear.
std::optional<WholeHour> useWithoutRest(Desk &desk, int minutes);

} // namespace chatoyant::client
