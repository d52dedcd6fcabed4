// The code that opens a locked window of this device: never kept itself, only what proves it.
#pragma once

#include "common/base/random.h"

#include <QString>

namespace chatoyant::client {

// PBKDF2-HMAC-SHA-256 with a salt of its own, in as many rounds as nobody notices who types the
// code. It keeps curious eyes away from a screen; what lies on the disk is not encrypted by it.
class LockCode final
{
public:
    static constexpr int shortest = 4; // characters

    // What is kept of that code: "salt.proof" in hexadecimal.
    static QString proofOf(const QString &code, Random &random);
    // False also where what was kept says nothing.
    static bool matches(const QString &code, const QString &proof);
};

} // namespace chatoyant::client
