#include "server/net/files/file_sweep.h"

namespace chatoyant::server {

namespace {

constexpr qsizetype portion = 500; // compared in one turn

template <typename Value>
QList<Value> takePortion(QList<Value> &from)
{
    const qsizetype count = qMin(portion, from.size());
    const QList<Value> taken = from.first(count);
    from.remove(0, count);
    return taken;
}

} // namespace

FileSweep::FileSweep(Services &services, FilePool &pool, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_pool(pool)
    , m_clock(clock)
{}

void FileSweep::removeStale()
{
    const Leftovers left = m_services.files.removeStale();
    if (!left.isEmpty())
        m_services.batch.afterCommit([this, left] { discard(left); });
}

void FileSweep::lookForOrphans()
{
    if (std::exchange(m_isLooking, true))
        return;
    using Found = std::pair<QList<QByteArray>, QList<FileId>>;
    BlobStore &blobs = m_pool.blobs();
    m_pool.run(
        FilePool::Weight::Heavy, *this,
        [&blobs] {
            Found found;
            const QList<KeptBlob> kept = blobs.blobs();
            for (const KeptBlob &blob : kept)
                found.first.append(blob.hash);
            found.second = blobs.uploads();
            return found;
        },
        [this](const Found &found) {
            m_hashes = found.first;
            m_uploads = found.second;
        });
}

void FileSweep::goOn()
{
    if (m_hashes.isEmpty() && m_uploads.isEmpty())
        m_isLooking = false;
    const Leftovers left{m_services.files.unknownAmong(takePortion(m_uploads)),
                         m_services.files.unusedAmong(takePortion(m_hashes))};
    if (!left.isEmpty())
        discard(left);
}

void FileSweep::discard(const Leftovers &left)
{
    FilePool &pool = m_pool;
    pool.start(FilePool::Weight::Heavy, [&pool, left, now = m_clock.now()] {
        (void)removeLeftovers(pool.blobs(), pool.previews(), left, now);
    });
}

Removed removeLeftovers(BlobStore &blobs,
                        PreviewMaker *previews,
                        const Leftovers &left,
                        const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    Removed removed;
    for (const FileId &upload : left.uploads)
        blobs.discard(upload);
    removed.uploads = int(left.uploads.size());
    for (const QByteArray &hash : left.hashes) {
        qint64 bytes = 0;
        if (const auto content = blobs.read(hash))
            bytes = (*content)->size();
        if (!blobs.remove(hash, now.addSecs(-hour)))
            continue;
        if (previews)
            previews->forget(hash);
        ++removed.contents;
        removed.bytes += bytes;
    }
    return removed;
}

} // namespace chatoyant::server
