// Files too large to be held in memory: made in blocks, no two of which are alike, and hashed.
#pragma once

#include <QCryptographicHash>
#include <QFile>

namespace chatoyant::client {

// CHATOYANT_LARGE_FILE=1000000000 asks for one of so many bytes.
inline qint64 largeFileBytes(qint64 usual)
{
    const qint64 wished = qEnvironmentVariable("CHATOYANT_LARGE_FILE").toLongLong();
    return wished > 0 ? wished : usual;
}

inline bool makeLargeFile(const QString &path, qint64 bytes)
{
    constexpr qint64 blockBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray block(blockBytes, 'a');
    for (qsizetype at = 0; at < block.size(); ++at)
        block[at] = static_cast<char>((at * 31 + at / 251) & 0xff);
    for (qint64 at = 0; at < bytes; at += blockBytes) {
        block.replace(0, 16, QByteArray::number(at).rightJustified(16, '0'));
        file.write(block.left(std::min(blockBytes, bytes - at)));
    }
    return file.flush() && file.size() == bytes;
}

// SHA-256; empty where it cannot be read.
inline QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace chatoyant::client
