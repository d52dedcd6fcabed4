// A connection that was just accepted, on its way to a net thread.
#pragma once

#include "server/net/seats.h"

#include <chrono>

namespace chatoyant::server {

struct Arrival
{
    qintptr descriptor = -1;
    QHostAddress from; // the other end of the wire: a client, or a proxy
    Seat seat;
    std::chrono::steady_clock::time_point at = std::chrono::steady_clock::now();
};

} // namespace chatoyant::server
