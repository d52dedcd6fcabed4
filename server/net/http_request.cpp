#include "server/net/http_request.h"

#include <algorithm>
#include <array>

namespace chatoyant::server {

namespace {

constexpr int badRequest = 400;
constexpr int contentTooLarge = 413;
constexpr int notImplemented = 501;
constexpr int badVersion = 505;

QByteArray phraseOf(int status)
{
    static constexpr std::array<std::pair<int, const char *>, 26> phrases{{
        {200, "OK"},
        {201, "Created"},
        {204, "No Content"},
        {206, "Partial Content"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {416, "Range Not Satisfiable"},
        {423, "Locked"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {460, "Checksum Mismatch"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
        {507, "Insufficient Storage"},
    }};
    const auto found = std::find_if(phrases.begin(), phrases.end(),
                                    [status](const auto &known) { return known.first == status; });
    return found == phrases.end() ? "Error" : found->second;
}

bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.contains(c);
    });
}

bool isHeaderValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == '\t' || (quint8(c) >= ' ' && c != '\x7f'); });
}

// Several values in one header or in several headers of one name.
bool listHas(const HttpRequest &request, QByteArrayView name, QByteArrayView wanted)
{
    for (const auto &[known, value] : request.headers) {
        if (known != name)
            continue;
        for (const QByteArray &item : value.split(',')) {
            if (item.trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

int readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[1].startsWith('/') ||
        !isHeaderValue(parts[1]))
        return badRequest;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return parts[2].startsWith("HTTP/") ? badVersion : badRequest;
    request.method = parts[0];
    const qsizetype query = parts[1].indexOf('?');
    request.path = query < 0 ? parts[1] : parts[1].first(query);
    request.hasQuery = query >= 0;
    request.query = query < 0 ? QByteArray() : parts[1].sliced(query + 1);
    request.keepAlive = parts[2] == "HTTP/1.1";
    return 0;
}

int readHeader(const QByteArray &line, HttpRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(QByteArrayView(line).first(colon)))
        return badRequest;
    const QByteArray value = line.sliced(colon + 1).trimmed();
    if (!isHeaderValue(value))
        return badRequest;
    request.headers.append({line.first(colon).toLower(), value});
    return 0;
}

// Two lengths, or a length and chunks, are how requests are smuggled: refused.
int readLength(HttpRequest &request, qsizetype largestBody)
{
    if (request.has("transfer-encoding"))
        return notImplemented;
    int lengths = 0;
    for (const auto &[name, value] : request.headers) {
        if (name != "content-length")
            continue;
        const bool isNumber =
            !value.isEmpty() &&
            std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || ++lengths > 1)
            return badRequest;
        bool fits = false;
        request.bodyBytes = value.toLongLong(&fits);
        if (!fits || request.bodyBytes > largestBody)
            return contentTooLarge;
    }
    return 0;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (known == name)
            return value;
    }
    return {};
}

QList<QByteArray> HttpRequest::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &[known, value] : headers) {
        if (known == name)
            found.append(value);
    }
    return found;
}

bool HttpRequest::has(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &header) { return header.first == name; });
}

bool HttpRequest::wantsWebSocket() const
{
    return listHas(*this, "upgrade", "websocket") && listHas(*this, "connection", "upgrade");
}

std::optional<qsizetype> headSize(QByteArrayView text)
{
    constexpr QByteArrayView end = "\r\n\r\n";
    const qsizetype at = text.indexOf(end);
    if (at < 0)
        return std::nullopt;
    return at + end.size();
}

Expected<HttpRequest, int> readHead(QByteArrayView head, qsizetype largestBody)
{
    HttpRequest request;
    bool isFirst = true;
    qsizetype start = 0;
    while (start < head.size()) {
        const qsizetype end = head.indexOf(QByteArrayView("\r\n"), start);
        if (end <= start)
            break;
        const QByteArray line = head.sliced(start, end - start).toByteArray();
        const int refusal = isFirst ? readRequestLine(line, request) : readHeader(line, request);
        if (refusal)
            return refusal;
        isFirst = false;
        start = end + 2;
    }
    if (isFirst)
        return badRequest;
    if (const int refusal = readLength(request, largestBody))
        return refusal;
    if (listHas(request, "connection", "close"))
        request.keepAlive = false;
    return request;
}

QByteArray writeResponse(const HttpResponse &response, bool keepAlive)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      phraseOf(response.status) + "\r\n";
    const bool hasBody = response.status != 204 && response.status != 304;
    if (hasBody) {
        const qint64 length = response.bodyFollows.value_or(response.body.size());
        text += "Content-Type: " + response.type + "\r\n";
        text += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    bool mayBeCached = false;
    for (const auto &[name, value] : response.headers) {
        text += name + ": " + value + "\r\n";
        mayBeCached = mayBeCached || name == "Cache-Control";
    }
    text += "X-Content-Type-Options: nosniff\r\n";
    if (!mayBeCached)
        text += "Cache-Control: no-store\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return hasBody && !response.bodyFollows ? text + response.body : text;
}

} // namespace chatoyant::server
