#include "server/app/offline_domain.h"

#include "server/app/command_line.h"
#include "server/app/policy.h"
#include "server/app/text_mood_engine.h"

#include <QCoreApplication>
#include <QFile>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

class OfflineDomain::NoLinks final : public LiveLinks
{
public:
    void deliver(const QList<UserId> &, const QByteArray &) override {}
    bool isOnline(UserId) const override { return false; }
    void endSession(SessionId, Reason) override {}
    bool isLive(SessionId) const override { return false; }
    QList<SessionId> liveSessions() const override { return {}; }
    QList<SessionId> takeUsed() override { return {}; }
};

namespace {

std::unique_ptr<MoodEngine> engineIfAny(const Config &config)
{
    auto engine = loadMoodEngine(config.moodText == MoodLevel::Server);
    return engine ? *std::move(engine) : nullptr;
}

// Runs the application's loop until `start` calls back.
template <typename Start>
Result<User> await(Start start)
{
    std::optional<Result<User>> outcome;
    start([&](Result<User> user) {
        outcome = std::move(user);
        QCoreApplication::exit();
    });
    if (!outcome)
        QCoreApplication::exec();
    if (!outcome)
        return makeError(Reason::Internal);
    return *std::move(outcome);
}

} // namespace

Result<std::unique_ptr<OfflineDomain>> OfflineDomain::open(const Config &config, bool isNew)
{
    if (!isNew && !QFile::exists(config.databaseFile)) {
        Error error = makeError(Reason::StorageFailed);
        error.message =
            CommandLine::tr("there is no server in %1: make one with chatoyant-server init")
                .arg(config.dataFolder);
        return error;
    }
    StorageOptions options;
    options.file = config.databaseFile;
    options.isServer = false;
    auto storage = SqlStorage::open(options);
    if (!storage)
        return storage.error();
    return std::unique_ptr<OfflineDomain>(new OfflineDomain(config, *std::move(storage)));
}

OfflineDomain::OfflineDomain(const Config &config, std::unique_ptr<SqlStorage> storage)
    : m_storage(std::move(storage))
    , m_links(std::make_unique<NoLinks>())
    , m_mood(engineIfAny(config))
    , m_hasher(m_random)
    , m_services(m_storage->ports(),
                 {*m_links, m_hasher, m_codes, m_mood.get(), m_clock, m_random},
                 policyFrom(config))
{}

Result<User> OfflineDomain::createAccount(const SignupParams &params)
{
    return await([&](auto done) { m_services.accounts.create(params, done); });
}

Result<User> OfflineDomain::setPassword(const QString &username, const QString &password)
{
    return await([&](auto done) { m_services.passwords.set(username, password, done); });
}

} // namespace chatoyant::server
