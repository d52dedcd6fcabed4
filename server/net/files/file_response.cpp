#include "server/net/files/file_response.h"

#include "common/base/file_type.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tus = "1.0.0";

HttpResponse jsonRefusal(int status, const QJsonObject &object)
{
    HttpResponse response;
    response.status = status;
    response.type = "application/json";
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    response.headers = {{"Tus-Resumable", tus}};
    return response;
}

int statusOf(Reason reason)
{
    switch (reason) {
    case Reason::NotSignedIn:
    case Reason::SessionExpired:
    case Reason::SessionRevoked:
    case Reason::BadCredentials:
        return 401;
    case Reason::AccountSuspended:
    case Reason::AccountDeleted:
        return 403;
    case Reason::FileNotFound:
        return 404;
    case Reason::FileInUse:
        return 409;
    case Reason::FileGone:
        return 410;
    case Reason::FileTooLarge:
        return 413;
    case Reason::RateLimited:
        return 429;
    case Reason::ServerBusy:
    case Reason::ServerStopping:
        return 503;
    case Reason::FileQuota:
    case Reason::StorageFull:
        return 507;
    case Reason::StorageFailed:
    case Reason::Internal:
        return 500;
    default:
        return 400;
    }
}

// RFC 9110, section 5.6.7: English, whatever the machine speaks.
QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

HttpResponse uploadResponse(int status, const AskedFile &asked, qint64 offset)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Tus-Resumable", tus}, {"Upload-Offset", QByteArray::number(offset)}};
    if (asked.file.state == FileState::Growing && offset < asked.file.bytes)
        response.headers.emplaceBack("Upload-Expires", httpDate(asked.expiresAt));
    return response;
}

QByteArray tagOf(const StoredFile &file)
{
    return '"' + file.hash.toHex() + '"';
}

HttpHeaders contentHeaders(const StoredFile &file)
{
    return {{"ETag", tagOf(file)},
            // Whether they still may have it is asked each time.
            {"Cache-Control", "private, no-cache"},
            // Whatever a browser makes of it: no scripts, no other addresses, nobody's origin.
            {"Content-Security-Policy", "default-src 'none'; sandbox"},
            {"Cross-Origin-Resource-Policy", "same-origin"},
            {"Referrer-Policy", "no-referrer"}};
}

} // namespace

HttpResponse refusal(int status, const QByteArray &why, const HttpHeaders &headers)
{
    HttpResponse response = jsonRefusal(status, {{u"message"_s, QString::fromUtf8(why)}});
    response.headers += headers;
    return response;
}

HttpResponse refusal(const Error &error)
{
    const int status = statusOf(error.reason);
    HttpResponse response =
        jsonRefusal(status, {{u"reason"_s, QString::fromLatin1(reasonInfo(error.reason).name)},
                             {u"message"_s, error.message}});
    if (status == 401)
        response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    if (status == 429 || status == 503) {
        constexpr int second = 1000;
        const int seconds = (error.retryAfterMs.value_or(second) + second - 1) / second;
        response.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    }
    return response;
}

HttpResponse uploadOptions(qint64 largestBytes)
{
    HttpResponse response;
    response.status = 204;
    response.headers = {
        {"Tus-Resumable", tus},
        {"Tus-Version", tus},
        {"Tus-Extension", "creation,creation-with-upload,expiration,termination,checksum"},
        {"Tus-Max-Size", QByteArray::number(largestBytes)},
        {"Tus-Checksum-Algorithm", "sha256,sha1,md5"}};
    return response;
}

HttpResponse uploadBegun(const AskedFile &asked, qint64 offset)
{
    HttpResponse response = uploadResponse(201, asked, offset);
    response.headers.emplaceBack("Location", "/files/" + asked.file.id.toString().toLatin1());
    return response;
}

HttpResponse uploadState(const AskedFile &asked, qint64 offset)
{
    HttpResponse response = uploadResponse(200, asked, offset);
    response.headers.emplaceBack("Upload-Length", QByteArray::number(asked.file.bytes));
    return response;
}

HttpResponse uploadGrown(const AskedFile &asked, qint64 offset)
{
    return uploadResponse(204, asked, offset);
}

HttpResponse uploadRemoved()
{
    HttpResponse response;
    response.status = 204;
    response.headers = {{"Tus-Resumable", tus}};
    return response;
}

ByteRange partOf(const StoredFile &file, const QByteArray &range, const QByteArray &ifRange)
{
    if (range.isEmpty() || (!ifRange.isEmpty() && ifRange != tagOf(file)))
        return {200, 0, file.bytes};
    return readRange(range, file.bytes);
}

HttpResponse downloadHead(const StoredFile &file, const ByteRange &part)
{
    if (part.status == 416)
        return refusal(416, "the file ends before",
                       {{"Content-Range", "bytes */" + QByteArray::number(file.bytes)}});
    HttpResponse response;
    response.status = part.status;
    response.type = file.type.toLatin1();
    response.bodyFollows = part.bytes;
    response.headers = contentHeaders(file);
    response.headers.emplaceBack("Accept-Ranges", "bytes");
    response.headers.emplaceBack("Content-Disposition", dispositionOf(file));
    if (part.status == 206)
        response.headers.emplaceBack("Content-Range",
                                     "bytes " + QByteArray::number(part.first) + '-' +
                                         QByteArray::number(part.first + part.bytes - 1) + '/' +
                                         QByteArray::number(file.bytes));
    return response;
}

HttpResponse notModified(const StoredFile &file)
{
    HttpResponse response;
    response.status = 304;
    response.headers = contentHeaders(file);
    return response;
}

bool isKnownTo(const StoredFile &file, const QByteArray &ifNoneMatch)
{
    const QByteArray tag = tagOf(file);
    for (const QByteArray &known : ifNoneMatch.split(',')) {
        QByteArray one = known.trimmed();
        if (one.startsWith("W/"))
            one.remove(0, 2);
        if (one == tag || one == "*")
            return true;
    }
    return false;
}

HttpResponse previewHead(const StoredFile &file, const QByteArray &type, qint64 bytes)
{
    HttpResponse response;
    response.type = type;
    response.bodyFollows = bytes;
    response.headers = contentHeaders(file);
    response.headers.emplaceBack("Content-Disposition", "inline");
    return response;
}

QByteArray dispositionOf(const StoredFile &file)
{
    QByteArray plain;
    for (const QChar c : file.name) {
        const bool isPlain = c.unicode() >= ' ' && c.unicode() < 0x7F && c != u'"' && c != u'\\';
        plain += isPlain ? char(c.unicode()) : '_';
    }
    const QByteArray how = isShownInPlace(file.type) ? "inline" : "attachment";
    return how + "; filename=\"" + plain + "\"; filename*=UTF-8''" +
           QUrl::toPercentEncoding(file.name);
}

} // namespace chatoyant::server
