// Keeps a folder of copies below a size: the oldest go first.
#pragma once

#include <QString>

namespace chatoyant::client {

// Of the files in it. True, for whoever runs it elsewhere and needs a value.
bool removeOldest(const QString &folder, qint64 most);
// Likewise.
qint64 bytesIn(const QString &folder);

} // namespace chatoyant::client
