// Whether, and when, to ask the server once more.
#pragma once

#include "common/base/error.h"

#include <chrono>

namespace chatoyant::client {

// Worth asking again with nothing changed; everything else is the server's last word.
bool isRetryable(Reason reason);
// Waits for the next sign-in, not for a time.
bool needsConnection(Reason reason);
// The same for files, over a wire of their own that may be down while the other is not.
bool isWorthAnotherTry(const Error &error);
// What the server says, else longer each time. attempt: 0 is the first.
std::chrono::milliseconds retryDelay(const Error &error, int attempt);

} // namespace chatoyant::client
