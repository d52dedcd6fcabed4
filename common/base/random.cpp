#include "common/base/random.h"

#include <QRandomGenerator>

#include <cstring>

namespace chatoyant {

quint64 SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

double randomFraction(Random &random)
{
    return static_cast<double>(random.next() >> 11U) * 0x1.0p-53;
}

QByteArray randomBytes(Random &random, int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (int at = 0; at < count; at += 8) {
        const quint64 word = random.next();
        std::memcpy(bytes.data() + at, &word, static_cast<size_t>(qMin(8, count - at)));
    }
    return bytes;
}

QString randomToken(Random &random)
{
    return QString::fromLatin1(
        randomBytes(random, 32)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

UlidBits newUlid(const Clock &clock, Random &random)
{
    const auto milliseconds = static_cast<quint64>(clock.now().toMSecsSinceEpoch());
    return {(milliseconds << 16U) | (random.next() & 0xFFFFU), random.next()};
}

} // namespace chatoyant
