#include "client/net/file_transfer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int tooManyRequests = 429;
constexpr int inUseElsewhere = 423;

using Header = std::pair<QByteArray, QByteArray>;

Header tusVersion()
{
    return {"Tus-Resumable", "1.0.0"};
}

// For those answers that name no reason of ours.
Reason reasonOf(int status)
{
    switch (status) {
    case 401:
        return Reason::NotSignedIn;
    case 404:
        return Reason::FileNotFound;
    case 410:
        return Reason::FileGone;
    case 413:
        return Reason::FileTooLarge;
    case inUseElsewhere:
    case 503:
        return Reason::ServerBusy;
    case tooManyRequests:
        return Reason::RateLimited;
    case 507:
        return Reason::StorageFull;
    default:
        return Reason::Internal;
    }
}

Error errorOf(const FileAnswer &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    Error error = makeError(
        reasonFromName(object.value("reason"_L1).toString()).value_or(reasonOf(answer.status)));
    error.field = QString::number(answer.status);
    if (const QString said = object.value("message"_L1).toString(); !said.isEmpty())
        error.message = said;
    bool isNumber = false;
    const int seconds = answer.headers.value("retry-after").toInt(&isNumber);
    if (isNumber && seconds >= 0 && seconds < 24 * 3600)
        error.retryAfterMs = 1000 * seconds;
    return error;
}

// Only below our own server: an answer cannot lead elsewhere.
QString placeIn(const QByteArray &location)
{
    const QUrl url = QUrl::fromEncoded(location);
    const FileId id = FileTransfer::idOf(url.path());
    return id.isValid() ? u"/files/"_s + id.toString() : QString();
}

std::optional<qint64> offsetIn(const FileAnswer &answer)
{
    bool isNumber = false;
    const qint64 offset = answer.headers.value("upload-offset").toLongLong(&isNumber);
    return isNumber && offset >= 0 ? std::optional(offset) : std::nullopt;
}

// "bytes 100-199/200"
qint64 startIn(const FileAnswer &head)
{
    const QByteArray range = head.headers.value("content-range");
    return range.startsWith("bytes ") ? range.mid(6).split('-').first().toLongLong() : 0;
}

// ETag: "0a1b…"
QByteArray hashIn(const FileAnswer &head)
{
    return QByteArray::fromHex(head.headers.value("etag").replace('"', ""));
}

Reply<FileAnswer> toOffset(Reply<qint64> reply)
{
    return [reply = std::move(reply)](const Result<FileAnswer> &answer) {
        if (!answer)
            return reply(answer.error());
        const auto offset = offsetIn(*answer);
        if (!answer->isGood() || !offset)
            return reply(errorOf(*answer));
        reply(*offset);
    };
}

} // namespace

void FileTransfer::setServer(const FileServer &server)
{
    if (m_link)
        m_link->setServer(server);
}

quint64 FileTransfer::ask(const FileRequest &request,
                          const FileProgress &progress,
                          QObject *context,
                          Reply<FileAnswer> reply)
{
    if (m_link)
        return m_link->send(request, progress, context, std::move(reply));
    QMetaObject::invokeMethod(
        context, [reply] { reply(makeError(Reason::Offline)); }, Qt::QueuedConnection);
    return 0;
}

quint64 FileTransfer::begin(const Attachment &file, QObject *context, Reply<QString> reply)
{
    const QByteArray metadata =
        "filename " + file.name.toUtf8().toBase64() + ",filetype " + file.type.toUtf8().toBase64();
    const FileRequest request{"POST",
                              u"/files"_s,
                              {tusVersion(),
                               {"Upload-Length", QByteArray::number(file.bytes)},
                               {"Upload-Metadata", metadata}}};
    return ask(request, {}, context, [reply](const Result<FileAnswer> &answer) {
        if (!answer)
            return reply(answer.error());
        const QString place = placeIn(answer->headers.value("location"));
        if (!answer->isGood() || place.isEmpty())
            return reply(errorOf(*answer));
        reply(place);
    });
}

quint64 FileTransfer::offset(const QString &place, QObject *context, Reply<qint64> reply)
{
    return ask({"HEAD", place, {tusVersion()}}, {}, context, toOffset(std::move(reply)));
}

quint64 FileTransfer::append(const Piece &piece, QObject *context, Reply<qint64> reply)
{
    const FileRequest request{"PATCH",
                              piece.place,
                              {tusVersion(),
                               {"Content-Type", "application/offset+octet-stream"},
                               {"Upload-Offset", QByteArray::number(piece.offset)}},
                              piece.bytes};
    return ask(request, {piece.onSent, {}}, context, toOffset(std::move(reply)));
}

void FileTransfer::remove(const QString &place)
{
    if (m_link && !place.isEmpty())
        m_link->send({"DELETE", place, {tusVersion()}}, {}, m_link.get(), [](const auto &) {});
}

quint64 FileTransfer::fetch(const Range &range,
                            std::function<void(const Arrival &)> onArrival,
                            QObject *context,
                            Reply<void> reply)
{
    FileRequest request{"GET", u"/files/"_s + range.file.toString()};
    if (range.from > 0)
        request.headers = {{"Range", "bytes=" + QByteArray::number(range.from) + '-'}};
    const auto arrived = [onArrival](const FileAnswer &head, const QByteArray &bytes) {
        onArrival({startIn(head), hashIn(head), bytes});
    };
    return ask(request, {{}, arrived}, context, [reply](const Result<FileAnswer> &answer) {
        if (!answer)
            reply(answer.error());
        else if (!answer->isGood())
            reply(errorOf(*answer));
        else
            reply(Result<void>());
    });
}

quint64
FileTransfer::preview(FileId file, PictureSize size, QObject *context, Reply<QByteArray> reply)
{
    const QString path = u"/files/%1/preview?size=%2"_s.arg(
        file.toString(), size == PictureSize::Small ? u"small"_s : u"large"_s);
    return ask({"GET", path}, {}, context, [reply](const Result<FileAnswer> &answer) {
        if (!answer)
            reply(answer.error());
        else if (!answer->isGood())
            reply(errorOf(*answer));
        else
            reply(answer->body);
    });
}

void FileTransfer::abort(quint64 request)
{
    if (m_link)
        m_link->abort(request);
}

FileId FileTransfer::idOf(const QString &place)
{
    return FileId::fromString(place.section(u'/', -1));
}

} // namespace chatoyant::client
