// The one table of settings: name, kind of value, default, meaning.
#pragma once

#include "common/base/expected.h"

#include <QString>
#include <QVariant>

#include <span>

namespace chatoyant::server {

enum class KeyKind {
    Text,
    Choice,   // one of `choices`
    Address,  // HOST:PORT, [IPv6]:PORT
    Number,   // minimum … maximum
    Duration, // 30s 5m 12h 7d, kept in seconds
    Size,     // 512k 25M 2G, kept in bytes
    Rate,     // 10/15m: so many within that time; off. Kept as [times, seconds]
    Names     // separated by spaces or commas
};

struct ConfigKey
{
    const char *name; // "section.name"
    KeyKind kind;
    const char *byDefault;
    const char *description;
    const char *choices = ""; // separated by "|"
    qint64 minimum = 0;
    qint64 maximum = 0; // 0: without limit
};

std::span<const ConfigKey> configKeys();
const ConfigKey *configKey(QStringView name);
// "CHATOYANT_SERVER_LISTEN"
QString environmentName(const ConfigKey &key);
// The known name that is nearest to a mistyped one; empty when none is near.
QString nearestKey(QStringView name);

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
