// Which part of a content somebody asks for (RFC 9110, section 14).
#pragma once

#include <QByteArray>

namespace chatoyant::server {

struct ByteRange
{
    int status = 200; // 206 for a part; 416 where it lies behind the end
    qint64 first = 0;
    qint64 bytes = 0;

    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

// `text` as in the header Range. What is not understood, and several parts at once, get it all.
ByteRange readRange(const QByteArray &text, qint64 size);

} // namespace chatoyant::server
