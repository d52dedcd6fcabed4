#include "server/app/doctor.h"

#include "common/mood/text_mood.h"
#include "server/app/config_words.h"
#include "server/app/policy_warnings.h"
#include "server/app/tls_setup.h"
#include "server/integrations/libre_translator.h"
#include "server/integrations/preview_worker.h"
#include "server/integrations/sphinx_engine.h"
#include "server/storage/sql_storage.h"

#include <QFile>
#include <QLocale>
#include <QSslCertificate>
#include <QStorageInfo>
#include <QUrl>

#include <sys/resource.h>

namespace chatoyant::server {

namespace {

using Mark = HealthFinding::Mark;

QList<HealthFinding> lookAtCertificate(const Config &config)
{
    constexpr int soonDays = 30;
    if (config.tls == TlsMode::Off)
        return {};
    if (const auto tls = tlsConfiguration(config.certificateFile, config.keyFile); !tls)
        return {{Mark::Bad, tls.error()}};
    const QDateTime end =
        QSslCertificate::fromPath(config.certificateFile).value(0).expiryDate().toUTC();
    const QString day = end.date().toString(Qt::ISODate);
    if (end < QDateTime::currentDateTimeUtc().addDays(soonDays))
        //: %1: a date
        return {{Mark::Warning, ConfigWords::tr("The certificate ends on %1: renew it.").arg(day)}};
    //: %1: a date
    return {{Mark::Good, ConfigWords::tr("The certificate is good until %1.").arg(day)}};
}

QList<HealthFinding> lookAtDatabase(const Config &config)
{
    if (!QFile::exists(config.databaseFile))
        //: %1: a folder
        return {{Mark::Bad, ConfigWords::tr("There is no server in %1: make one with "
                                            "`chatoyant-server init`.")
                                .arg(config.dataFolder)}};
    StorageOptions options;
    options.file = config.databaseFile;
    options.isServer = false;
    if (const auto storage = SqlStorage::open(options); !storage)
        return {{Mark::Bad, storage.error().message}};
    return {{Mark::Good, ConfigWords::tr("The database can be read.")}};
}

QList<HealthFinding> lookAtDisk(const Config &config)
{
    constexpr int fewPercent = 10;
    const QStorageInfo disk(config.dataFolder);
    if (!disk.isValid() || disk.bytesTotal() <= 0)
        return {};
    const auto percent = int(disk.bytesAvailable() * 100 / disk.bytesTotal());
    if (percent < fewPercent)
        //: %1: a number
        return {{Mark::Warning, ConfigWords::tr("Only %1 % of the disk are free: make room, or "
                                                "move the data folder.")
                                    .arg(percent)}};
    //: %1: a number
    return {{Mark::Good, ConfigWords::tr("%1 % of the disk are free.").arg(percent)}};
}

QList<HealthFinding> lookAtFileLimit(const Config &config)
{
    constexpr rlim_t others = 200; // files beside the connections
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_max == RLIM_INFINITY ||
        limit.rlim_max >= rlim_t(config.maxConnections) + others)
        return {};
    //: %1, %2: numbers
    return {{Mark::Warning,
             ConfigWords::tr("%1 files may be open at a time, too few for server.max_connections "
                             "(%2): raise LimitNOFILE of the unit, or `ulimit -n`.")
                 .arg(limit.rlim_max)
                 .arg(config.maxConnections)}};
}

// It is asked as the server asks it, without a word of anybody's.
QList<HealthFinding> lookAtTranslator(const Config &config)
{
    constexpr std::chrono::seconds patience{5};
    if (!config.translator)
        return {};
    LibreSettings settings = *config.translator;
    settings.within = std::min<std::chrono::seconds>(settings.within, patience);
    const auto languages = LibreTranslator(settings).languages();
    if (!languages)
        //: %1: why, in English
        return {{Mark::Warning, ConfigWords::tr("Messages are not translated: %1. Look at "
                                                "translate.url, and whether the service runs.")
                                    .arg(languages.error())}};
    //: %1: name of a computer
    return {{Mark::Good, ConfigWords::tr("The translation service on %1 answers.")
                             .arg(QUrl(config.translator->url).host())}};
}

QList<HealthFinding> lookAtHelpers(const Config &config)
{
    QList<HealthFinding> found;
    if (config.moodText == MoodLevel::Server) {
        if (const auto model = TextMood::load(); !model)
            //: %1: why, in English
            found.append({Mark::Warning,
                          ConfigWords::tr("Messages get no mood: %1").arg(model.error().message)});
    }
    if (config.voice && !config.voice->endpoint) {
        if (const auto engine = SphinxEngine::find(); !engine)
            //: %1: why, in English
            found.append({Mark::Warning,
                          ConfigWords::tr("Voice notes get no words: %1").arg(engine.error())});
    }
    if (config.files.fileBytes > 0 && PreviewWorker::findProgram().isEmpty())
        found.append({Mark::Warning, ConfigWords::tr("Pictures get no previews: chatoyant-previews "
                                                     "is not installed.")});
    return found;
}

} // namespace

QList<HealthFinding> examine(const Config &config)
{
    QList<HealthFinding> found;
    for (const auto look : {lookAtCertificate, lookAtDatabase, lookAtDisk, lookAtFileLimit,
                            lookAtHelpers, lookAtTranslator})
        found.append(look(config));
    const QStringList warnings = policyWarnings(config);
    for (const QString &warning : warnings)
        found.append({Mark::Warning, warning});
    return found;
}

} // namespace chatoyant::server
