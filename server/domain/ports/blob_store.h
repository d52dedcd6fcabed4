// Keeps what files contain: uploads while they grow, then whole contents by their SHA-256.
#pragma once

#include "common/base/error.h"
#include "common/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>

namespace chatoyant::server {

// Adds to one upload. On one thread at a time.
class BlobWriter
{
public:
    virtual ~BlobWriter() = default;
    virtual qint64 size() const = 0;
    virtual Result<void> append(QByteArrayView bytes) = 0;
    // Back to what it was, when what came since is not wanted.
    virtual Result<void> truncate(qint64 size) = 0;
    // What was appended survives a loss of power from now.
    virtual Result<void> sync() = 0;
    // The SHA-256 of the whole upload, where all of it came by way of this object; empty otherwise.
    virtual QByteArray hash() = 0;
};

// Reads one content. On one thread at a time.
class BlobReader
{
public:
    virtual ~BlobReader() = default;
    virtual qint64 size() const = 0;
    // Fewer bytes than `most` at the end only.
    virtual Result<QByteArray> read(qint64 from, qint64 most) = 0;
};

struct BlobSpace
{
    qint64 total = 0; // bytes of the disk
    qint64 free = 0;
};

struct KeptBlob
{
    QByteArray hash;
    QDateTime usedAt; // when it was last finished
};

// From any thread. What touches contents takes as long as the disk does: not on the domain thread.
class BlobStore
{
public:
    virtual ~BlobStore() = default;

    // Goes on where the upload ends; begins it when there is nothing of it yet.
    virtual Result<std::unique_ptr<BlobWriter>> resume(FileId file) = 0;
    virtual void discard(FileId file) = 0;
    // The SHA-256 of what is on disk, which from now is a content: kept once, however often it
    // comes. `hash` is what its writer knows; where that is empty all of it is read again.
    virtual Result<QByteArray> finish(FileId file, const QByteArray &hash) = 0;
    virtual Result<std::unique_ptr<BlobReader>> read(const QByteArray &hash) const = 0;
    // Unless it was finished since then: somebody may be about to use it. False when it stays.
    virtual bool remove(const QByteArray &hash, const QDateTime &unlessSince) = 0;
    virtual BlobSpace space() const = 0;
    // All that is there, for those who tidy up.
    virtual QList<KeptBlob> blobs() const = 0;
    virtual QList<FileId> uploads() const = 0;
};

} // namespace chatoyant::server
