// What several sections of the configuration are read with.
#pragma once

#include "common/base/expected.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace chatoyant::server {

// The first line of a file that holds a secret, without its end. The error names the key.
Expected<QByteArray, QString> secretIn(const QString &key, const QString &path);
// A service's address, without a slash at its end. The error names the key.
Expected<QUrl, QString> serviceAt(const QString &key, const QString &text, const QString &example);
// What is sent there in plain text is read by nobody on the way.
bool isThisMachine(const QString &host);

} // namespace chatoyant::server
