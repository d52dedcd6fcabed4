// What a profile's folder says before anybody signed in: server, person, trusted certificates.
#pragma once

#include "common/base/error.h"
#include "common/base/ids.h"

#include <QHash>
#include <QLockFile>
#include <QUrl>

namespace chatoyant::client {

// One process at a time holds a profile.
class Profile final
{
public:
    explicit Profile(const QString &folder);

    // False when another process holds it.
    bool lock();
    void load();
    Result<void> save() const;

    // The name of the token in the token store.
    QString account() const;
    // Of that person's cache in this folder.
    QString cachePath() const;
    // Of pictures and of files on their way, likewise.
    QString filesFolder() const;

    QUrl server;
    QString login;
    UserId user;
    QHash<QString, QByteArray> pins; // host → SHA-256 of its certificate

private:
    QString filePath() const;

    QString m_folder;
    QLockFile m_lock;
};

} // namespace chatoyant::client
