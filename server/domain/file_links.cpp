#include "server/domain/file_links.h"

#include <QMessageAuthenticationCode>

namespace chatoyant::server {

namespace {

// In a time that does not depend on where they differ.
bool areSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    unsigned difference = 0;
    for (qsizetype at = 0; at < one.size(); ++at)
        difference |= unsigned(quint8(one[at]) ^ quint8(other[at]));
    return difference == 0;
}

} // namespace

FileLinks::FileLinks(const Parts &parts, const FileRules &rules)
    : m_parts(parts)
    , m_rules(rules)
{}

FileLink FileLinks::make(SessionId session, FileId file) const
{
    FileLink link;
    link.session = session;
    link.expires = m_parts.clock.now().toSecsSinceEpoch() + m_rules.linkLasts.count();
    link.signature = signatureOf(link, file);
    return link;
}

Result<UserId> FileLinks::reader(const FileLink &link, FileId file) const
{
    const QDateTime now = m_parts.clock.now();
    if (!areSame(link.signature, signatureOf(link, file)) || link.expires <= now.toSecsSinceEpoch())
        return makeError(Reason::FileNotFound);
    const auto session = m_parts.sessions.session(link.session);
    if (!session || m_parts.watch.expiryOf(m_parts.watch.latest(*session)) <= now)
        return makeError(Reason::FileNotFound);
    return session->user;
}

QByteArray FileLinks::signatureOf(const FileLink &link, FileId file) const
{
    const QByteArray text =
        file.toBytes() + link.session.toBytes() + QByteArray::number(link.expires);
    return QMessageAuthenticationCode::hash(text, m_parts.use.linkKey(), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace chatoyant::server
