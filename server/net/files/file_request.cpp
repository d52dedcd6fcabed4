#include "server/net/files/file_request.h"

#include "server/net/files/file_response.h"

#include <algorithm>

namespace chatoyant::server {

namespace {

constexpr QByteArrayView root = "/files";
constexpr QByteArrayView previewPart = "/preview";

using Refusal = std::optional<HttpResponse>;

// Digits only: no sign, no space. Nothing for more than 63 bits.
std::optional<qint64> readNumber(const QByteArray &text)
{
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return isNumber && fits ? std::optional(number) : std::nullopt;
}

Refusal readPath(QByteArrayView path, FileRequest *into)
{
    QByteArrayView rest = path.sliced(root.size());
    into->kind = FileRequest::Kind::Begin;
    if (rest.isEmpty() || rest == "/")
        return {};
    rest = rest.sliced(1);
    into->kind = FileRequest::Kind::Download;
    if (rest.endsWith(previewPart)) {
        into->kind = FileRequest::Kind::Preview;
        rest.chop(previewPart.size());
    }
    into->file = FileId::fromString(QString::fromLatin1(rest));
    return into->file.isValid() ? Refusal() : Refusal(refusal(404, "no such file"));
}

// Some clients, and some proxies, know GET and POST only (tus, section X-HTTP-Method-Override).
QByteArray methodOf(const HttpRequest &request)
{
    const QByteArray wanted = request.header("x-http-method-override");
    return request.method == "POST" && !wanted.isEmpty() ? wanted : request.method;
}

Refusal judgeMethod(const HttpRequest &request, FileRequest *into)
{
    using Kind = FileRequest::Kind;
    const QByteArray method = methodOf(request);
    const bool isCollection = into->kind == Kind::Begin;
    const bool isPreview = into->kind == Kind::Preview;
    into->isHead = method == "HEAD";
    if (method == "OPTIONS")
        into->kind = Kind::Options;
    else if (isCollection && method != "POST")
        return refusal(405, "POST begins an upload", {{"Allow", "OPTIONS, POST"}});
    else if (isCollection || method == "GET" || (isPreview && method == "HEAD"))
        return {};
    else if (isPreview)
        return refusal(405, "previews are read", {{"Allow", "GET, HEAD"}});
    else if (method == "PATCH")
        into->kind = Kind::Patch;
    else if (method == "DELETE")
        into->kind = Kind::Remove;
    else if (method != "HEAD")
        return refusal(405, "not that", {{"Allow", "OPTIONS, GET, HEAD, PATCH, DELETE"}});
    else if (request.has("tus-resumable"))
        into->kind = Kind::Look;
    return {};
}

bool isTus(FileRequest::Kind kind)
{
    using Kind = FileRequest::Kind;
    return kind == Kind::Begin || kind == Kind::Look || kind == Kind::Patch || kind == Kind::Remove;
}

Refusal readLink(const QByteArray &query, FileRequest *into)
{
    FileLink link;
    bool hasLink = false;
    for (const QByteArray &part : query.split('&')) {
        const qsizetype at = part.indexOf('=');
        const QByteArray name = part.first(qMax(at, qsizetype(0)));
        const QByteArray value = part.sliced(at + 1);
        hasLink = hasLink || name != "size";
        const auto number = readNumber(value);
        if (name == "session")
            link.session = SessionId::fromString(QString::fromLatin1(value));
        else if (name == "expires" && number)
            link.expires = *number;
        else if (name == "signature")
            link.signature = value;
        else if (name == "size" && (value == "large" || value == "small"))
            into->isLarge = value == "large";
        else
            return refusal(400, "the address holds something unknown");
    }
    if (hasLink)
        into->link = link;
    return {};
}

// Whoever asks; a link is for reading only.
Refusal readCaller(const HttpRequest &request, FileRequest *into)
{
    constexpr QByteArrayView scheme = "bearer ";
    if (request.hasQuery) {
        if (isTus(into->kind)) // where a token would be logged by whoever is between
            return refusal(400, "no query here");
        if (const auto wrong = readLink(request.query, into))
            return wrong;
    }
    const QByteArray authorization = request.header("authorization");
    if (!authorization.isEmpty()) {
        if (!authorization.toLower().startsWith(scheme))
            return refusal(401, "a bearer token is needed", {{"WWW-Authenticate", "Bearer"}});
        into->token = QString::fromUtf8(authorization.sliced(scheme.size())).trimmed();
        into->link.reset();
    }
    if (into->token.isEmpty() && !into->link)
        return refusal(401, "a bearer token is needed", {{"WWW-Authenticate", "Bearer"}});
    return {};
}

bool isPiece(const HttpRequest &request)
{
    return request.header("content-type").toLower() == "application/offset+octet-stream";
}

Refusal readChecksum(const HttpRequest &request, FileRequest *into)
{
    if (!request.has("upload-checksum"))
        return {};
    const QList<QByteArray> parts = request.header("upload-checksum").split(' ');
    UploadChecksum checksum;
    if (parts.size() != 2)
        return refusal(400, "Upload-Checksum: ALGORITHM BASE64");
    if (parts[0] == "sha256")
        checksum.algorithm = QCryptographicHash::Sha256;
    else if (parts[0] == "sha1")
        checksum.algorithm = QCryptographicHash::Sha1;
    else if (parts[0] == "md5")
        checksum.algorithm = QCryptographicHash::Md5;
    else
        return refusal(400, "this algorithm is not known here");
    const auto value =
        QByteArray::fromBase64Encoding(parts[1], QByteArray::AbortOnBase64DecodingErrors);
    if (!value || (*value).size() != QCryptographicHash::hashLength(checksum.algorithm))
        return refusal(400, "Upload-Checksum: ALGORITHM BASE64");
    checksum.value = *value;
    into->checksum = checksum;
    return {};
}

Refusal readBegin(const HttpRequest &request, FileRequest *into)
{
    if (request.has("upload-defer-length") || request.has("upload-concat"))
        return refusal(400, "neither deferred lengths nor concatenation here");
    const QByteArray length = request.header("upload-length");
    const auto bytes = readNumber(length);
    if (!bytes && length.size() > 18 && !length.startsWith('-'))
        return refusal(413, "no file is that long");
    const auto metadata = readUploadMetadata(request.header("upload-metadata"));
    if (!bytes || !metadata)
        return refusal(400, bytes ? "Upload-Metadata: KEY BASE64,…" : "Upload-Length is needed");
    if (into->bodyBytes > 0 && !isPiece(request))
        return refusal(415, "pieces come as application/offset+octet-stream");
    if (into->bodyBytes > *bytes)
        return refusal(413, "more than Upload-Length");
    into->wanted.bytes = *bytes;
    into->wanted.name = QString::fromUtf8(metadata->value("filename", metadata->value("name")));
    into->wanted.type = QString::fromUtf8(metadata->value("filetype", metadata->value("type")));
    return readChecksum(request, into);
}

Refusal readPatch(const HttpRequest &request, FileRequest *into)
{
    if (!isPiece(request))
        return refusal(415, "pieces come as application/offset+octet-stream");
    if (!request.has("content-length"))
        return refusal(411, "how long it is must be said before");
    const auto offset = readNumber(request.header("upload-offset"));
    if (!offset)
        return refusal(400, "Upload-Offset is needed");
    into->offset = *offset;
    return readChecksum(request, into);
}

} // namespace

bool isFilePath(QByteArrayView path)
{
    return path.startsWith(root) && (path.size() == root.size() || path[root.size()] == '/');
}

Expected<FileRequest, HttpResponse> readFileRequest(const HttpRequest &request)
{
    using Kind = FileRequest::Kind;
    FileRequest read;
    read.bodyBytes = request.bodyBytes;
    read.expectsContinue = request.header("expect").toLower() == "100-continue";
    read.range = request.header("range");
    read.ifRange = request.header("if-range");
    read.ifNoneMatch = request.header("if-none-match");
    if (const auto wrong = readPath(request.path, &read))
        return *wrong;
    if (const auto wrong = judgeMethod(request, &read))
        return *wrong;
    if (read.kind == Kind::Options)
        return read;
    if (isTus(read.kind) && request.header("tus-resumable") != "1.0.0")
        return refusal(412, "this server speaks tus 1.0.0", {{"Tus-Version", "1.0.0"}});
    if (const auto wrong = readCaller(request, &read))
        return *wrong;
    Refusal wrong;
    if (read.kind == Kind::Begin)
        wrong = readBegin(request, &read);
    else if (read.kind == Kind::Patch)
        wrong = readPatch(request, &read);
    else if (read.bodyBytes > 0)
        wrong = refusal(400, "no body here");
    return wrong ? Expected<FileRequest, HttpResponse>(*wrong) : read;
}

std::optional<QHash<QByteArray, QByteArray>> readUploadMetadata(const QByteArray &text)
{
    QHash<QByteArray, QByteArray> found;
    if (text.isEmpty())
        return found;
    for (const QByteArray &item : text.split(',')) {
        const QByteArray pair = item.trimmed();
        const qsizetype space = pair.indexOf(' ');
        const QByteArray key = space < 0 ? pair : pair.first(space);
        const auto value =
            QByteArray::fromBase64Encoding(space < 0 ? QByteArray() : pair.sliced(space + 1),
                                           QByteArray::AbortOnBase64DecodingErrors);
        if (key.isEmpty() || found.contains(key) || !value)
            return std::nullopt;
        found.insert(key, *value);
    }
    return found;
}

} // namespace chatoyant::server
