#include "server/app/command_words.h"
#include "server/app/policy_warnings.h"
#include "server/app/server_app.h"
#include "server/app/server_log.h"
#include "server/app/service_manager.h"
#include "server/app/signal_watch.h"
#include "server/app/verbs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString serveDescription()
{
    return CommandLine::tr(
        "Runs the server until SIGTERM or SIGINT. Settings come from the options "
        "here, then from the environment (CHATOYANT_SERVER_LISTEN and so on), "
        "then from server.ini. Its log is English.");
}

void addServeOptions(CommandLine &line)
{
    line.addPlaces();
    line.addOption(u"listen"_s, u"ADDRESS:PORT"_s,
                   CommandLine::tr("Where people connect; port 0 takes a free one and logs it."));
    line.addFlag(u"insecure"_s,
                 CommandLine::tr("Serve plain text on any address: for proxies that end TLS "
                                 "themselves."));
}

void tellWhereItListens(const ServerApp &app, const Config &config)
{
    const QString host = app.address().protocol() == QAbstractSocket::IPv6Protocol
                             ? u'[' + app.address().toString() + u']'
                             : app.address().toString();
    logEvent(serverLog(), u"listening"_s,
             {{u"address"_s, u"%1:%2"_s.arg(host).arg(app.port())},
              {u"port"_s, app.port()},
              {u"tls"_s, config.tls != TlsMode::Off},
              {u"netThreads"_s, config.netThreads}});
}

int serve(const LoadedConfig &loaded)
{
    const Config &config = loaded.config;
    const SourceWords inEnglish;
    SignalWatch signalWatch;
    auto app = ServerApp::start(loaded);
    if (!app) {
        qCCritical(serverLog, "%s", qPrintable(app.error()));
        return exit_code::notReady;
    }
    const QStringList warnings = policyWarnings(config);
    for (const QString &warning : warnings)
        qCWarning(serverLog, "%s", qPrintable(warning));
    ServerApp &server = **app;
    tellWhereItListens(server, config);
    tellServiceManager("READY=1");
    QObject::connect(&signalWatch, &SignalWatch::stopRequested, &server, [&server] {
        logEvent(serverLog(), u"stopping"_s);
        tellServiceManager("STOPPING=1");
        server.stop();
    });
    QObject::connect(&server, &ServerApp::stopped, &server, [] { QCoreApplication::exit(0); });
    const int code = QCoreApplication::exec();
    app->reset();
    logEvent(serverLog(), u"stopped"_s);
    return code;
}

} // namespace

int runServe(const QStringList &arguments)
{
    CommandLine line(u"serve"_s, u"[options]"_s, serveDescription());
    addServeOptions(line);
    if (const auto code = line.read(arguments))
        return *code;
    ConfigSources sources = sourcesFor(line);
    sources.insecure = line.isSet(u"insecure"_s);
    if (line.isSet(u"listen"_s))
        sources.flags.insert(u"server.listen"_s, line.value(u"listen"_s));
    const auto loaded = loadConfig(sources);
    if (!loaded)
        return line.fail(exit_code::usage, loaded.error());
    const Config &config = loaded->config;
    startLogging(config.logFormat, config.logLevel);
    if (!QFile::exists(config.databaseFile))
        return line.fail(
            exit_code::notReady,
            CommandLine::tr("there is no server in %1: make one with chatoyant-server init")
                .arg(config.dataFolder));
    return serve(*loaded);
}

} // namespace chatoyant::server
