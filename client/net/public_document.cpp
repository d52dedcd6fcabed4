#include "client/net/public_document.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int documentSilence = 10'000; // ms without a byte

Result<QByteArray> documentOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray text = reply.read(documentBytes + 1);
    if (reply.error() == QNetworkReply::NoError && status == 200 && text.size() <= documentBytes)
        return text;
    Error error = makeError(Reason::ServerUnreachable);
    error.message = reply.errorString();
    return error;
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(documentSilence);
    request.setMaximumRedirectsAllowed(documentRedirects);
    // From https to nothing less.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", "Chatoyant");
    request.setRawHeader("Accept-Language", "*");        // not the person's own
    request.setRawHeader("Accept-Encoding", "identity"); // its size is what comes
    return request;
}

} // namespace

void readPublicDocument(const QUrl &url, QObject *context, Reply<QByteArray> reply)
{
    if (url.scheme() != "https"_L1) {
        QMetaObject::invokeMethod(
            context, [reply] { reply(makeError(Reason::ServerUnreachable)); },
            Qt::QueuedConnection);
        return;
    }
    auto *access = new QNetworkAccessManager(context);
    QNetworkReply *answer = access->get(requestFor(url));
    answer->setReadBufferSize(documentBytes + 1);
    QObject::connect(answer, &QNetworkReply::readyRead, access, [answer] {
        if (answer->bytesAvailable() > documentBytes)
            answer->abort();
    });
    QObject::connect(answer, &QNetworkReply::finished, context, [access, answer, reply] {
        access->deleteLater();
        reply(documentOf(*answer));
    });
}

} // namespace chatoyant::client
