// Contents in files: `uploads/ID` while they grow, `blobs/ab/HASH` once they are whole.
#pragma once

#include "server/domain/ports/blob_store.h"

#include <QString>

#include <mutex>

namespace chatoyant::server {

// Names come from ids and hashes only, never from people. A content appears under its hash by a
// rename, after it has reached the disk: what is there is whole.
class DiskBlobStore final : public BlobStore
{
public:
    // Makes the folder, for its owner only. The error is a sentence for the operator.
    static Expected<std::unique_ptr<DiskBlobStore>, QString> open(const QString &folder);

    Result<std::unique_ptr<BlobWriter>> resume(FileId file) override;
    void discard(FileId file) override;
    Result<QByteArray> finish(FileId file, const QByteArray &hash) override;
    Result<std::unique_ptr<BlobReader>> read(const QByteArray &hash) const override;
    bool remove(const QByteArray &hash, const QDateTime &unlessSince) override;
    BlobSpace space() const override;
    QList<KeptBlob> blobs() const override;
    QList<FileId> uploads() const override;

private:
    explicit DiskBlobStore(const QString &folder);

    QString uploadPath(FileId file) const;
    QString blobFolder(const QByteArray &hash) const;
    QString blobPath(const QByteArray &hash) const;

    const QString m_folder;
    std::mutex m_contents; // held where one appears or goes
};

} // namespace chatoyant::server
