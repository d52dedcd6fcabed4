#include "server/storage/argon2_hasher.h"

#include <QMetaObject>

#include <argon2.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr uint32_t lanes = 1;
constexpr uint32_t outputBytes = 32;
constexpr int saltBytes = 16;

QString
phcString(const Argon2Hasher::Cost &cost, const QByteArray &password, const QByteArray &salt)
{
    const size_t size =
        argon2_encodedlen(cost.passes, cost.memoryKib, lanes, static_cast<uint32_t>(salt.size()),
                          outputBytes, Argon2_id);
    QByteArray encoded(static_cast<qsizetype>(size), '\0');
    const int fault =
        argon2id_hash_encoded(cost.passes, cost.memoryKib, lanes, password.constData(),
                              static_cast<size_t>(password.size()), salt.constData(),
                              static_cast<size_t>(salt.size()), outputBytes, encoded.data(), size);
    return fault == ARGON2_OK ? QString::fromLatin1(encoded.constData()) : QString();
}

// Where hashing is impossible (no memory), nobody is let in.
Result<bool> fits(const QString &hash, const QByteArray &password)
{
    const int outcome = argon2id_verify(hash.toLatin1().constData(), password.constData(),
                                        static_cast<size_t>(password.size()));
    if (outcome == ARGON2_OK || outcome == ARGON2_VERIFY_MISMATCH)
        return outcome == ARGON2_OK;
    return makeError(outcome == ARGON2_MEMORY_ALLOCATION_ERROR ? Reason::ServerBusy
                                                               : Reason::Internal);
}

} // namespace

Argon2Hasher::Argon2Hasher(Random &random, QObject *parent)
    : Argon2Hasher(random, Cost(), parent)
{}

Argon2Hasher::Argon2Hasher(Random &random, const Cost &cost, QObject *parent)
    : QObject(parent)
    , m_random(random)
    , m_cost(cost)
    , m_dummy(phcString(cost, randomBytes(random, saltBytes), randomBytes(random, saltBytes)))
{
    m_pool.setMaxThreadCount(cost.threads);
}

Argon2Hasher::~Argon2Hasher()
{
    m_pool.clear();
    m_pool.waitForDone();
}

template <typename Work, typename Done>
void Argon2Hasher::start(Work work, Done done)
{
    if (m_waiting >= m_cost.queue) {
        Error busy = makeError(Reason::ServerBusy);
        constexpr int secondMs = 1000;
        busy.retryAfterMs = secondMs;
        QMetaObject::invokeMethod(
            this, [done, busy] { done(busy); }, Qt::QueuedConnection);
        return;
    }
    ++m_waiting;
    m_pool.start([this, work, done] {
        const auto result = work();
        QMetaObject::invokeMethod(
            this,
            [this, done, result] {
                --m_waiting;
                done(result);
            },
            Qt::QueuedConnection);
    });
}

void Argon2Hasher::hash(const QString &password, Hashed done)
{
    const QByteArray salt = randomBytes(m_random, saltBytes);
    start(
        [cost = m_cost, bytes = password.toUtf8(), salt]() -> Result<QString> {
            const QString hash = phcString(cost, bytes, salt);
            return hash.isEmpty() ? Result<QString>(makeError(Reason::ServerBusy)) : hash;
        },
        std::move(done));
}

bool Argon2Hasher::isDated(const QString &hash) const
{
    // $argon2id$v=19$m=…,t=…,p=…$salt$hash
    const qsizetype parameters = m_dummy.indexOf(u'$', m_dummy.indexOf("p="_L1));
    return !hash.startsWith(m_dummy.first(parameters + 1));
}

void Argon2Hasher::verify(const QString &password, const QString &hash, Verified done)
{
    const bool isReal = !hash.isEmpty();
    start(
        [isReal, bytes = password.toUtf8(), hash = isReal ? hash : m_dummy]() -> Result<bool> {
            const Result<bool> outcome = fits(hash, bytes);
            return isReal || !outcome ? outcome : Result<bool>(false);
        },
        std::move(done));
}

} // namespace chatoyant::server
