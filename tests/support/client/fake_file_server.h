// The other end of a session's files: a tus server in memory, with faults on demand.
#pragma once

#include "client/net/file_link.h"
#include "common/model/attachment.h"

#include <QSet>

#include <map>

namespace chatoyant::client {

class FakeFileServer final : public QObject
{
    Q_OBJECT

public:
    struct Upload
    {
        qint64 length = 0;
        QByteArray bytes;
    };
    struct Refusal
    {
        int status = 0;
        QByteArray reason = {};
        int retryAfter = 0; // seconds; 0: nothing is said
    };

    FileLinkFactory factory();

    std::map<QString, Upload> uploads;   // by place
    QHash<FileId, QByteArray> files;     // whole ones
    QHash<QByteArray, Refusal> refusals; // by method
    QStringList calls;                   // "POST", "PATCH 0+10", "GET 5-"
    qint64 cutAfter = -1;                // the next PATCH or GET of more breaks after so many bytes
    bool isUp = true;
    bool isHolding = false; // PATCHes wait for release()
    bool knowsRanges = true;

    void release();
    bool isHeldBack() const { return !m_held.isEmpty(); } // something is
    qint64 sentBytes() const { return m_sentBytes; } // of all PATCHes, also those that were cut
    FileServer server;                               // what the client was told to use

private:
    friend class FakeFileLink;

    Result<FileAnswer> handle(const FileRequest &request, const FileProgress &progress);
    Result<FileAnswer> create(const FileRequest &request);
    Result<FileAnswer> append(const FileRequest &request, const FileProgress &progress);
    Result<FileAnswer> fetch(const FileRequest &request, const FileProgress &progress);
    // Of a body that is longer than cutAfter; that fault is over then.
    std::optional<QByteArray> cut(const QByteArray &body);
    static QByteArray header(const FileRequest &request, const QByteArray &name);

    QList<std::function<void()>> m_held;
    qint64 m_sentBytes = 0;
    quint64 m_last = 0;
};

// One wire to it.
class FakeFileLink final : public FileLink
{
    Q_OBJECT

public:
    explicit FakeFileLink(FakeFileServer &server)
        : m_server(server)
    {}

    void setServer(const FileServer &server) override { m_server.server = server; }
    quint64 send(const FileRequest &request,
                 const FileProgress &progress,
                 QObject *context,
                 Reply<FileAnswer> reply) override;
    void abort(quint64 request) override { m_aborted.insert(request); }

private:
    FakeFileServer &m_server;
    QSet<quint64> m_aborted;
    quint64 m_last = 0;
};

} // namespace chatoyant::client
