#include "server/net/proxy_header.h"

#include "server/net/peer_address.h"

#include <QtEndian>

namespace chatoyant::server {

namespace {

constexpr QByteArrayView signature("\r\n\r\n\0\r\nQUIT\n", 12);
constexpr QByteArrayView lineStart = "PROXY ";
constexpr qsizetype shortest = 15;      // "PROXY UNKNOWN\r\n"
constexpr qsizetype longestLine = 107;  // section 2.1
constexpr qsizetype fixedPart = 16;     // section 2.2
constexpr qsizetype longestRest = 4096; // addresses, and what some proxies add of TLS

enum Family : quint8 { Unspecified = 0x00, TcpOverIPv4 = 0x11, TcpOverIPv6 = 0x21, Stream = 0x31 };

qsizetype sizeOfRest(const QByteArray &bytes)
{
    return qFromBigEndian<quint16>(bytes.constData() + 14);
}

bool beginLike(QByteArrayView bytes, QByteArrayView form)
{
    const qsizetype common = qMin(bytes.size(), form.size());
    return bytes.first(common) == form.first(common);
}

// Exactly what it says: dots are IPv4, colons IPv6.
QHostAddress addressOf(const QByteArray &text, bool isSix)
{
    constexpr int dots = 3;
    QHostAddress address;
    const bool hasForm = isSix ? text.contains(':') && !text.contains('%')
                               : text.count('.') == dots && !text.contains(':');
    return hasForm && address.setAddress(QString::fromLatin1(text)) ? address : QHostAddress();
}

} // namespace

qsizetype ProxyHeader::wanted() const
{
    if (m_state != State::Wanting)
        return 0;
    if (m_bytes.size() < shortest)
        return shortest - m_bytes.size(); // no header is shorter
    if (m_bytes.startsWith(lineStart))
        return 1; // its end shows when it is there
    if (m_bytes.size() < fixedPart)
        return fixedPart - m_bytes.size();
    return fixedPart + sizeOfRest(m_bytes) - m_bytes.size();
}

void ProxyHeader::feed(QByteArrayView bytes)
{
    if (m_state != State::Wanting)
        return;
    m_bytes.append(bytes);
    if (beginLike(m_bytes, lineStart))
        judgeLine();
    else if (beginLike(m_bytes, signature))
        judgeBinary();
    else
        breakUp();
}

// "PROXY TCP4 192.0.2.1 198.51.100.1 56324 443\r\n"
void ProxyHeader::judgeLine()
{
    if (!m_bytes.endsWith("\r\n")) {
        if (m_bytes.contains('\n') || m_bytes.size() >= longestLine)
            breakUp();
        return;
    }
    const QList<QByteArray> parts = m_bytes.chopped(2).split(' ');
    if (parts.value(1) == "UNKNOWN")
        return complete({});
    constexpr qsizetype partCount = 6;
    const bool isSix = parts.value(1) == "TCP6";
    if (parts.size() != partCount || (!isSix && parts[1] != "TCP4") || !isPort(parts[4]) ||
        !isPort(parts[5]))
        return breakUp();
    const QHostAddress source = addressOf(parts[2], isSix);
    if (source.isNull() || addressOf(parts[3], isSix).isNull())
        return breakUp();
    complete(source);
}

void ProxyHeader::judgeBinary()
{
    constexpr quint8 local = 0x20;
    constexpr quint8 proxied = 0x21;
    constexpr qsizetype bytesOfFour = 12; // two addresses and two ports
    constexpr qsizetype bytesOfSix = 36;
    if (m_bytes.size() < fixedPart)
        return;
    const auto command = quint8(m_bytes[12]);
    const auto family = quint8(m_bytes[13]);
    const qsizetype rest = sizeOfRest(m_bytes);
    if ((command != local && command != proxied) || rest > longestRest)
        return breakUp();
    if (m_bytes.size() < fixedPart + rest)
        return;
    const char *addresses = m_bytes.constData() + fixedPart;
    if (command == local || family == Unspecified || family == Stream)
        return complete({});
    if (family == TcpOverIPv4 && rest >= bytesOfFour)
        return complete(QHostAddress(qFromBigEndian<quint32>(addresses)));
    if (family == TcpOverIPv6 && rest >= bytesOfSix)
        return complete(QHostAddress(reinterpret_cast<const quint8 *>(addresses)));
    breakUp();
}

void ProxyHeader::complete(const QHostAddress &source)
{
    m_source = source;
    m_state = State::Complete;
    m_bytes.clear();
}

} // namespace chatoyant::server
