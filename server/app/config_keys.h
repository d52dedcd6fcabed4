// The one table of settings: name, kind of value, default, meaning.
#pragma once

#include <QString>

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
    const char *description;  // English, marked for translation
    const char *choices = ""; // separated by "|"
    qint64 minimum = 0;
    qint64 maximum = 0; // 0: without limit
};

std::span<const ConfigKey> configKeys();
const ConfigKey *configKey(QStringView name);
// Its description in the language of the command line.
QString meaningOf(const ConfigKey &key);
// "CHATOYANT_SERVER_LISTEN"
QString environmentName(const ConfigKey &key);
// The known name that is nearest to a mistyped one; empty when none is near.
QString nearestKey(QStringView name);

} // namespace chatoyant::server
