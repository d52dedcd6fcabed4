// What the operating system says this process has used.
#pragma once

#include <QtGlobal>

namespace chatoyant::server {

// Seconds of processor time since it began, on all processors together.
double processorSeconds();
// Processors that it may use.
int usableProcessors();
// Memory that it holds, without what was swapped out.
qint64 residentBytes();

} // namespace chatoyant::server
