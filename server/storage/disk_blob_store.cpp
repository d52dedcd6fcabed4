#include "server/storage/disk_blob_store.h"

#include "server/storage/file_descriptor.h"
#include "server/storage/storage_words.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <openssl/evp.h>
#include <optional>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashBytes = 32;    // SHA-256
constexpr qint64 pieceBytes = 1 << 20; // read at a time
// More, and the messages of others wait longer (docs/benchmarks.md).
constexpr qint64 syncEvery = 256 << 10;

class Sha256
{
public:
    Sha256()
        : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        if (m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
            m_context.reset();
    }
    void add(QByteArrayView bytes)
    {
        if (m_context)
            EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
    }
    // Of what was added so far; empty when that cannot be told.
    QByteArray result() const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> copy(EVP_MD_CTX_new(),
                                                                           &EVP_MD_CTX_free);
        QByteArray hash(hashBytes, '\0');
        if (!m_context || !copy || EVP_MD_CTX_copy_ex(copy.get(), m_context.get()) != 1)
            return {};
        EVP_DigestFinal_ex(copy.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr);
        return hash;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

class DiskWriter final : public BlobWriter
{
public:
    explicit DiskWriter(FileDescriptor file)
        : m_file(std::move(file))
        , m_size(m_file.size())
        , m_syncing(m_size)
    {
        if (m_size == 0)
            m_hash.emplace();
    }

    qint64 size() const override { return m_size; }
    Result<void> append(QByteArrayView bytes) override
    {
        const auto written = m_file.write(bytes);
        // A piece may have got in before the disk was full: the next try begins where it ended.
        m_size = written ? m_size + bytes.size() : m_file.size();
        if (!written)
            m_hash.reset();
        if (m_hash)
            m_hash->add(bytes);
        if (m_size - m_syncing >= syncEvery)
            keepPace();
        return written;
    }
    Result<void> truncate(qint64 size) override
    {
        const auto done = m_file.truncate(size);
        m_size = m_file.size();
        m_syncing = std::min(m_syncing, m_size);
        m_synced = std::min(m_synced, m_syncing);
        m_hash.reset();
        return done;
    }
    Result<void> sync() override { return m_file.sync(); }
    QByteArray hash() override { return m_hash ? m_hash->result() : QByteArray(); }

private:
    // As fast as the disk, and little ahead of it: else a database on the same disk would wait with
    // each of its commits until all that was uploaded has left.
    void keepPace()
    {
        m_file.startSyncing(m_syncing, m_size - m_syncing);
        if (m_syncing > m_synced)
            m_file.awaitSyncing(m_synced, m_syncing - m_synced);
        m_synced = std::exchange(m_syncing, m_size);
    }

    FileDescriptor m_file;
    qint64 m_size;
    qint64 m_syncing;            // what lies before is on its way to the disk
    qint64 m_synced = m_syncing; // and before this on the disk
    std::optional<Sha256> m_hash;
};

class DiskReader final : public BlobReader
{
public:
    explicit DiskReader(FileDescriptor file)
        : m_file(std::move(file))
        , m_size(m_file.size())
    {}

    qint64 size() const override { return m_size; }
    Result<QByteArray> read(qint64 from, qint64 most) override
    {
        return m_file.read(from, std::min(most, std::max<qint64>(0, m_size - from)));
    }

private:
    FileDescriptor m_file;
    qint64 m_size;
};

Result<QByteArray> sha256(const FileDescriptor &file)
{
    Sha256 hash;
    for (qint64 at = 0;;) {
        const auto piece = file.read(at, pieceBytes);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        hash.add(*piece);
        at += piece->size();
    }
    const QByteArray result = hash.result();
    return result.isEmpty() ? Result<QByteArray>(makeError(Reason::Internal)) : result;
}

// So that a file that was moved here is here after a loss of power.
Result<void> syncFolder(const QString &path)
{
    const auto folder = FileDescriptor::open(path, O_RDONLY | O_DIRECTORY);
    if (!folder)
        return folder.error();
    return folder->sync();
}

bool makeFolder(const QString &path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir().mkpath(path) && QFile::setPermissions(path, ownerOnly);
}

} // namespace

