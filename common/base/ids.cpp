#include "common/base/ids.h"

#include <QtEndian>

namespace chatoyant {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr int ulidLength = 26;
constexpr int bitsPerCharacter = 5;

int valueOf(QChar character)
{
    const char upper = character.toUpper().toLatin1();
    for (int value = 0; value < 32; ++value) {
        if (alphabet[value] == upper)
            return value;
    }
    return -1;
}

} // namespace

QString ulidToString(UlidBits bits)
{
    QString text(ulidLength, Qt::Uninitialized);
    for (int place = ulidLength - 1; place >= 0; --place) {
        text[place] = QLatin1Char(alphabet[bits.low & 31U]);
        bits.low = (bits.low >> bitsPerCharacter) | (bits.high << (64 - bitsPerCharacter));
        bits.high >>= bitsPerCharacter;
    }
    return text;
}

std::optional<UlidBits> ulidFromString(QStringView text)
{
    if (text.size() != ulidLength || valueOf(text.front()) > 7) // 26 × 5 = 130 bits: 2 too many
        return std::nullopt;
    UlidBits bits;
    for (const QChar character : text) {
        const int value = valueOf(character);
        if (value < 0)
            return std::nullopt;
        bits.high = (bits.high << bitsPerCharacter) | (bits.low >> (64 - bitsPerCharacter));
        bits.low = (bits.low << bitsPerCharacter) | static_cast<quint64>(value);
    }
    return bits;
}

QByteArray ulidToBytes(UlidBits bits)
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(bits.high, bytes.data());
    qToBigEndian(bits.low, bytes.data() + 8);
    return bytes;
}

std::optional<UlidBits> ulidFromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    return UlidBits{qFromBigEndian<quint64>(bytes.data()),
                    qFromBigEndian<quint64>(bytes.data() + 8)};
}

} // namespace chatoyant
