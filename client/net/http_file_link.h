// Files over HTTP, with the same trust in certificates as the WebSocket.
#pragma once

#include "client/net/file_link.h"

#include <QNetworkAccessManager>
#include <QPointer>

class QNetworkReply;

namespace chatoyant::client {

// Redirects are not followed: a token goes to one server only.
class HttpFileLink final : public FileLink
{
    Q_OBJECT

public:
    explicit HttpFileLink(QObject *parent = nullptr);
    ~HttpFileLink() override;

    void setServer(const FileServer &server) override;
    quint64 send(const FileRequest &request,
                 const FileProgress &progress,
                 QObject *context,
                 Reply<FileAnswer> reply) override;
    void abort(quint64 request) override;

private:
    struct Running
    {
        QPointer<QNetworkReply> reply;
        QPointer<QObject> context;
        FileProgress progress;
        Reply<FileAnswer> done;
    };

    QNetworkReply *begin(const FileRequest &request);
    void follow(quint64 id);
    void onArrived(quint64 id);
    void onFinished(quint64 id);

    QNetworkAccessManager m_access;
    FileServer m_server;
    QHash<quint64, Running> m_running;
    quint64 m_last = 0;
};

} // namespace chatoyant::client
