// Makes archives of all that is kept of somebody, beside the domain thread.
#pragma once

#include "common/base/error.h"
#include "common/base/ids.h"

#include <QByteArray>
#include <QDateTime>

#include <atomic>
#include <functional>
#include <memory>

namespace chatoyant::server {

struct ArchiveOrder
{
    UserId user;
    FileId file; // what it will be
    QDateTime at;
};

// Of one that is being made; from any thread.
struct ArchiveProgress
{
    std::atomic<qint64> bytes = 0;
    std::atomic<bool> isUnwanted = false; // it ends soon, with FileGone
};

struct MadeArchive
{
    QByteArray hash; // SHA-256 of the content, which lies in the BlobStore now
    qint64 bytes = 0;
};

class ArchiveMaker
{
public:
    using Done = std::function<void(const Result<MadeArchive> &)>;

    virtual ~ArchiveMaker() = default;
    // The completion runs later, outside any turn, on the thread that owns the maker. One at a
    // time; before it is destroyed, what still waits is forgotten. Where nothing comes of it,
    // nothing of the file stays.
    virtual void make(const ArchiveOrder &order,
                      const std::shared_ptr<ArchiveProgress> &progress,
                      Done done) = 0;
};

} // namespace chatoyant::server
