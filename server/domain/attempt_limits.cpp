#include "server/domain/attempt_limits.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBuckets = 100'000; // some 20 MB

bool isThisMachine(const QString &address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1;
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

Result<AttemptLimits::Taken> AttemptLimits::takeCode(const QString &address)
{
    return take(u"a code from "_s + address, address);
}

void AttemptLimits::giveBack(const Taken &taken)
{
    for (const QString &key : taken) {
        if (const auto bucket = m_buckets.find(key); bucket != m_buckets.end())
            bucket->giveBack();
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

Result<void> AttemptLimits::takeSearch(UserId caller)
{
    const auto taken = take({{u"search "_s + caller.toString(), m_policy.personSearches}});
    return taken ? Result<void>() : Result<void>(taken.error());
}

Result<void> AttemptLimits::takeTranslation(UserId caller)
{
    const auto taken = take({{u"translation "_s + caller.toString(), m_policy.personTranslations}});
    return taken ? Result<void>() : Result<void>(taken.error());
}

Result<void> AttemptLimits::takePreview(UserId author)
{
    const auto taken = take({{u"preview "_s + author.toString(), m_policy.personPreviews}});
    return taken ? Result<void>() : Result<void>(taken.error());
}

Result<void> AttemptLimits::takeReport(UserId caller)
{
    const auto taken = take({{u"report "_s + caller.toString(), m_policy.personReports}});
    return taken ? Result<void>() : Result<void>(taken.error());
}

Result<void> AttemptLimits::takeExport(UserId owner)
{
    const auto taken = take({{u"export "_s + owner.toString(), m_policy.personExports}});
    return taken ? Result<void>() : Result<void>(taken.error());
}

Result<void> AttemptLimits::takeUpload(UserId owner, const QString &address)
{
    QList<Wanted> wanted{{u"upload "_s + owner.toString(), m_policy.personUploads}};
    if (!isExempt(address))
        wanted.append({u"upload from "_s + address, m_policy.addressUploads});
    const auto taken = take(wanted);
    return taken ? Result<void>() : Result<void>(taken.error());
}

bool AttemptLimits::takeLetter(const QString &email)
{
    return bool(take(
        {{u"letter "_s + email, m_policy.addressLetters}, {u"letters"_s, m_policy.allLetters}}));
}

// All of them or none.
Result<AttemptLimits::Taken> AttemptLimits::take(const QList<Wanted> &wanted)
{
    const Moment now(std::chrono::milliseconds(m_clock.now().toMSecsSinceEpoch()));
    std::chrono::milliseconds wait{};
    for (const Wanted &one : wanted) {
        Bucket bucket = m_buckets.value(one.key);
        wait = std::max(wait, bucket.wait(one.rate, now));
    }
    if (wait.count() > 0) {
        Error error = makeError(Reason::RateLimited);
        error.retryAfterMs = int(wait.count());
        return error;
    }
    makeRoom();
    Taken taken;
    for (const Wanted &one : wanted) {
        if (one.rate.times == 0)
            continue;
        m_buckets[one.key].take(one.rate, now);
        taken.append(one.key);
    }
    return taken;
}

// Whoever makes up so many names is stopped by the limit for all.
void AttemptLimits::makeRoom()
{
    if (m_buckets.size() < mostBuckets)
        return;
    const Bucket all = m_buckets.value(u"all"_s);
    m_buckets.clear();
    m_buckets.insert(u"all"_s, all);
}

} // namespace chatoyant::server
