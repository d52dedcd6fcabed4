#include "server/storage/zip_writer.h"

#include <QLoggingCategory>

#include <archive.h>
#include <archive_entry.h>

namespace chatoyant::server {

namespace {

Q_LOGGING_CATEGORY(logArchive, "chatoyant.archive")

} // namespace

void ZipWriter::Closer::operator()(archive *opened) const
{
    archive_write_free(opened);
}

ZipWriter::ZipWriter(Target target, const QDateTime &at)
    : m_target(std::move(target))
    , m_at(at)
    , m_archive(archive_write_new())
{
    const auto write = [](archive *opened, void *self, const void *bytes, size_t count) {
        auto &writer = *static_cast<ZipWriter *>(self);
        if (writer.m_outcome)
            writer.m_outcome =
                writer.m_target(QByteArrayView(static_cast<const char *>(bytes), qsizetype(count)));
        if (writer.m_outcome)
            return la_ssize_t(count);
        archive_set_error(opened, EIO, "refused");
        return la_ssize_t(-1);
    };
    archive_write_set_format_zip(m_archive.get());
    archive_write_set_bytes_in_last_block(m_archive.get(), 1); // no padding
    archive_write_open(m_archive.get(), this, nullptr, write, nullptr);
}

ZipWriter::~ZipWriter()
{
    // An archive that is given up is not written to any more.
    if (m_archive)
        archive_write_fail(m_archive.get());
}

Result<void> ZipWriter::begin(const ArchivedFile &file)
{
    constexpr int ownerOnly = 0600;
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), file.path.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), ownerOnly);
    archive_entry_set_mtime(entry.get(), m_at.toSecsSinceEpoch(), 0);
    if (file.bytes)
        archive_entry_set_size(entry.get(), *file.bytes);
    if (file.isDense)
        archive_write_zip_set_compression_store(m_archive.get());
    else
        archive_write_zip_set_compression_deflate(m_archive.get());
    if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
        return failure();
    return {};
}

Result<void> ZipWriter::write(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const auto written = archive_write_data(m_archive.get(), bytes.data(), size_t(bytes.size()));
    return written == la_ssize_t(bytes.size()) ? Result<void>() : failure();
}

Result<void> ZipWriter::finish()
{
    const int outcome = archive_write_close(m_archive.get());
    if (outcome != ARCHIVE_OK)
        return failure();
    m_archive.reset();
    return {};
}

Error ZipWriter::failure() const
{
    if (!m_outcome)
        return m_outcome.error();
    qCWarning(logArchive, "an archive cannot be written: %s",
              archive_error_string(m_archive.get()));
    return makeError(Reason::Internal);
}

} // namespace chatoyant::server