Expected<std::unique_ptr<DiskBlobStore>, QString> DiskBlobStore::open(const QString &folder)
{
    for (const auto &part : {u"/uploads"_s, u"/blobs"_s}) {
        if (!makeFolder(folder + part))
            return StorageWords::tr("cannot make the folder %1").arg(folder + part);
    }
    return std::unique_ptr<DiskBlobStore>(new DiskBlobStore(folder));
}

DiskBlobStore::DiskBlobStore(const QString &folder)
    : m_folder(folder)
{}

Result<std::unique_ptr<BlobWriter>> DiskBlobStore::resume(FileId file)
{
    auto opened = FileDescriptor::open(uploadPath(file), O_WRONLY | O_CREAT | O_APPEND);
    if (!opened)
        return opened.error();
    return std::unique_ptr<BlobWriter>(std::make_unique<DiskWriter>(std::move(*opened)));
}

void DiskBlobStore::discard(FileId file)
{
    QFile::remove(uploadPath(file));
}

Result<QByteArray> DiskBlobStore::finish(FileId file, const QByteArray &known)
{
    const QString from = uploadPath(file);
    const auto opened = FileDescriptor::open(from, O_RDWR);
    if (!opened)
        return opened.error();
    const auto hash = known.isEmpty() ? sha256(*opened) : known;
    if (!hash)
        return hash.error();
    if (const auto synced = opened->sync(); !synced)
        return synced.error();
    const QString to = blobPath(*hash);
    const std::lock_guard lock(m_contents);
    if (::utimensat(AT_FDCWD, QFile::encodeName(to).constData(), nullptr, 0) == 0) {
        QFile::remove(from);
        return *hash;
    }
    if (!makeFolder(blobFolder(*hash)) ||
        ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno);
    for (const QString &folder : {blobFolder(*hash), m_folder + u"/blobs"_s}) {
        if (const auto synced = syncFolder(folder); !synced)
            return synced.error();
    }
    return *hash;
}

Result<std::unique_ptr<BlobReader>> DiskBlobStore::read(const QByteArray &hash) const
{
    auto file = FileDescriptor::open(blobPath(hash), O_RDONLY);
    if (!file)
        return file.error();
    return std::unique_ptr<BlobReader>(std::make_unique<DiskReader>(std::move(*file)));
}

bool DiskBlobStore::remove(const QByteArray &hash, const QDateTime &unlessSince)
{
    const std::lock_guard lock(m_contents);
    const QFileInfo info(blobPath(hash));
    return info.exists() && info.lastModified() < unlessSince && QFile::remove(info.filePath());
}

BlobSpace DiskBlobStore::space() const
{
    struct statvfs status
    {};
    if (::statvfs(QFile::encodeName(m_folder).constData(), &status) != 0)
        return {};
    const auto unit = qint64(status.f_frsize);
    return {qint64(status.f_blocks) * unit, qint64(status.f_bavail) * unit};
}

QList<KeptBlob> DiskBlobStore::blobs() const
{
    QList<KeptBlob> found;
    const QDir blobs(m_folder + u"/blobs"_s);
    const QStringList folders = blobs.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(blobs.filePath(folder)).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files) {
            const QByteArray hash = QByteArray::fromHex(file.fileName().toLatin1());
            if (hash.size() == hashBytes)
                found.append({hash, file.lastModified().toUTC()});
        }
    }
    return found;
}

QList<FileId> DiskBlobStore::uploads() const
{
    QList<FileId> found;
    const QStringList names = QDir(m_folder + u"/uploads"_s).entryList(QDir::Files);
    for (const QString &name : names) {
        if (const auto file = FileId::fromString(name); file.isValid())
            found.append(file);
    }
    return found;
}

QString DiskBlobStore::uploadPath(FileId file) const
{
    return m_folder + u"/uploads/"_s + file.toString();
}

QString DiskBlobStore::blobFolder(const QByteArray &hash) const
{
    return m_folder + u"/blobs/"_s + QString::fromLatin1(hash.first(1).toHex());
}

QString DiskBlobStore::blobPath(const QByteArray &hash) const
{
    return blobFolder(hash) + u'/' + QString::fromLatin1(hash.toHex());
}

} // namespace chatoyant::server
