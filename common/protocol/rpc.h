// JSON-RPC 2.0 (jsonrpc.org/specification): text to messages and back, with size and depth checks.
#pragma once

#include "common/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace chatoyant::rpc {

// A request, or a notification when the id is undefined.
struct Request
{
    QJsonValue id = QJsonValue::Undefined; // a string or an integer
    QString method;
    QJsonObject params;
};

struct Response
{
    QJsonValue id = QJsonValue::Null; // null when the request's id could not be read
    QJsonObject result;
    std::optional<Error> error;
};

// One element of a frame, as a server reads it: a request, or why it is none.
struct Incoming
{
    Request request;
    std::optional<Error> error; // answer with request.id (null when unreadable)
};

struct Frame
{
    QList<Incoming> items;
    bool isBatch = false; // the answer is an array, too
};

// Reads what a client sent. Whole-frame faults (not JSON, too large, too deep, an empty or too long
// batch) come back as the error.
Result<Frame> readRequests(QByteArrayView text);

// Reads what a server sent: responses and notifications, in order; unreadable elements are left
// out.
struct ServerFrame
{
    QList<Response> responses;
    QList<Request> notifications;
};
Result<ServerFrame> readServerFrame(QByteArrayView text);

QByteArray writeRequest(const Request &request);
QByteArray writeResult(const QJsonValue &id, const QJsonObject &result);
QByteArray writeError(const QJsonValue &id, const Error &error);
QByteArray writeNotification(const QString &method, const QJsonObject &params);

} // namespace chatoyant::rpc
