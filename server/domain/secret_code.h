// Codes that people are given and type: random, without letters that look alike, stored as hashes.
#pragma once

#include "common/base/random.h"

namespace chatoyant::server {

// Groups of a code that nobody can guess, not in years of trying: 140 bits.
constexpr int longCode = 7;

// Groups of four characters, 20 bits each: "7KQX-03MN".
QString newCode(Random &random, int groups);
// SHA-256 of a code as it was meant: without spaces and dashes, in capitals, O for 0, I and L
// for 1.
QByteArray codeHash(const QString &typed);

} // namespace chatoyant::server
