#include "client/state/server_finder.h"

#include "client/net/server_address.h"
#include "client/state/server_search.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Whoever names a port, a machine by its number or this one means just that.
bool isNameOfASite(const QString &typed, const QUrl &url)
{
    const QUrl asTyped(typed.contains("://"_L1) ? typed : u"wss://"_s + typed);
    return asTyped.port(httpsPort) == httpsPort && url.scheme() == "wss"_L1 && !isLoopback(url) &&
           !isNumeric(url);
}

bool isNoServer(const Error &error)
{
    return error.reason == Reason::NotThisProduct || error.reason == Reason::TimedOut ||
           (error.reason == Reason::ServerUnreachable && error.field != "host"_L1 &&
            error.field != "proxy"_L1);
}

} // namespace

ServerFinder::ServerFinder(const Environment &environment, Known known, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_known(std::move(known))
{}

std::optional<QUrl> ServerFinder::foundAt(const QString &typed) const
{
    const auto found = m_found.constFind(typed);
    return found == m_found.cend() ? std::nullopt : std::optional(*found);
}

void ServerFinder::find(const QString &typed, QObject *context, Reply<ServerCheck> reply)
{
    const auto url = serverUrl(typed);
    if (url)
        return look({typed, context, std::move(reply)}, *url);
    QMetaObject::invokeMethod(
        context, [reply, error = url.error()] { reply(error); }, Qt::QueuedConnection);
}

ServerProbe *ServerFinder::probe(const QUrl &url)
{
    auto *probe = new ServerProbe(m_environment, m_known(shownAddress(url)), this);
    connect(probe, &ServerProbe::certificateDoubtful, this, &ServerFinder::certificateDoubtful);
    return probe;
}

void ServerFinder::look(const Wanted &wanted, const QUrl &url)
{
    ServerProbe *here = probe(url);
    connect(here, &ServerProbe::found, this, [this, wanted, url](const ServerCheck &check) {
        m_found.insert(wanted.typed, url);
        answer(wanted, check);
    });
    connect(here, &ServerProbe::failed, this,
            [this, wanted, url](const Error &error) { onFailed(wanted, url, error); });
    here->look(url);
}

void ServerFinder::onFailed(const Wanted &wanted, const QUrl &url, const Error &error)
{
    QUrl plain = url;
    plain.setScheme(u"ws"_s);
    // Never less than what this server was trusted for.
    const bool mayBePlain = isLoopback(url) && !wanted.typed.contains("://"_L1) && plain != url &&
                            m_known(shownAddress(url)).isEmpty();
    if (mayBePlain && error.reason != Reason::CertificateRefused)
        look(wanted, plain);
    else if (m_environment.readDocument && isNoServer(error) && isNameOfASite(wanted.typed, url))
        askSite(wanted, error);
    else
        answer(wanted, error);
}

void ServerFinder::askSite(const Wanted &wanted, const Error &before)
{
    auto *search = new ServerSearch(m_environment, this);
    connect(search, &ServerSearch::found, this,
            [this, wanted](const QUrl &url) { lookThere(wanted, url); });
    connect(search, &ServerSearch::failed, this,
            [this, wanted, before] { answer(wanted, before); });
    search->ask(serverUrl(wanted.typed)->host());
}

void ServerFinder::lookThere(const Wanted &wanted, const QUrl &url)
{
    ServerProbe *there = probe(url);
    connect(there, &ServerProbe::failed, this,
            [this, wanted](const Error &error) { answer(wanted, error); });
    connect(there, &ServerProbe::found, this, [this, wanted, url](ServerCheck check) {
        m_found.insert(wanted.typed, url);
        check.address = shownAddress(url);
        answer(wanted, check);
    });
    there->look(url);
}

void ServerFinder::answer(const Wanted &wanted, const Result<ServerCheck> &check)
{
    if (wanted.context)
        wanted.reply(check);
}

} // namespace chatoyant::client
