// The files of a backup: hashing them, copying them so that they are on the disk.
#pragma once

#include "common/base/expected.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace chatoyant::server {

// Nothing where the file cannot be read.
QByteArray hashOf(const QString &path);
// All files below, with their paths from there, in order.
QStringList filesBelow(const QString &folder);
// The folder of `to` is made. `byLink`: a hard link will do, the content never changes.
Expected<void, QString> copyFile(const QString &from, const QString &to, bool byLink = false);
// The file, or the folder and what stands in it, is there after a loss of power.
Expected<void, QString> syncPath(const QString &path);

} // namespace chatoyant::server
