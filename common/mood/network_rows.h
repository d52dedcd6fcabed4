// Which rows of the network's table stand for the tokens of a message; trainer and engine share it.
#pragma once

#include "common/mood/tokenizer.h"

#include <QVarLengthArray>

namespace chatoyant {

// What lies behind this many tokens the network does not read, so its time is bounded.
inline constexpr qsizetype networkTokens = 96;

// The first rows of the table stand for how a word was written, then come the words, then the
// places of hashed character n-grams.
enum class Manner : quint32 { Negated, Shouted, Stretched };
inline constexpr quint32 mannerRows = 3;

using GramRows = QVarLengthArray<quint32, 96>;

// The places of a word's character 3- and 4-grams, with a space on each side, below `places`.
void gramRowsOf(QStringView word, quint32 places, GramRows &rows);

} // namespace chatoyant
