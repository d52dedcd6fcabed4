#include "server/net/seats.h"

#include "server/net/peer_address.h"

namespace chatoyant::server {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostAddresses = 50'000; // some 10 MB
constexpr auto forgetEvery = 1s;

} // namespace

struct Seat::Held
{
    Held(Seats &seats, const SeatRules &rules)
        : seats(seats)
        , rules(rules)
    {}
    ~Held()
    {
        seats.leave(address);
        --seats.m_taken;
    }
    Q_DISABLE_COPY_MOVE(Held)

    Seats &seats;
    const SeatRules &rules;
    QString address; // empty: counted for nobody
};

Seat::Seat(std::shared_ptr<Held> held)
    : m_held(std::move(held))
{}

bool Seat::assign(const QHostAddress &from) const
{
    const bool isExempt = m_held->rules.exemptsLocal && isThisMachine(from);
    const QString address = isExempt ? QString() : peerAddress(from);
    if (!address.isEmpty() && !m_held->seats.enter(m_held->rules, address))
        return false;
    m_held->seats.leave(std::exchange(m_held->address, address));
    return true;
}

std::optional<Seat> Seats::take(const SeatRules &rules, const std::optional<QHostAddress> &from)
{
    if (m_taken.fetch_add(1) >= rules.most) {
        --m_taken;
        return std::nullopt;
    }
    const Seat seat(std::make_shared<Seat::Held>(*this, rules));
    if (from && !seat.assign(*from))
        return std::nullopt;
    return seat;
}

bool Seats::enter(const SeatRules &rules, const QString &address)
{
    const std::scoped_lock lock(m_mutex);
    const auto now = RateClock::now();
    forgetOld(rules, now);
    Address &known = m_addresses[address];
    const bool isFull = rules.fromOneAddress > 0 && known.open >= rules.fromOneAddress;
    if (isFull || !known.coming.take(rules.coming, now))
        return false;
    ++known.open;
    return true;
}

void Seats::leave(const QString &address)
{
    if (address.isEmpty())
        return;
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_addresses.find(address); known != m_addresses.end())
        --known->open;
}

// Those who have gone, and could come in full number again.
void Seats::forgetOld(const SeatRules &rules, RateClock::time_point now)
{
    if (m_addresses.size() < mostAddresses || now - m_forgotAt < forgetEvery)
        return;
    m_forgotAt = now;
    m_addresses.removeIf([&](QHash<QString, Address>::iterator known) {
        return known->open == 0 && known->coming.isFull(rules.coming, now);
    });
}

} // namespace chatoyant::server
