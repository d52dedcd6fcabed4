// Writes a ZIP file by libarchive, from its beginning to its end and never back.
#pragma once

#include "server/domain/ports/archive_sink.h"

#include <QDateTime>

#include <functional>
#include <memory>

struct archive;

namespace chatoyant::server {

class ZipWriter final : public ArchiveSink
{
public:
    using Target = std::function<Result<void>(QByteArrayView bytes)>;

    // `at`: what its files are dated.
    ZipWriter(Target target, const QDateTime &at);
    ~ZipWriter() override;
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    Result<void> begin(const ArchivedFile &file) override;
    Result<void> write(QByteArrayView bytes) override;
    // Without it the file is of no use.
    Result<void> finish();

private:
    struct Closer
    {
        void operator()(archive *opened) const;
    };

    // What the target said, where it was the target.
    Error failure() const;

    Target m_target;
    QDateTime m_at;
    Result<void> m_outcome; // of the target
    std::unique_ptr<archive, Closer> m_archive;
};

} // namespace chatoyant::server
