// Makes ZIP files of all that is kept of somebody, one after the other, on a thread of its own.
#pragma once

#include "server/domain/ports/archive_maker.h"
#include "server/domain/ports/blob_store.h"
#include "server/storage/storage_options.h"
#include "server/storage/zip_writer.h"

#include <QObject>
#include <QThreadPool>

namespace chatoyant::server {

// Where it is read from: a database, by a connection of its own, and the contents of files.
struct ArchiveSource
{
    QString database;
    BlobStore &blobs;
};

// All of it, on this thread; also beside a running server.
Result<void> writeArchive(const ArchiveSource &source,
                          UserId user,
                          const QDateTime &at,
                          const ZipWriter::Target &target);

class ZipArchiveMaker final : public QObject, public ArchiveMaker
{
    Q_OBJECT

public:
    explicit ZipArchiveMaker(const ArchiveSource &source, QObject *parent = nullptr);
    ~ZipArchiveMaker() override;

    void make(const ArchiveOrder &order,
              const std::shared_ptr<ArchiveProgress> &progress,
              Done done) override;

private:
    Result<MadeArchive> makeNow(const ArchiveOrder &order, ArchiveProgress &progress) const;
    Result<MadeArchive> keep(const ArchiveOrder &order, ArchiveProgress &progress) const;

    ArchiveSource m_source;
    std::atomic<bool> m_isEnding = false;
    QThreadPool m_thread; // of one thread
};

} // namespace chatoyant::server
