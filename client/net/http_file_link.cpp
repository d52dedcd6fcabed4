#include "client/net/http_file_link.h"

#include "client/net/certificate_pin.h"

#include <QNetworkReply>
#include <QSslError>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int silence = 60'000;            // ms without a byte: the link is dead
constexpr int inspection = 10 * 60'000;    // likewise, while the server looks at a whole upload
constexpr qint64 readAhead = 1024 * 1024;  // of a download, before it is written down
constexpr qint64 refusalBytes = 64 * 1024; // more than any refusal says
constexpr qint64 wholeBytes = 64LL << 20;  // of an answer that is kept in memory

FileAnswer headOf(const QNetworkReply &reply)
{
    FileAnswer head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto pairs = reply.rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        head.headers.insert(name.toLower(), value);
    return head;
}

Error linkError(const QNetworkReply &reply)
{
    const bool isLate = reply.error() == QNetworkReply::TimeoutError ||
                        reply.error() == QNetworkReply::OperationCanceledError;
    const bool isDoubtful = reply.error() == QNetworkReply::SslHandshakeFailedError;
    Error error = makeError(isDoubtful ? Reason::CertificateRefused
                            : isLate   ? Reason::TimedOut
                                       : Reason::ServerUnreachable);
    error.message = reply.errorString();
    return error;
}

} // namespace

HttpFileLink::HttpFileLink(QObject *parent)
    : FileLink(parent)
{
    m_access.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_access.setAutoDeleteReplies(false);
}

HttpFileLink::~HttpFileLink()
{
    const auto requests = m_running.keys();
    for (const quint64 request : requests)
        abort(request);
}

void HttpFileLink::setServer(const FileServer &server)
{
    if (m_server.pin != server.pin || m_server.url != server.url)
        m_access.clearConnectionCache(); // a wire trusted before is none now
    m_server = server;
}

quint64 HttpFileLink::send(const FileRequest &request,
                           const FileProgress &progress,
                           QObject *context,
                           Reply<FileAnswer> reply)
{
    const quint64 id = ++m_last;
    m_running.insert(id, {begin(request), context, progress, std::move(reply)});
    follow(id);
    return id;
}

QNetworkReply *HttpFileLink::begin(const FileRequest &request)
{
    QUrl url = m_server.url;
    url.setPath(request.path.section(u'?', 0, 0));
    url.setQuery(request.path.section(u'?', 1));
    QNetworkRequest asked(url);
    asked.setTransferTimeout(request.method == "PATCH" ? inspection : silence);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    asked.setRawHeader("Authorization", "Bearer " + m_server.token.toLatin1());
    asked.setRawHeader("Accept-Encoding", "identity"); // ranges count the bytes of the file
    for (const auto &[name, value] : request.headers)
        asked.setRawHeader(name, value);
    if (request.method == "GET")
        return m_access.get(asked);
    if (request.method == "HEAD")
        return m_access.head(asked); // expects no body, whatever its length says
    return m_access.sendCustomRequest(asked, request.method, request.body);
}

void HttpFileLink::follow(quint64 id)
{
    QNetworkReply *reply = m_running.value(id).reply;
    connect(reply, &QNetworkReply::sslErrors, this,
            [reply, pin = m_server.pin](const QList<QSslError> &errors) {
                if (isPinned(errors, pin))
                    reply->ignoreSslErrors(errors);
            });
    if (const auto sent = m_running.value(id).progress.sent)
        connect(reply, &QNetworkReply::uploadProgress, this, [sent](qint64 bytes, qint64 total) {
            if (total > 0) // Qt ends with nothing of nothing
                sent(bytes);
        });
    if (m_running.value(id).progress.arrived) {
        reply->setReadBufferSize(readAhead);
        connect(reply, &QNetworkReply::readyRead, this, [this, id] { onArrived(id); });
    }
    connect(reply, &QNetworkReply::finished, this, [this, id] { onFinished(id); });
}

void HttpFileLink::onArrived(quint64 id)
{
    const Running running = m_running.value(id);
    if (!running.reply)
        return;
    const FileAnswer head = headOf(*running.reply);
    if (head.isGood() && running.context)
        running.progress.arrived(head, running.reply->readAll());
}

void HttpFileLink::onFinished(quint64 id)
{
    const Running running = m_running.take(id);
    if (!running.reply)
        return;
    running.reply->deleteLater();
    if (!running.context)
        return;
    FileAnswer answer = headOf(*running.reply);
    const bool isCut = answer.isGood() && running.reply->error() != QNetworkReply::NoError;
    const bool isStreamed = answer.isGood() && running.progress.arrived;
    if (isStreamed) {
        if (const QByteArray rest = running.reply->readAll(); !rest.isEmpty())
            running.progress.arrived(answer, rest);
    }
    if (answer.status == 0 || isCut)
        return running.done(linkError(*running.reply));
    if (!isStreamed)
        answer.body = running.reply->read(answer.isGood() ? wholeBytes : refusalBytes);
    running.done(answer);
}

void HttpFileLink::abort(quint64 request)
{
    const Running running = m_running.take(request);
    if (!running.reply)
        return;
    running.reply->disconnect(this);
    running.reply->abort();
    running.reply->deleteLater();
}

} // namespace chatoyant::client
