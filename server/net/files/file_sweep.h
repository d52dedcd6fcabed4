// Takes away, now and then, what nobody needs any more: given up, sent nowhere, left over.
#pragma once

#include "server/domain/services.h"
#include "server/net/files/file_pool.h"

#include <QObject>

namespace chatoyant::server {

// Lives on the domain thread; what is on the disk is the pool's.
class FileSweep final : public QObject
{
    Q_OBJECT

public:
    FileSweep(Services &services, FilePool &pool, const Clock &clock, QObject *parent = nullptr);

    // To be called within a turn, each minute or so.
    void removeStale();
    // Compares the disk with what is known, bit by bit: once an hour, and once at the start.
    void lookForOrphans();
    // To be called within a turn, each second or so.
    void goOn();

private:
    void discard(const Leftovers &left);

    Services &m_services;
    FilePool &m_pool;
    const Clock &m_clock;
    bool m_isLooking = false;
    QList<QByteArray> m_hashes; // that are on the disk, and not compared yet
    QList<FileId> m_uploads;
};

// Removes them, but for contents that somebody finished within the last hour: their message may be
// on its way. How many contents that were, and their bytes.
struct Removed
{
    int contents = 0;
    int uploads = 0;
    qint64 bytes = 0;
};
Removed removeLeftovers(BlobStore &blobs,
                        PreviewMaker *previews,
                        const Leftovers &left,
                        const QDateTime &now);

} // namespace chatoyant::server
