#include "server/app/server_app.h"

#include "server/app/net_setup.h"
#include "server/app/policy.h"

#include <QLoggingCategory>

namespace chatoyant::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tidyEvery = 1s;
constexpr int ticksPerExpiry = 60; // of tidyEvery: how often old sessions are looked for
constexpr auto farewellTick = 100ms;
constexpr int refusingTicks = 3;  // requests on their way are still refused politely
constexpr int farewellTicks = 60; // then sockets are cut
constexpr int retryAfterMs = 1000;

Q_LOGGING_CATEGORY(log, "server")

std::unique_ptr<TextMoodEngine> engineFor(const Config &config)
{
    if (!config.moodOnServer)
        return nullptr;
    auto model = TextMood::load();
    if (!model) {
        qCWarning(log, "messages get no mood: %s", qPrintable(model.error().message));
        return nullptr;
    }
    return std::make_unique<TextMoodEngine>(*std::move(model));
}

} // namespace

Expected<std::unique_ptr<ServerApp>, QString> ServerApp::start(const Config &config)
{
    auto settings = netSettings(config);
    if (!settings)
        return settings.error();
    auto storage = SqlStorage::open({config.databaseFile});
    if (!storage)
        return storage.error().message;
    std::unique_ptr<ServerApp> app(
        new ServerApp(config, *std::move(storage), *std::move(settings)));
    if (config.metricsPort > 0) {
        auto metrics = MetricsPort::open(config.metricsPort, app->m_state);
        if (!metrics)
            return metrics.error();
        app->m_metrics = *std::move(metrics);
    }
    if (const auto listening = app->listen(config.listen); !listening)
        return listening.error();
    return app;
}

ServerApp::ServerApp(const Config &config,
                     std::unique_ptr<SqlStorage> storage,
                     NetSettings settings)
    : m_settings(std::move(settings))
    , m_storage(std::move(storage))
    , m_mood(engineFor(config))
    , m_hasher(m_random)
    , m_mailer(config.mail ? std::make_unique<SmtpMailer>(*config.mail) : nullptr)
    , m_outbox(config.netThreads,
               [this](int thread, std::vector<Outbound> &batch) {
                   m_threads[size_t(thread)]->send(batch);
               })
    , m_registry(m_outbox, m_settings)
    , m_services(m_storage->ports(),
                 {m_registry, m_hasher, m_codes, m_mood.get(), m_clock, m_random, m_mailer.get()},
                 policyFrom(config))
    , m_handlers(m_services, m_registry, m_dispatcher)
    , m_loop({m_services, m_registry, m_dispatcher, m_outbox, m_settings, m_state})
    , m_listener(m_settings, m_state, [this](const Arrival &arrival) { adopt(arrival); })
{
    for (int number = 0; number < config.netThreads; ++number)
        m_threads.push_back(
            std::make_unique<NetThread>(number, m_settings, m_state, m_loop.intake()));
    connect(&m_housekeeping, &QTimer::timeout, this, &ServerApp::keepHouse);
    connect(&m_farewell, &QTimer::timeout, this, &ServerApp::awaitFarewell);
    m_housekeeping.start(tidyEvery);
}

ServerApp::~ServerApp() = default;

void ServerApp::stop()
{
    if (m_farewell.isActive())
        return;
    m_state.ready = false;
    m_listener.close();
    m_housekeeping.stop();
    m_loop.stop(retryAfterMs);
    m_farewell.start(farewellTick);
}

Expected<void, QString> ServerApp::listen(const ListenAddress &address)
{
    if (!m_listener.listen(QHostAddress(address.host), address.port))
        return u"cannot listen on %1:%2: %3"_s.arg(address.host)
            .arg(address.port)
            .arg(m_listener.errorString());
    m_state.ready = m_storage->isReady();
    return {};
}

void ServerApp::keepHouse()
{
    m_storage->tidy();
    m_memory.look(m_state.seats.taken());
    m_state.ready = m_storage->isReady();
    m_services.watch.look();
    m_registry.closeStrangers();
    if (++m_houseTicks % ticksPerExpiry == 0) {
        m_services.watch.removeExpired();
        m_services.emails.removeExpired();
    }
    // By itself: requests have no part in whether this can be stored.
    (void)m_services.batch.finish();
    m_loop.schedule(); // what follows from it leaves
}

void ServerApp::adopt(const Arrival &arrival)
{
    const auto fewest = std::min_element(m_threads.begin(), m_threads.end(),
                                         [](const auto &one, const auto &other) {
                                             return one->adoptedCount() < other->adoptedCount();
                                         });
    (*fewest)->adopt(arrival);
}

void ServerApp::awaitFarewell()
{
    ++m_farewellTicks;
    if (m_farewellTicks == refusingTicks) {
        for (const auto &thread : m_threads)
            thread->closeAll(close_code::goingAway);
    }
    const bool isOver = m_farewellTicks > refusingTicks && m_state.seats.taken() == 0 &&
                        m_state.waiting.load() == 0;
    if (!isOver && m_farewellTicks < farewellTicks)
        return;
    m_farewell.stop();
    emit stopped();
}

} // namespace chatoyant::server
