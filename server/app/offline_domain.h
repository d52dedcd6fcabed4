// The domain without a network, for commands: nobody is connected, and calls wait for their end.
#pragma once

#include "common/base/random.h"
#include "server/app/config.h"
#include "server/domain/services.h"
#include "server/storage/argon2_hasher.h"
#include "server/storage/oath_codes.h"
#include "server/storage/sql_storage.h"

#include <memory>

namespace chatoyant::server {

class OfflineDomain
{
public:
    // The database must be there, or is made when `isNew`.
    static Result<std::unique_ptr<OfflineDomain>> open(const Config &config, bool isNew);

    Services &services() { return m_services; }
    Random &random() { return m_random; }

    // Both return when the password is hashed and everything is stored.
    Result<User> createAccount(const SignupParams &params);
    Result<User> setPassword(const QString &username, const QString &password);
    // Commits what was done with the services.
    Result<void> finish() { return m_services.batch.finish(); }

private:
    class NoLinks;

    OfflineDomain(const Config &config, std::unique_ptr<SqlStorage> storage);

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<SqlStorage> m_storage;
    std::unique_ptr<LiveLinks> m_links;
    std::unique_ptr<MoodEngine> m_mood;
    Argon2Hasher m_hasher;
    OathCodes m_codes;
    Services m_services;
};

} // namespace chatoyant::server
