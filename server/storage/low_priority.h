// Work that may wait: messages go before it where the processors are busy.
#pragma once

namespace chatoyant::server {

// Of the thread that calls it, for good.
void lowerPriority();

} // namespace chatoyant::server
