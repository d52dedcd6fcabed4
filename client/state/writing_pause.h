// How long one has to wait in a group with slow mode until one may write again.
#pragma once

#include "client/state/line.h"
#include "common/model/chat.h"

#include <chrono>

namespace chatoyant::client {

// One message at a time may be written there.
bool isSlow(const ChatSummary &chat);
// As far as this device knows; the server decides again. lines: what is loaded of the chat; without
// any its last message says it.
std::chrono::milliseconds
writingPause(const ChatSummary &chat, const QList<Line> &lines, UserId me, const QDateTime &now);

} // namespace chatoyant::client
