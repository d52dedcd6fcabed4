// One piece of an upload on its way to the disk.
#pragma once

#include "server/net/files/file_pool.h"
#include "server/net/files/file_request.h"

namespace chatoyant::server {

// Used by one thread at a time, of the pool. What has come of the piece is kept when its connection
// breaks, unless a checksum was to judge it.
class Upload
{
public:
    Upload(FilePool &pool, const StoredFile &file, std::shared_ptr<FileTraffic::Hold> hold);
    ~Upload();
    Upload(const Upload &) = delete;
    Upload &operator=(const Upload &) = delete;

    // How much of the file there is.
    Result<qint64> open();
    void expect(const std::optional<UploadChecksum> &checksum);
    Result<void> append(const QByteArray &bytes);
    // The piece is whole: it is on the disk when this returns. False: not what was to come, and
    // nothing of it is kept.
    Result<bool> settle();
    // So is the file.
    Result<FileContent> finish();

    qint64 size() const { return m_writer->size(); }
    bool isWanted() const { return m_hold && m_hold->isWanted(); }
    // Others may have the upload from now, unless something is to be taken back first. To be called
    // while nothing is done here.
    void letGo();

private:
    FilePool &m_pool;
    const StoredFile m_file;
    std::shared_ptr<FileTraffic::Hold> m_hold;
    std::unique_ptr<BlobWriter> m_writer;
    std::optional<UploadChecksum> m_checksum;
    std::unique_ptr<QCryptographicHash> m_hash;
    qint64 m_start = 0; // of this piece
    bool m_isSettled = false;
};

} // namespace chatoyant::server
