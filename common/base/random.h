// Where chance comes from, so that tests can set it.
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"

#include <QByteArray>

namespace chatoyant {

class Random
{
public:
    virtual ~Random() = default;
    // Uniform over all 64-bit values, fit for secrets.
    virtual quint64 next() = 0;
};

// The operating system's generator.
class SystemRandom final : public Random
{
public:
    quint64 next() override;
};

// Uniform in [0, 1).
double randomFraction(Random &random);
QByteArray randomBytes(Random &random, int count);
// 256 bits as base64url: a session token.
QString randomToken(Random &random);
// A fresh ULID: the clock's milliseconds, then 80 random bits.
UlidBits newUlid(const Clock &clock, Random &random);

template <typename IdType>
IdType newId(const Clock &clock, Random &random)
{
    return IdType{newUlid(clock, random)};
}

} // namespace chatoyant
