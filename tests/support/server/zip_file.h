// What is in a ZIP file.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace chatoyant::test {

// Path → content; empty where it cannot be read to its end.
inline QMap<QString, QByteArray> unzipped(const QByteArray &zip)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> opened(archive_read_new(),
                                                                        &archive_read_free);
    archive_read_support_format_zip(opened.get());
    archive_read_open_memory(opened.get(), zip.constData(), size_t(zip.size()));
    QMap<QString, QByteArray> files;
    archive_entry *entry = nullptr;
    int outcome = ARCHIVE_OK;
    while ((outcome = archive_read_next_header(opened.get(), &entry)) == ARCHIVE_OK) {
        QByteArray &content = files[QString::fromLatin1(archive_entry_pathname(entry))];
        char piece[4096];
        for (;;) {
            const auto count = archive_read_data(opened.get(), piece, sizeof piece);
            if (count < 0)
                return {};
            if (count == 0)
                break;
            content.append(piece, qsizetype(count));
        }
    }
    return outcome == ARCHIVE_EOF ? files : QMap<QString, QByteArray>();
}

} // namespace chatoyant::test
