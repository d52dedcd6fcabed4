// Copies of a server's data, made beside the running server, checked, and brought back.
#pragma once

#include "common/base/expected.h"

#include <QDateTime>
#include <QString>

namespace chatoyant::server {

struct BackupSource
{
    QString database;
    QString mediaFolder;
    QString dataFolder; // of the configuration and its secrets
    bool withSecrets =
        false; // the key of TLS, the password of the mail server, the key of voice.endpoint
};

struct BackupSummary
{
    QString folder;
    QString version; // of the program that made it
    QDateTime madeAt;
    qint64 contents = 0; // of files, each once
    qint64 bytes = 0;    // of all
    bool hasSecrets = false;
};

// A folder in `target`, named by the time, which appears when it is whole: chat.db as it was at one
// moment, media/blobs with every content that it names (hard links, where that is possible), the
// configuration, and manifest.json with the SHA-256 of each file. Errors are sentences for the
// operator; nothing half-made stays.
Expected<BackupSummary, QString>
makeBackup(const BackupSource &source, const QString &target, const QDateTime &now);
// Reads all of it again: every hash, the database's own checks, and that no content is missing.
Expected<BackupSummary, QString> verifyBackup(const QString &folder);
// When the last one was made of that data folder, whichever folder it went to; not valid: by none
// of these functions, as far as is known.
QDateTime lastBackup(const QString &dataFolder);
// Into a folder that is not there or empty, after verifyBackup().
Expected<BackupSummary, QString> restoreBackup(const QString &folder, const QString &dataFolder);

} // namespace chatoyant::server
