// The running server: constructs, connects, stops. No rule lives here.
#pragma once

#include "common/base/random.h"
#include "server/app/config.h"
#include "server/app/health_examiner.h"
#include "server/app/memory_return.h"
#include "server/app/metrics_port.h"
#include "server/app/spoken_languages.h"
#include "server/app/text_mood_engine.h"
#include "server/app/transcriber_setup.h"
#include "server/integrations/preview_worker.h"
#include "server/integrations/queued_link_reader.h"
#include "server/integrations/queued_translator.h"
#include "server/integrations/smtp_mailer.h"
#include "server/net/domain_loop.h"
#include "server/net/figure_desk.h"
#include "server/net/files/file_sweep.h"
#include "server/net/handlers/handlers.h"
#include "server/net/listener.h"
#include "server/net/net_thread.h"
#include "server/storage/argon2_hasher.h"
#include "server/storage/disk_blob_store.h"
#include "server/storage/oath_codes.h"
#include "server/storage/sql_storage.h"
#include "server/storage/zip_archive_maker.h"

#include <QTimer>

#include <memory>

namespace chatoyant::server {

class ServerApp final : public QObject
{
    Q_OBJECT

public:
    // Listens when it returns. The error is a sentence for the operator.
    static Expected<std::unique_ptr<ServerApp>, QString> start(const LoadedConfig &loaded);
    ~ServerApp() override;

    QHostAddress address() const { return m_listener.serverAddress(); }
    quint16 port() const { return m_listener.serverPort(); }
    // Lets nobody in, finishes what was asked, says goodbye; stopped() follows within seconds.
    void stop();

signals:
    void stopped();

private:
    struct Stores
    {
        std::unique_ptr<SqlStorage> storage;
        std::unique_ptr<DiskBlobStore> blobs;
    };

    ServerApp(const LoadedConfig &loaded, Stores stores, NetSettings settings);

    static Expected<Stores, QString> openStores(const Config &config);
    void openFiles(const Config &config);

    Expected<void, QString> listen(const ListenAddress &address);
    void keepHouse();
    void adopt(const Arrival &arrival);
    void awaitFarewell();

    SystemClock m_clock;
    SystemRandom m_random;
    NetSettings m_settings;
    NetState m_state;
    std::unique_ptr<MetricsPort> m_metrics;
    Stores m_stores;
    std::unique_ptr<PreviewWorker> m_previews;
    std::unique_ptr<TextMoodEngine> m_mood;
    Argon2Hasher m_hasher;
    OathCodes m_codes;
    std::unique_ptr<SmtpMailer> m_mailer; // none: this server sends no mail
    SpokenLanguages m_languages;
    std::unique_ptr<QueuedTranscriber> m_transcriber; // none: voice notes stay sound
    std::unique_ptr<QueuedTranslator> m_translator;   // none: messages are not translated
    std::unique_ptr<QueuedLinkReader> m_linkReader;   // none: links get no previews
    ZipArchiveMaker m_archives;
    Outbox m_outbox;
    LinkRegistry m_registry;
    Services m_services;
    FigureDesk m_figures;
    Dispatcher m_dispatcher;
    HealthExaminer m_examiner;
    Handlers m_handlers;
    DomainLoop m_loop;
    std::unique_ptr<FilePool> m_files; // stopped before the threads that wait for it
    std::unique_ptr<FileSweep> m_sweep;
    std::vector<std::unique_ptr<NetThread>> m_threads;
    Listener m_listener;
    QTimer m_housekeeping;
    QTimer m_farewell;
    int m_farewellTicks = 0;
    int m_houseTicks = 0;
    MemoryReturn m_memory;
};

} // namespace chatoyant::server
