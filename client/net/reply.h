// How an answer comes back: once, on the caller's thread, unless its context is gone.
#pragma once

#include "common/base/error.h"

#include <functional>

namespace chatoyant::client {

template <typename T>
using Reply = std::function<void(const Result<T> &)>;

} // namespace chatoyant::client
