// Carries files between this device and one server, request by request, over HTTP.
#pragma once

#include "client/net/reply.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>

namespace chatoyant::client {

// Where requests go and who asks.
struct FileServer
{
    QUrl url; // http or https, without a path
    QString token;
    QByteArray pin; // SHA-256 of a certificate to accept though the system does not trust it
};

struct FileRequest
{
    QByteArray method;
    QString path; // from the server's root: "/files"; with a query where there is one
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};

// Whatever the server said, refusals as well.
struct FileAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers = {}; // names in lower case
    QByteArray body = {};

    bool isGood() const { return status >= 200 && status < 300; }
};

// What is heard of a request before its answer is whole; each may be left out.
struct FileProgress
{
    std::function<void(qint64 bytes)> sent = {};
    // Bytes of a good answer's body as they come: the body stays empty then.
    std::function<void(const FileAnswer &head, const QByteArray &bytes)> arrived = {};
};

class FileLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void setServer(const FileServer &server) = 0;
    // The error is that of the link: nobody answered. Names the request, for abort().
    virtual quint64 send(const FileRequest &request,
                         const FileProgress &progress,
                         QObject *context,
                         Reply<FileAnswer> reply) = 0;
    // No reply comes any more.
    virtual void abort(quint64 request) = 0;
};

using FileLinkFactory = std::function<std::unique_ptr<FileLink>()>;

} // namespace chatoyant::client
