// Files of people of the tests, over HTTP: sent, and asked for.
#pragma once

#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace chatoyant::test {

class WireFiles
{
public:
    explicit WireFiles(const TestServer &server)
        : m_server(server)
    {}

    // The file's id; empty where it was refused.
    QString upload(const RpcClient &who, const QByteArray &content)
    {
        QNetworkRequest request = requestFor(who, QStringLiteral("/files"));
        request.setRawHeader("Tus-Resumable", "1.0.0");
        request.setRawHeader("Upload-Length", QByteArray::number(content.size()));
        request.setRawHeader("Content-Type", "application/offset+octet-stream");
        const auto answer = wait(m_network.post(request, content));
        return QString::fromLatin1(answer->rawHeader("Location")).section(u'/', -1);
    }
    // Of 2 × 1 pixels.
    QString uploadPicture(const RpcClient &who)
    {
        return upload(who, QByteArray::fromBase64(
                               "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4"
                               "zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg=="));
    }
    // Empty where it was refused.
    QByteArray content(const RpcClient &who, const QString &file)
    {
        const auto answer = wait(m_network.get(requestFor(who, QStringLiteral("/files/") + file)));
        const bool isThere = answer->error() == QNetworkReply::NoError;
        return isThere ? answer->readAll() : QByteArray();
    }
    // Of a GET of that file, or of its small picture.
    int status(const RpcClient &who, const QString &file, bool isPreview)
    {
        const QString path = QStringLiteral("/files/") + file +
                             (isPreview ? QStringLiteral("/preview?size=small") : QString());
        const auto answer = wait(m_network.get(requestFor(who, path)));
        return answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private:
    QNetworkRequest requestFor(const RpcClient &who, const QString &path) const
    {
        QNetworkRequest request(m_server.httpUrl(path));
        request.setRawHeader("Authorization", "Bearer " + who.token().toLatin1());
        return request;
    }
    static std::unique_ptr<QNetworkReply> wait(QNetworkReply *reply)
    {
        constexpr int longEnoughMs = 30'000;
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(longEnoughMs);
        return std::unique_ptr<QNetworkReply>(reply);
    }

    const TestServer &m_server;
    QNetworkAccessManager m_network;
};

} // namespace chatoyant::test
