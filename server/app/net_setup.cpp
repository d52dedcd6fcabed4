#include "server/app/net_setup.h"

#include "server/app/invite_pages.h"
#include "server/app/policy.h"
#include "server/app/server_log.h"
#include "server/app/tls_setup.h"

#include <QLoggingCategory>

#include <sys/resource.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

struct FileLimit
{
    int open = 0;        // files and sockets at a time
    int connections = 0; // that fit below it
};

// As far up as it goes.
FileLimit raiseFileLimit()
{
    constexpr rlim_t most = 1'000'000;
    constexpr int ownDescriptors = 256; // database, libraries, logs
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    const int open = int(qMin(limit.rlim_cur, most));
    return {open, open - qMin(ownDescriptors, open / 2)};
}

SeatRules seatRules(const Config &config)
{
    const FileLimit files = raiseFileLimit();
    const int most = qMin(config.maxConnections, files.connections);
    if (most < config.maxConnections)
        qCWarning(serverLog, "the limit of open files (%d) allows %d connections, not %d",
                  files.open, most, config.maxConnections);
    logEvent(serverLog(), u"limits"_s,
             {{u"openFiles"_s, files.open},
              {u"connections"_s, most},
              {u"connectionsOfOneAddress"_s, config.addressConnections},
              {u"localIsExempt"_s, config.exemptsLocal}});
    return {most, config.addressConnections, config.addressConnects, config.exemptsLocal};
}

// Of pages that the server itself, or a proxy before it, would serve.
QList<QByteArray> ownOrigins(const Config &config)
{
    const bool isSecure = config.tls != TlsMode::Off;
    const QByteArray address = policyFrom(config).address.toUtf8();
    QList<QByteArray> origins;
    const auto add = [&](const QByteArray &scheme, const QByteArray &defaultPort) {
        origins.append(scheme + address);
        if (address.endsWith(defaultPort)) // which browsers leave out
            origins.append(scheme + address.chopped(defaultPort.size()));
    };
    if (isSecure || config.insecure)
        add("https://", ":443");
    if (!isSecure)
        add("http://", ":80");
    return origins;
}

} // namespace

Expected<NetSettings, QString> netSettings(const Config &config)
{
    NetSettings settings;
    if (config.tls != TlsMode::Off) {
        auto tls = tlsConfiguration(config.certificateFile, config.keyFile);
        if (!tls)
            return tls.error();
        settings.tls = *std::move(tls);
    }
    auto proxies = TrustedProxies::from(config.trustedProxies);
    if (!proxies)
        return proxies.error();
    settings.proxies = *std::move(proxies);
    settings.expectsProxyHeader = config.proxyProtocol;
    settings.seats = seatRules(config);
    settings.requests = config.requests;
    settings.resumes = config.resumes;
    settings.signInWithin = config.signInWithin;
    settings.allowedOrigins = ownOrigins(config);
    settings.policy = policyFrom(config);
    settings.inviteWords = InvitePages::words(config.language);
    for (const QString &origin : config.allowedOrigins)
        settings.allowedOrigins.append(origin.toUtf8());
    return settings;
}

} // namespace chatoyant::server
