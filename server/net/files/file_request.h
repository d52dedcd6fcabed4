// A request below /files, read: what it wants of which file (tus.io, protocol 1.0.0; RFC 9110).
#pragma once

#include "server/domain/file_links.h"
#include "server/domain/file_service.h"
#include "server/net/http_request.h"

#include <QCryptographicHash>

namespace chatoyant::server {

struct UploadChecksum
{
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QByteArray value;
};

struct FileRequest
{
    enum class Kind { Options, Begin, Look, Patch, Remove, Download, Preview };

    Kind kind = Kind::Download;
    FileId file;    // but for Options and Begin
    NewFile wanted; // Begin
    qint64 offset = 0;
    qint64 bodyBytes = 0;
    std::optional<UploadChecksum> checksum; // of the body
    bool expectsContinue = false;           // before it sends the body

    QString token; // empty where there is a link
    std::optional<FileLink> link;
    bool isHead = false; // a Download without its content
    QByteArray range;
    QByteArray ifRange;
    QByteArray ifNoneMatch;
    bool isLarge = false; // of previews the larger one
};

bool isFilePath(QByteArrayView path);
// The refusal is complete: 400, 401, 404, 405, 411, 412, 413 or 415.
Expected<FileRequest, HttpResponse> readFileRequest(const HttpRequest &request);

// "key value,key value", with values in Base64; nothing where that is not so.
std::optional<QHash<QByteArray, QByteArray>> readUploadMetadata(const QByteArray &text);

} // namespace chatoyant::server
