// Argon2id in a small pool of threads, with a bounded queue.
#pragma once

#include "common/base/random.h"
#include "server/domain/ports/password_hasher.h"

#include <QObject>
#include <QThreadPool>

namespace chatoyant::server {

// OWASP's password storage sheet: 19 MiB, two passes, one lane. Hashes are PHC strings.
class Argon2Hasher final : public QObject, public PasswordHasher
{
    Q_OBJECT

public:
    struct Cost
    {
        uint32_t memoryKib = 19 * 1024;
        uint32_t passes = 2;
        int threads = 2; // how many passwords are hashed at a time
        int queue = 64;  // how many may wait or be in work; more get Reason::ServerBusy
    };

    explicit Argon2Hasher(Random &random, QObject *parent = nullptr);
    Argon2Hasher(Random &random, const Cost &cost, QObject *parent = nullptr);
    ~Argon2Hasher() override;

    void hash(const QString &password, Hashed done) override;
    void verify(const QString &password, const QString &hash, Verified done) override;
    bool isDated(const QString &hash) const override;

private:
    template <typename Work, typename Done>
    void start(Work work, Done done);

    Random &m_random;
    Cost m_cost;
    QString m_dummy; // fits no password
    int m_waiting = 0;
    QThreadPool m_pool;
};

} // namespace chatoyant::server
