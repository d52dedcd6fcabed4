#include "server/domain/attempt_limits.h"

#include <cmath>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBuckets = 100'000; // some 20 MB

bool isThisMachine(const QString &address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1;
}

double milliseconds(const AttemptRate &rate)
{
    return double(std::chrono::milliseconds(rate.within).count());
}

} // namespace

AttemptLimits::AttemptLimits(const Clock &clock, const ServerPolicy &policy)
    : m_clock(clock)
    , m_policy(policy)
{}

bool AttemptLimits::isExempt(const QString &address) const
{
    return address.isEmpty() || (m_policy.exemptsLocal && isThisMachine(address));
}

Result<AttemptLimits::Taken>
AttemptLimits::take(const QString &account, const QString &address, bool isAtHome)
{
    const QString name = account.toLower();
    QList<Wanted> wanted;
    if (isAtHome)
        return take({{u"home "_s + address + u' ' + name, m_policy.accountFailures}});
    if (!isExempt(address))
        wanted.append({u"from "_s + address, m_policy.addressFailures});
    wanted.append({u"to "_s + name, m_policy.accountFailures});
    wanted.append({u"all"_s, m_policy.allFailures});
    return take(wanted);
}

void AttemptLimits::giveBack(const Taken &taken)
{
    for (const QString &key : taken) {
        if (const auto bucket = m_buckets.find(key); bucket != m_buckets.end())
            bucket->tries += 1; // never more than it holds: filled() sees to it
    }
}

Result<void> AttemptLimits::takeSignUp(const QString &address)
{
    if (isExempt(address))
        return {};
    const auto taken = take(
        {{u"sign-up "_s + address, m_policy.addressSignups}, {u"sign-ups"_s, m_policy.allSignups}});
    return taken ? Result<void>() : Result<void>(taken.error());
}

Result<void> AttemptLimits::takeLookup(const QString &address)
{
    if (isExempt(address))
        return {};
    const auto taken = take({{u"look-up "_s + address, m_policy.addressLookups}});
    return taken ? Result<void>() : Result<void>(taken.error());
}

bool AttemptLimits::takeLetter(const QString &email)
{
    return bool(take(
        {{u"letter "_s + email, m_policy.addressLetters}, {u"letters"_s, m_policy.allLetters}}));
}

Result<AttemptLimits::Taken> AttemptLimits::take(const QList<Wanted> &wanted)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    double waitMs = 0;
    for (const Wanted &one : wanted) {
        if (one.rate.times == 0)
            continue;
        const double lacking = 1 - filled(one, now).tries;
        waitMs = std::max(waitMs, lacking * milliseconds(one.rate) / one.rate.times);
    }
    if (waitMs > 0) {
        Error error = makeError(Reason::RateLimited);
        error.retryAfterMs = int(std::ceil(waitMs));
        return error;
    }
    makeRoom();
    Taken taken;
    for (const Wanted &one : wanted) {
        if (one.rate.times == 0)
            continue;
        Bucket bucket = filled(one, now);
        bucket.tries -= 1;
        m_buckets.insert(one.key, bucket);
        taken.append(one.key);
    }
    return taken;
}

AttemptLimits::Bucket AttemptLimits::filled(const Wanted &wanted, qint64 now) const
{
    const double most = wanted.rate.times;
    const auto found = m_buckets.constFind(wanted.key);
    if (found == m_buckets.cend())
        return {most, now};
    const auto since = double(std::max<qint64>(0, now - found->at));
    return {std::min(most, found->tries + since * most / milliseconds(wanted.rate)), now};
}

// Whoever makes up so many names is stopped by the limit for all.
void AttemptLimits::makeRoom()
{
    if (m_buckets.size() < mostBuckets)
        return;
    const Bucket all = m_buckets.value(u"all"_s, {double(m_policy.allFailures.times), 0});
    m_buckets.clear();
    m_buckets.insert(u"all"_s, all);
}

} // namespace chatoyant::server
