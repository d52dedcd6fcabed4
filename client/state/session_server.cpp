#include "client/net/server_address.h"
#include "client/state/session.h"
#include "client/state/session_parts.h"

// Which server a session talks to, and whose certificate it takes for that.
namespace chatoyant::client {

using namespace Qt::StringLiterals;

void Session::probe(const QString &server, QObject *context, Reply<ServerCheck> reply)
{
    m_parts->finder.find(server, context, std::move(reply));
}

Result<void> Session::setServer(const QString &server)
{
    const auto parsed = serverUrl(server);
    if (!parsed)
        return parsed.error();
    if (!m_parts->profile.lock()) {
        emit profileBusy();
        return makeError(Reason::LocalStorageFailed);
    }
    const QUrl url = m_parts->finder.foundAt(server).value_or(*parsed);
    if (m_parts->profile.server != url)
        m_parts->signIn.leave();
    m_parts->profile.server = url;
    m_parts->connection.setServer(url);
    m_parts->connection.pinCertificate(m_parts->knownCertificate(shownAddress(url)));
    return m_parts->profile.save();
}

QString Session::server() const
{
    return shownAddress(m_parts->profile.server);
}

void Session::trustCertificate(const QByteArray &fingerprint, const QString &address)
{
    m_parts->profile.pins.insert(address, fingerprint);
    saveProfile();
    if (server() != address)
        return;
    m_parts->connection.pinCertificate(fingerprint);
    setFileServer();
}

void Session::setFileServer()
{
    QUrl url = m_parts->profile.server;
    url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    url.setPath(QString());
    m_parts->files.setServer({url, m_parts->signIn.token(), m_parts->knownCertificate(server())});
}

bool Session::expectCertificate(const JoinLink &link)
{
    const auto url = serverUrl(link.server);
    if (!url || link.fingerprint.isEmpty())
        return true;
    const QString address = shownAddress(*url);
    const QByteArray trusted = m_parts->profile.pins.value(address);
    if (!trusted.isEmpty() && trusted != link.fingerprint) {
        emit certificateDoubtful({address, trusted, link.fingerprint, true});
        return false;
    }
    m_parts->invited.insert(address, link.fingerprint);
    return true;
}

bool Session::isCertificateInvited(const QString &server) const
{
    const auto url = serverUrl(server);
    const QString address = url ? shownAddress(*url) : QString();
    return !m_parts->profile.pins.contains(address) && m_parts->invited.contains(address);
}

void Session::onCertificateDoubtful(DoubtfulCertificate certificate)
{
    certificate.isInvited = isCertificateInvited(certificate.address);
    emit certificateDoubtful(certificate);
}

// What an invitation said held good, and somebody has come in by it.
void Session::keepInvitedCertificate()
{
    if (const QByteArray invited = m_parts->invited.take(server());
        !invited.isEmpty() && m_parts->connection.security() == LinkSecurity::PinnedTls)
        m_parts->profile.pins.insert(server(), invited);
}

} // namespace chatoyant::client
