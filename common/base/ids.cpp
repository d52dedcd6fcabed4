#include "common/base/ids.h"

#include <QtEndian>

#include <array>

namespace chatoyant {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr int ulidLength = 26;
constexpr int bitsPerCharacter = 5;

constexpr auto valueTable = [] {
    std::array<signed char, 128> values{};
    values.fill(-1);
    for (signed char value = 0; value < 32; ++value) {
        const char upper = alphabet[value];
        values[size_t(upper)] = value;
        if (upper >= 'A')
            values[size_t(upper - 'A' + 'a')] = value;
    }
    return values;
}();

int valueOf(QChar character)
{
    return character.unicode() < valueTable.size() ? valueTable[character.unicode()] : -1;
}

template <typename Character>
void writeUlid(UlidBits bits, Character *text)
{
    for (int place = ulidLength - 1; place >= 0; --place) {
        text[place] = Character(alphabet[bits.low & 31U]);
        bits.low = (bits.low >> bitsPerCharacter) | (bits.high << (64 - bitsPerCharacter));
        bits.high >>= bitsPerCharacter;
    }
}

} // namespace

QString ulidToString(UlidBits bits)
{
    QString text(ulidLength, Qt::Uninitialized);
    writeUlid(bits, reinterpret_cast<char16_t *>(text.data()));
    return text;
}

void appendUlid(QByteArray &out, UlidBits bits)
{
    std::array<char, ulidLength> text{};
    writeUlid(bits, text.data());
    out.append(text.data(), ulidLength);
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
