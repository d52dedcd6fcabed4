// The small part of HTTP/1.1 that the one port speaks: a head read strictly, an answer written.
#pragma once

#include "common/base/expected.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace chatoyant::server {

struct HttpRequest
{
    QByteArray method;
    QByteArray path; // without the query
    bool hasQuery = false;
    QByteArray query;                                 // behind the "?"
    QList<std::pair<QByteArray, QByteArray>> headers; // names in lower case
    qsizetype bodyBytes = 0;
    bool keepAlive = true;

    // The first of that (lower case) name; empty when there is none.
    QByteArray header(QByteArrayView name) const;
    bool has(QByteArrayView name) const;
    // All of that name, in order.
    QList<QByteArray> values(QByteArrayView name) const;
    bool wantsWebSocket() const;
};

struct HttpResponse
{
    int status = 200; // with 204 and 304 there is no body
    QByteArray body;
    QByteArray type = "text/plain; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::optional<qint64> bodyFollows = {}; // so many bytes, instead of `body`
};

// How many bytes the head takes, its empty line included; nothing when it is not complete.
std::optional<qsizetype> headSize(QByteArrayView text);
// The error is the status to answer with: 400, 411, 413, 501 or 505.
Expected<HttpRequest, int> readHead(QByteArrayView head, qsizetype largestBody);
// A Cache-Control among the headers stands in for "no-store".
QByteArray writeResponse(const HttpResponse &response, bool keepAlive);

} // namespace chatoyant::server
