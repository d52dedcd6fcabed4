// Typed 128-bit ids, written as ULIDs: a UserId can never be passed where a ChatId is wanted.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace chatoyant {

// The 128 bits of a ULID (github.com/ulid/spec): 48 bits of milliseconds since 1970, 80 random.
struct UlidBits
{
    quint64 high = 0;
    quint64 low = 0;

    friend auto operator<=>(const UlidBits &, const UlidBits &) = default;
};

// 26 characters of Crockford's base 32, sortable by time.
QString ulidToString(UlidBits bits);
void appendUlid(QByteArray &out, UlidBits bits);
// Nothing for anything but 26 valid characters (either case) of at most 128 bits.
std::optional<UlidBits> ulidFromString(QStringView text);
// 16 bytes, big-endian, so that bytes sort as the text does; the form used in databases.
QByteArray ulidToBytes(UlidBits bits);
std::optional<UlidBits> ulidFromBytes(QByteArrayView bytes);

template <typename Tag>
struct Id
{
    UlidBits bits;

    bool isValid() const { return bits != UlidBits{}; }
    QString toString() const { return ulidToString(bits); }
    QByteArray toBytes() const { return ulidToBytes(bits); }
    static Id fromString(QStringView text) { return {ulidFromString(text).value_or(UlidBits{})}; }
    static Id fromBytes(QByteArrayView bytes)
    {
        return {ulidFromBytes(bytes).value_or(UlidBits{})};
    }

    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0)
    {
        return ::qHash(id.bits.high ^ (id.bits.low * 0x9E3779B97F4A7C15ULL), seed);
    }
};

using UserId = Id<struct UserTag>;
using ChatId = Id<struct ChatTag>;
using SessionId = Id<struct SessionTag>;
using InviteId = Id<struct InviteTag>;
using FileId = Id<struct FileTag>;

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::UserId)
Q_DECLARE_METATYPE(chatoyant::ChatId)
Q_DECLARE_METATYPE(chatoyant::SessionId)
