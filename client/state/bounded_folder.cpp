#include "client/state/bounded_folder.h"

#include <QDir>
#include <QFileInfo>

namespace chatoyant::client {

bool removeOldest(const QString &folder, qint64 most)
{
    QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Time); // newest first
    qint64 total = 0;
    for (const QFileInfo &file : files) {
        total += file.size();
        if (total > most)
            QFile::remove(file.filePath());
    }
    return total > most;
}

qint64 bytesIn(const QString &folder)
{
    qint64 total = 0;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        total += file.size();
    return total;
}

} // namespace chatoyant::client
