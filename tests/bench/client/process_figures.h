// What the kernel and the allocator say about this program.
#pragma once

#include <QtGlobal>

namespace chatoyant::client {

// Since the kernel started it; in steps of the kernel's clock tick, 10 ms.
qint64 millisecondsAlive();
// Shared libraries included.
double residentMib();
// Used by all its threads.
double processorMilliseconds();
// Handed out by malloc and not given back.
double heapMib();

} // namespace chatoyant::client
