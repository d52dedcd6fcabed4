// How many connections are open, in all and from each address, and who may have one more.
#pragma once

#include "server/domain/rate_bucket.h"

#include <QHash>
#include <QHostAddress>

#include <atomic>
#include <memory>
#include <mutex>

namespace chatoyant::server {

struct SeatRules
{
    int most = 10'000;      // connections in all
    int fromOneAddress = 0; // of IPv6: from one /64. 0: no limit
    AttemptRate coming{};   // new ones from one address
    // Addresses of this machine are no one person's: a proxy stands there, or the operator.
    bool exemptsLocal = true;
};

class Seats;

// Held by a connection for as long as it is open; copies are the same seat.
class Seat
{
public:
    Seat() = default;
    // The connection turns out to come from there. False when that address has too many.
    bool assign(const QHostAddress &from) const;

private:
    friend class Seats;
    struct Held;
    explicit Seat(std::shared_ptr<Held> held);
    std::shared_ptr<Held> m_held;
};

// Used by all threads.
class Seats
{
public:
    // From an address that is known, or from a proxy that will say from where.
    std::optional<Seat> take(const SeatRules &rules, const std::optional<QHostAddress> &from);
    int taken() const { return m_taken.load(); }

private:
    friend class Seat;
    friend struct Seat::Held;
    struct Address
    {
        int open = 0;
        RateBucket coming;
    };

    bool enter(const SeatRules &rules, const QString &address);
    void leave(const QString &address);
    void forgetOld(const SeatRules &rules, RateClock::time_point now);

    std::atomic<int> m_taken = 0;
    std::mutex m_mutex; // guards:
    QHash<QString, Address> m_addresses;
    RateClock::time_point m_forgotAt;
};

} // namespace chatoyant::server
