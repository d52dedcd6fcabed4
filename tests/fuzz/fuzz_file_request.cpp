// A request below /files: refused with one complete answer, or read into what may be.
#include "server/net/files/byte_range.h"
#include "server/net/files/file_request.h"
#include "server/net/files/file_response.h"
#include "tests/fuzz/require.h"

#include <limits>

using namespace chatoyant;
using namespace chatoyant::server;
using fuzz::require;

namespace {

void checkHead(const HttpResponse &response)
{
    const QByteArray text = writeResponse(response, false);
    const auto size = headSize(text);
    require(size.has_value(), "an answer has a head");
    const bool hasBody = !response.bodyFollows && response.status != 204 && response.status != 304;
    require(text.size() - *size == (hasBody ? response.body.size() : 0),
            "an answer has one head, and ends where it says");
}

void checkRequest(const FileRequest &request)
{
    using Kind = FileRequest::Kind;
    const bool needsFile = request.kind != Kind::Options && request.kind != Kind::Begin;
    require(!needsFile || request.file.isValid(), "a file is named");
    require(request.kind == Kind::Options || !request.token.isEmpty() || request.link,
            "somebody asks");
    require(!request.link || request.kind == Kind::Download || request.kind == Kind::Preview,
            "a link is for reading");
    require(request.offset >= 0 && request.bodyBytes >= 0 && request.wanted.bytes >= 0,
            "no size is negative");
    require(request.kind != Kind::Begin || request.bodyBytes <= request.wanted.bytes,
            "a body is no longer than its file");
    if (request.checksum)
        require(request.checksum->value.size() ==
                    QCryptographicHash::hashLength(request.checksum->algorithm),
                "a checksum is whole");
}

// As if the file were called so, and were of that type.
void checkDownload(const FileRequest &request)
{
    StoredFile file;
    file.id = request.file;
    file.name = request.wanted.name;
    file.type = QStringLiteral("image/png");
    file.bytes = 1000;
    file.hash = QByteArray(32, 'h');
    const ByteRange part = partOf(file, request.range, request.ifRange);
    require(part.first >= 0 && part.bytes >= 0 && part.first + part.bytes <= file.bytes,
            "a part lies within the file");
    require(part.status == 200 || part.status == 206 || part.status == 416, "a part has a status");
    const QByteArray disposition = dispositionOf(file);
    require(!disposition.contains('\r') && !disposition.contains('\n') &&
                disposition.count('"') == 2,
            "a name stays in its quotes");
    checkHead(downloadHead(file, part));
    (void)isKnownTo(file, request.ifNoneMatch);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::copyOf(data, size);
    const auto end = headSize(text);
    if (!end)
        return 0;
    const auto request =
        readHead(QByteArrayView(text).first(*end), std::numeric_limits<qsizetype>::max());
    if (!request || !isFilePath(request->path))
        return 0;
    const auto read = readFileRequest(*request);
    if (!read) {
        require(read.error().status >= 400 && read.error().status < 500, "a refusal is a status");
        checkHead(read.error());
        return 0;
    }
    checkRequest(*read);
    checkDownload(*read);
    return 0;
}
