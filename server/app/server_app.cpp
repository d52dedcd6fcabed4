#include "server/app/server_app.h"

#include "server/app/net_setup.h"
#include "server/app/policy.h"
#include "server/app/server_log.h"
#include "server/storage/backup.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tidyEvery = 1s;
constexpr int ticksPerExpiry = 60; // of tidyEvery: how often old sessions are looked for
constexpr int ticksPerMarks = 10;  // of tidyEvery: how often marks of receipt are stored
constexpr int ticksPerLook = 3600; // of tidyEvery: how often the disk is compared
constexpr auto farewellTick = 100ms;
constexpr int refusingTicks = 3;  // requests on their way are still refused politely
constexpr int farewellTicks = 60; // then sockets are cut
constexpr int retryAfterMs = 1000;

std::unique_ptr<TextMoodEngine> engineFor(const Config &config)
{
    auto engine = loadMoodEngine(config.moodText == MoodLevel::Server);
    if (!engine) {
        qCWarning(serverLog, "messages get no mood: %s", qPrintable(engine.error().message));
        return nullptr;
    }
    return *std::move(engine);
}

std::unique_ptr<QueuedTranslator> translatorFor(const Config &config)
{
    if (!config.translator)
        return nullptr;
    return std::make_unique<QueuedTranslator>(
        std::make_unique<LibreTranslator>(*config.translator));
}

// People are not told that somebody writes down what they say where nobody can.
ServerPolicy policyOf(const Config &config, bool hasTranscriber)
{
    Config able = config;
    if (!hasTranscriber)
        able.voice.reset();
    return policyFrom(able);
}

} // namespace

Expected<std::unique_ptr<ServerApp>, QString> ServerApp::start(const LoadedConfig &loaded)
{
    const Config &config = loaded.config;
    auto settings = netSettings(config);
    if (!settings)
        return settings.error();
    auto stores = openStores(config);
    if (!stores)
        return stores.error();
    std::unique_ptr<ServerApp> app(new ServerApp(loaded, *std::move(stores), *std::move(settings)));
    if (config.metricsPort > 0) {
        auto metrics = MetricsPort::open(config.metricsPort, app->m_state);
        if (!metrics)
            return metrics.error();
        app->m_metrics = *std::move(metrics);
    }
    app->m_services.transcripts.resume(); // before anybody sends another one
    (void)app->m_services.batch.finish();
    if (const auto listening = app->listen(config.listen); !listening)
        return listening.error();
    return app;
}

Expected<ServerApp::Stores, QString> ServerApp::openStores(const Config &config)
{
    Stores stores;
    auto storage = SqlStorage::open({config.databaseFile});
    if (!storage)
        return storage.error().message;
    stores.storage = *std::move(storage);
    auto blobs = DiskBlobStore::open(config.mediaFolder);
    if (!blobs)
        return blobs.error();
    stores.blobs = *std::move(blobs);
    return stores;
}

ServerApp::ServerApp(const LoadedConfig &loaded, Stores stores, NetSettings settings)
    : m_settings(std::move(settings))
    , m_stores(std::move(stores))
    , m_mood(engineFor(loaded.config))
    , m_hasher(m_random)
    , m_mailer(loaded.config.mail ? std::make_unique<SmtpMailer>(*loaded.config.mail) : nullptr)
    , m_languages(loaded.config.language)
    , m_transcriber(makeTranscriber(loaded.config, *m_stores.blobs))
    , m_translator(translatorFor(loaded.config))
    , m_linkReader(loaded.config.hasPreviews ? std::make_unique<QueuedLinkReader>() : nullptr)
    , m_archives({loaded.config.databaseFile, *m_stores.blobs})
    , m_outbox(loaded.config.netThreads,
               [this](int thread, std::vector<Outbound> &batch) {
                   m_threads[size_t(thread)]->send(batch);
               })
    , m_registry(m_outbox, m_settings)
    , m_services(m_stores.storage->ports(),
                 {m_registry, m_hasher, m_codes, m_mood.get(), m_clock, m_random, m_mailer.get(),
                  m_stores.blobs.get(), m_transcriber.get(), &m_languages, &m_archives,
                  m_translator.get(), m_linkReader.get()},
                 policyOf(loaded.config, m_transcriber != nullptr))
    , m_figures({m_state, m_registry, m_clock,
                 [folder = loaded.config.dataFolder] { return lastBackup(folder); }})
    , m_examiner(loaded, m_clock)
    , m_handlers(m_services, m_registry, m_figures, m_examiner, m_dispatcher)
    , m_loop({m_services, m_registry, m_dispatcher, m_outbox, m_settings, m_state})
    , m_listener(m_settings, m_state, [this](const Arrival &arrival) { adopt(arrival); })
{
    openFiles(loaded.config);
    for (int number = 0; number < loaded.config.netThreads; ++number)
        m_threads.push_back(
            std::make_unique<NetThread>(number, m_settings, m_state, m_loop.intake()));
    if (m_transcriber)
        connect(m_transcriber.get(), &QueuedTranscriber::answered, &m_loop, &DomainLoop::schedule);
    if (m_linkReader)
        connect(m_linkReader.get(), &QueuedLinkReader::answered, &m_loop, &DomainLoop::schedule);
    if (m_translator) {
        connect(m_translator.get(), &QueuedTranslator::answered, &m_loop, &DomainLoop::schedule);
        m_translator->learnLanguages();
    }
    connect(&m_housekeeping, &QTimer::timeout, this, &ServerApp::keepHouse);
    connect(&m_farewell, &QTimer::timeout, this, &ServerApp::awaitFarewell);
    m_housekeeping.start(tidyEvery);
}

ServerApp::~ServerApp()
{
    m_files->stop();
}

void ServerApp::openFiles(const Config &config)
{
    PreviewWorker::Settings settings;
    settings.program = PreviewWorker::findProgram();
    settings.folder = config.mediaFolder + u"/previews"_s;
    if (settings.program.isEmpty())
        qCWarning(serverLog, "pictures get no previews: chatoyant-previews is not installed");
    else
        m_previews = std::make_unique<PreviewWorker>(settings, *m_stores.blobs);
    m_files = std::make_unique<FilePool>(
        FilePool::Parts{*m_stores.blobs, m_previews.get(), config.files});
    m_sweep = std::make_unique<FileSweep>(m_services, *m_files, m_clock);
    m_state.files = m_files.get();
}

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
    m_state.ready = m_stores.storage->isReady();
    return {};
}

void ServerApp::keepHouse()
{
    m_stores.storage->tidy();
    m_memory.look(m_state.seats.taken());
    m_figures.look();
    m_state.ready = m_stores.storage->isReady();
    // A command may have deleted accounts, also before this start.
    if (m_services.watch.look() || m_houseTicks == 0)
        m_services.succession.settle();
    m_services.moods.ripen();
    m_services.statuses.forgetOver();
    m_services.moodRetention.goOn();
    m_services.groupDeletions.goOn();
    m_registry.closeStrangers();
    if (m_houseTicks % ticksPerMarks == 0)
        m_services.received.store();
    if (m_houseTicks % ticksPerLook == 0)
        m_sweep->lookForOrphans();
    if (m_translator && m_houseTicks % ticksPerExpiry == 0)
        m_translator->learnLanguages();
    if (++m_houseTicks % ticksPerExpiry == 0) {
        m_services.watch.removeExpired();
        m_services.emails.removeExpired();
        m_sweep->removeStale();
    }
    m_sweep->goOn();
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
