#include "server/net/web_socket_reader.h"

#include <QtEndian>

#include <bit>
#include <cstring>
#include <simdjson.h>

namespace chatoyant::server {

namespace {

// RFC 6455 sections 5.2 and 7.4.1.
constexpr quint8 finalFlag = 0x80;
constexpr quint8 reservedFlags = 0x70;
constexpr quint8 continuation = 0;
constexpr quint8 text = 1;
constexpr quint8 binary = 2;
constexpr quint8 closing = 8;
constexpr quint8 ping = 9;
constexpr quint8 pong = 10;
constexpr quint64 largestControl = 125;

constexpr int normal = 1000;
constexpr int protocolError = 1002;
constexpr int unsupportedData = 1003;
constexpr int notUtf8 = 1007;
constexpr int policyViolation = 1008;
constexpr int tooLarge = 1009;

bool isUtf8(const QByteArray &bytes)
{
    return simdjson::validate_utf8(bytes.constData(), size_t(bytes.size()));
}

// What a client may give as the reason for closing.
bool isClientCode(int code)
{
    constexpr int firstOfOthers = 3000; // libraries and applications
    constexpr int lastOfOthers = 4999;
    constexpr int lastKnown = 1014;
    const bool isReserved = code == 1004 || code == 1005 || code == 1006;
    return (code >= normal && code <= lastKnown && !isReserved) ||
           (code >= firstOfOthers && code <= lastOfOthers);
}

// `mask` has its first byte in memory first, and is turned to go on behind what was unmasked.
void appendUnmasked(QByteArray &to, QByteArrayView from, quint32 &mask)
{
    const qsizetype before = to.size();
    to.resize(before + from.size());
    char *out = to.data() + before;
    qsizetype at = 0;
    const quint64 wide = quint64(mask) << 32U | mask;
    for (; at + qsizetype(sizeof wide) <= from.size(); at += qsizetype(sizeof wide)) {
        quint64 piece = 0;
        std::memcpy(&piece, from.data() + at, sizeof piece);
        piece ^= wide;
        std::memcpy(out + at, &piece, sizeof piece);
    }
    quint32 rest = qToLittleEndian(mask);
    for (; at < from.size(); ++at) {
        out[at] = char(quint8(from[at]) ^ quint8(rest));
        rest = std::rotr(rest, 8);
    }
    mask = qFromLittleEndian(rest);
}

} // namespace

WebSocketReader::WebSocketReader(const Limits &limits)
    : m_limits(limits)
{}

void WebSocketReader::feed(QByteArrayView bytes)
{
    m_input.remove(0, m_at);
    m_at = 0;
    m_input.append(bytes);
}

bool WebSocketReader::isWithinFrame() const
{
    return m_isInPayload || m_at < m_input.size();
}

std::optional<WebSocketReader::Item> WebSocketReader::next()
{
    while (!m_isOver) {
        if (!m_isInPayload) {
            if (!readHead())
                break;
            if (const char *why = judgeHead())
                return fault(protocolError, why);
            if (const auto refusal = judgeSize())
                return refusal;
            m_isInPayload = true;
        }
        takePayload();
        if (m_left > 0)
            break;
        m_isInPayload = false;
        const bool isFinal = m_flags & finalFlag;
        if (isFinal)
            return endFrame();
    }
    if (m_at == m_input.size()) { // thousands of connections say nothing: they keep no memory
        m_input.clear();
        m_at = 0;
    }
    return std::nullopt;
}

// Takes a head that is there as a whole.
bool WebSocketReader::readHead()
{
    constexpr quint8 maskFlag = 0x80;
    constexpr quint8 shortest = 126; // smaller lengths stand for themselves
    constexpr qsizetype maskBytes = 4;
    const auto there = QByteArrayView(m_input).sliced(m_at);
    if (there.size() < 2)
        return false;
    const auto second = quint8(there[1]);
    const quint8 length = second & ~maskFlag;
    const qsizetype lengthBytes = length < shortest ? 0 : length == shortest ? 2 : 8;
    m_isMasked = second & maskFlag;
    const qsizetype size = 2 + lengthBytes + (m_isMasked ? maskBytes : 0);
    if (there.size() < size)
        return false;
    m_opcode = quint8(there[0]) & 0x0FU;
    m_flags = quint8(there[0]) & 0xF0U;
    m_left = length;
    if (lengthBytes == 2)
        m_left = qFromBigEndian<quint16>(there.data() + 2);
    else if (lengthBytes == 8)
        m_left = qFromBigEndian<quint64>(there.data() + 2);
    m_isMinimal = lengthBytes == 0 || m_left > (lengthBytes == 2 ? largestControl : 0xFFFFU);
    m_mask = 0;
    if (m_isMasked)
        std::memcpy(&m_mask, there.data() + 2 + lengthBytes, sizeof m_mask);
    m_at += size;
    return true;
}

// Why no client may send such a frame; null where it may.
const char *WebSocketReader::judgeHead()
{
    const bool isFinal = m_flags & finalFlag;
    if (m_flags & reservedFlags)
        return "no extension was agreed on";
    if (!m_isMasked)
        return "a client masks what it sends";
    if (!m_isMinimal)
        return "a length in more bytes than it needs";
    if (isControl())
        return m_opcode > pong                       ? "unknown kind of frame"
               : !isFinal || m_left > largestControl ? "a control frame is small and whole"
                                                     : nullptr;
    if (m_opcode > binary)
        return "unknown kind of frame";
    if (m_opcode == continuation)
        return m_hasFragments ? nullptr : "nothing to continue";
    return m_hasFragments ? "the message before has no end" : nullptr;
}

std::optional<WebSocketReader::Item> WebSocketReader::judgeSize()
{
    if (isControl())
        return std::nullopt;
    if (m_opcode == binary)
        return fault(unsupportedData, "text frames only");
    if (m_left > quint64(m_limits.messageBytes - m_message.size()))
        return fault(tooLarge, "the message is too large");
    if (m_opcode == text)
        m_fragments = 0;
    if (++m_fragments > m_limits.fragments)
        return fault(policyViolation, "too many fragments");
    m_hasFragments = true;
    return std::nullopt;
}

void WebSocketReader::takePayload()
{
    const qsizetype there = m_input.size() - m_at;
    const auto taken = qsizetype(qMin(quint64(there), m_left));
    appendUnmasked(isControl() ? m_control : m_message, QByteArrayView(m_input).sliced(m_at, taken),
                   m_mask);
    m_at += taken;
    m_left -= quint64(taken);
}

WebSocketReader::Item WebSocketReader::endFrame()
{
    if (isControl()) {
        const QByteArray body = std::exchange(m_control, {});
        if (m_opcode == closing) {
            m_isOver = true;
            return endClose(body);
        }
        return {m_opcode == ping ? Kind::Ping : Kind::Pong, body};
    }
    m_hasFragments = false;
    QByteArray message = std::exchange(m_message, {});
    if (!isUtf8(message))
        return fault(notUtf8, "not UTF-8");
    return {Kind::Text, message};
}

WebSocketReader::Item WebSocketReader::endClose(const QByteArray &body) const
{
    if (body.isEmpty())
        return {Kind::Close, {}, normal};
    const int code = body.size() < 2 ? 0 : qFromBigEndian<quint16>(body.constData());
    if (!isClientCode(code))
        return {Kind::Close, {}, protocolError};
    return {Kind::Close, {}, isUtf8(body.sliced(2)) ? code : notUtf8};
}

WebSocketReader::Item WebSocketReader::fault(int code, const char *why)
{
    m_isOver = true;
    return {Kind::Fault, {}, code, why};
}

} // namespace chatoyant::server
