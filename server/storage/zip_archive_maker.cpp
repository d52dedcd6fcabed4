#include "server/storage/zip_archive_maker.h"

#include "server/domain/personal_archive.h"
#include "server/storage/low_priority.h"
#include "server/storage/sql_storage.h"

namespace chatoyant::server {

Result<void> writeArchive(const ArchiveSource &source,
                          UserId user,
                          const QDateTime &at,
                          const ZipWriter::Target &target)
{
    StorageOptions options;
    options.file = source.database;
    options.isServer = false;
    const auto storage = SqlStorage::open(options);
    if (!storage)
        return storage.error();
    ZipWriter zip(target, at);
    PersonalArchive archive((*storage)->ports(), source.blobs, zip);
    const auto written = archive.write(user, at);
    return written ? zip.finish() : written;
}

ZipArchiveMaker::ZipArchiveMaker(const ArchiveSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_thread.setMaxThreadCount(1);
}

ZipArchiveMaker::~ZipArchiveMaker()
{
    m_isEnding = true;
    m_thread.clear();
    m_thread.waitForDone();
}

void ZipArchiveMaker::make(const ArchiveOrder &order,
                           const std::shared_ptr<ArchiveProgress> &progress,
                           Done done)
{
    m_thread.start([this, order, progress, done = std::move(done)] {
        lowerPriority();
        auto made = makeNow(order, *progress);
        QMetaObject::invokeMethod(
            this, [done, made = std::move(made)] { done(made); }, Qt::QueuedConnection);
    });
}

Result<MadeArchive> ZipArchiveMaker::makeNow(const ArchiveOrder &order,
                                             ArchiveProgress &progress) const
{
    auto made = keep(order, progress);
    if (!made)
        m_source.blobs.discard(order.file);
    return made;
}

Result<MadeArchive> ZipArchiveMaker::keep(const ArchiveOrder &order,
                                          ArchiveProgress &progress) const
{
    auto writer = m_source.blobs.resume(order.file);
    if (!writer)
        return writer.error();
    const auto take = [this, &writer, &progress](QByteArrayView bytes) -> Result<void> {
        if (m_isEnding || progress.isUnwanted)
            return makeError(Reason::FileGone);
        progress.bytes += bytes.size();
        return (*writer)->append(bytes);
    };
    auto written = writeArchive(m_source, order.user, order.at, take);
    if (written)
        written = (*writer)->sync();
    if (!written)
        return written.error();
    MadeArchive made;
    made.bytes = (*writer)->size();
    const auto hash = m_source.blobs.finish(order.file, (*writer)->hash());
    if (!hash)
        return hash.error();
    made.hash = *hash;
    return made;
}

} // namespace chatoyant::server
