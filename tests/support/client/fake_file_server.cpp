#include "tests/support/client/fake_file_server.h"

#include <QCryptographicHash>
#include <QPointer>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

FileLinkFactory FakeFileServer::factory()
{
    return [this] { return std::make_unique<FakeFileLink>(*this); };
}

void FakeFileServer::release()
{
    isHolding = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &each : held)
        each();
}

QByteArray FakeFileServer::header(const FileRequest &request, const QByteArray &name)
{
    for (const auto &[known, value] : request.headers) {
        if (known == name)
            return value;
    }
    return {};
}

std::optional<QByteArray> FakeFileServer::cut(const QByteArray &body)
{
    if (cutAfter < 0 || body.size() <= cutAfter)
        return std::nullopt;
    return body.left(std::exchange(cutAfter, -1));
}

Result<FileAnswer> FakeFileServer::handle(const FileRequest &request, const FileProgress &progress)
{
    if (!isUp)
        return makeError(Reason::ServerUnreachable);
    if (const auto refusal = refusals.constFind(request.method); refusal != refusals.constEnd()) {
        calls.append(QString::fromLatin1(request.method));
        FileAnswer answer{refusal->status, {}, "{\"reason\":\"" + refusal->reason + "\"}"};
        if (refusal->retryAfter > 0)
            answer.headers.insert("retry-after", QByteArray::number(refusal->retryAfter));
        return answer;
    }
    if (request.method == "POST")
        return create(request);
    if (request.method == "PATCH")
        return append(request, progress);
    if (request.method == "GET")
        return fetch(request, progress);
    calls.append(QString::fromLatin1(request.method));
    const auto upload = uploads.find(request.path);
    if (upload == uploads.end())
        return FileAnswer{404};
    if (request.method == "DELETE") {
        uploads.erase(upload);
        return FileAnswer{204};
    }
    return FileAnswer{200, {{"upload-offset", QByteArray::number(upload->second.bytes.size())}}};
}

Result<FileAnswer> FakeFileServer::create(const FileRequest &request)
{
    calls.append(u"POST"_s);
    const FileId id{{7, ++m_last}};
    const QString place = u"/files/"_s + id.toString();
    uploads[place].length = header(request, "Upload-Length").toLongLong();
    return FileAnswer{201, {{"location", place.toLatin1()}}};
}

Result<FileAnswer> FakeFileServer::append(const FileRequest &request, const FileProgress &progress)
{
    const qint64 offset = header(request, "Upload-Offset").toLongLong();
    calls.append(u"PATCH %1+%2"_s.arg(offset).arg(request.body.size()));
    const auto found = uploads.find(request.path);
    if (found == uploads.end())
        return FileAnswer{410};
    Upload &upload = found->second;
    if (offset != upload.bytes.size())
        return FileAnswer{409};
    const auto half = cut(request.body);
    const QByteArray arrived = half.value_or(request.body);
    m_sentBytes += arrived.size();
    upload.bytes += arrived;
    if (progress.sent)
        progress.sent(arrived.size());
    if (half)
        return makeError(Reason::ServerUnreachable);
    if (upload.bytes.size() == upload.length)
        files.insert(FileId::fromString(request.path.section(u'/', -1)), upload.bytes);
    return FileAnswer{204, {{"upload-offset", QByteArray::number(upload.bytes.size())}}};
}

Result<FileAnswer> FakeFileServer::fetch(const FileRequest &request, const FileProgress &progress)
{
    const QByteArray range = header(request, "Range");
    const qint64 asked = range.isEmpty() ? 0 : range.mid(6).chopped(1).toLongLong();
    const qint64 from = knowsRanges ? asked : 0;
    calls.append(u"GET %1-"_s.arg(asked));
    const auto file = files.constFind(FileId::fromString(request.path.section(u'/', 2, 2)));
    if (file == files.constEnd())
        return FileAnswer{404, {}, "{\"reason\":\"file.not_found\"}"};
    FileAnswer head{from > 0 ? 206 : 200};
    head.headers.insert(
        "etag", '"' + QCryptographicHash::hash(*file, QCryptographicHash::Sha256).toHex() + '"');
    if (from > 0)
        head.headers.insert("content-range", "bytes " + QByteArray::number(from) + "-x/y");
    const auto half = cut(file->mid(from));
    const QByteArray bytes = half.value_or(file->mid(from));
    if (!progress.arrived)
        head.body = bytes;
    else if (!bytes.isEmpty())
        progress.arrived(head, bytes);
    if (half)
        return makeError(Reason::ServerUnreachable);
    return head;
}

quint64 FakeFileLink::send(const FileRequest &request,
                           const FileProgress &progress,
                           QObject *context,
                           Reply<FileAnswer> reply)
{
    const quint64 id = ++m_last;
    const QPointer<QObject> waits(context);
    const QPointer<FakeFileLink> self(this);
    const auto go = [this, self, id, request, progress, waits, reply] {
        if (!self || !waits || m_aborted.contains(id))
            return;
        const Result<FileAnswer> answer = m_server.handle(request, progress);
        if (waits && !m_aborted.contains(id))
            reply(answer);
    };
    QMetaObject::invokeMethod(
        this,
        [this, go, isPatch = request.method == "PATCH"] {
            isPatch &&m_server.isHolding ? m_server.m_held.append(go) : go();
        },
        Qt::QueuedConnection);
    return id;
}

} // namespace chatoyant::client
