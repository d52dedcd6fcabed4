// A file that is written whole or not at all: its readers find the old text or the new one.
#pragma once

#include "common/base/expected.h"

#include <QFileDevice>

namespace chatoyant {

// With rights, nobody else can look at it even while it is written. On failure: the system's words;
// what stood there before still stands.
Expected<void, QString>
writeWhole(const QString &path, const QByteArray &bytes, QFileDevice::Permissions rights = {});

} // namespace chatoyant
