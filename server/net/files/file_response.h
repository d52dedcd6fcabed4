// What is answered below /files: heads of tus, of downloads and of refusals.
#pragma once

#include "common/base/error.h"
#include "server/net/files/byte_range.h"
#include "server/net/http_request.h"
#include "server/net/wire.h"

namespace chatoyant::server {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

// Where only the status counts; `why` is for whoever looks.
HttpResponse refusal(int status, const QByteArray &why, const HttpHeaders &headers = {});
// With its reason's name, as everywhere in the protocol.
HttpResponse refusal(const Error &error);

HttpResponse uploadOptions(qint64 largestBytes);
HttpResponse uploadBegun(const AskedFile &asked, qint64 offset);
HttpResponse uploadState(const AskedFile &asked, qint64 offset);
HttpResponse uploadGrown(const AskedFile &asked, qint64 offset);
HttpResponse uploadRemoved();

// Without its body. `ifRange`: the ETag that the part belongs to, where it must.
ByteRange partOf(const StoredFile &file, const QByteArray &range, const QByteArray &ifRange);
HttpResponse downloadHead(const StoredFile &file, const ByteRange &part);
HttpResponse notModified(const StoredFile &file);
bool isKnownTo(const StoredFile &file, const QByteArray &ifNoneMatch);

// A small picture that was made of the file.
HttpResponse previewHead(const StoredFile &file, const QByteArray &type, qint64 bytes);

// "attachment; filename=…", inline for what is safe to show in place (RFC 6266).
QByteArray dispositionOf(const StoredFile &file);

} // namespace chatoyant::server
