// What stands behind the name of a setting: its text as a value of the setting's kind.
#pragma once

#include "common/base/expected.h"
#include "server/app/config_keys.h"

#include <QVariant>

namespace chatoyant::server {

// The text as a value of the key's kind: QString, qint64 or QStringList. The error is a sentence.
Expected<QVariant, QString> readValue(const ConfigKey &key, const QString &text);

struct ListenAddress
{
    QString host;
    quint16 port = 0;
};

// Nothing sensible gives an empty host.
ListenAddress readAddress(QStringView text);

} // namespace chatoyant::server
