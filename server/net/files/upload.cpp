#include "server/net/files/upload.h"

#include "common/base/file_type.h"

namespace chatoyant::server {

Upload::Upload(FilePool &pool, const StoredFile &file, std::shared_ptr<FileTraffic::Hold> hold)
    : m_pool(pool)
    , m_file(file)
    , m_hold(std::move(hold))
{}

Upload::~Upload()
{
    if (m_writer && m_checksum && !m_isSettled)
        (void)m_writer->truncate(m_start);
}

void Upload::letGo()
{
    if (!m_checksum || m_isSettled)
        m_hold.reset();
}

Result<qint64> Upload::open()
{
    auto writer = m_pool.blobs().resume(m_file.id);
    if (!writer)
        return writer.error();
    m_writer = std::move(*writer);
    m_start = m_writer->size();
    return m_start;
}

void Upload::expect(const std::optional<UploadChecksum> &checksum)
{
    m_checksum = checksum;
    if (checksum)
        m_hash = std::make_unique<QCryptographicHash>(checksum->algorithm);
}

Result<void> Upload::append(const QByteArray &bytes)
{
    if (m_hash)
        m_hash->addData(bytes);
    return m_writer->append(bytes);
}

Result<bool> Upload::settle()
{
    m_isSettled = true;
    if (m_hash && m_hash->result() != m_checksum->value) {
        const auto undone = m_writer->truncate(m_start);
        return undone ? Result<bool>(false) : undone.error();
    }
    const auto synced = m_writer->sync();
    return synced ? Result<bool>(true) : synced.error();
}

Result<FileContent> Upload::finish()
{
    const QByteArray known = m_writer->hash();
    m_writer.reset();
    const auto hash = m_pool.blobs().finish(m_file.id, known);
    if (!hash)
        return hash.error();
    const auto reader = m_pool.blobs().read(*hash);
    if (!reader)
        return reader.error();
    const auto head = (*reader)->read(0, contentHeadBytes);
    if (!head)
        return head.error();
    FileContent content;
    content.hash = *hash;
    content.type = judgedType(m_file.type, *head);
    if (m_pool.previews() && content.type.startsWith(QLatin1StringView("image/")))
        content.picture = m_pool.previews()->make(*hash);
    return content;
}

} // namespace chatoyant::server
