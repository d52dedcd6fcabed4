// Turns tokens into hashed features: word 1-3-grams, negated words, character 2-5-grams, marks.
#pragma once

#include "common/mood/tokenizer.h"

namespace chatoyant {

// 64 bits of which the model uses the upper half to find a bucket and the lowest byte to check it.
using FeatureHash = quint64;

struct Feature
{
    FeatureHash hash = 0;
    quint16 firstToken = 0; // what it was made of
    quint16 lastToken = 0;
    bool isWord = false; // a single word as it stands: tells whether the language is known
};

inline constexpr qsizetype shortestGram = 2; // of characters, with a space on each side of a word
inline constexpr qsizetype longestGram = 5;

// Of a single word as it stands: the hash of its feature.
FeatureHash wordHash(QStringView word);

using FeatureList = QVarLengthArray<Feature, 1024>;

// Deterministic on every platform. Of equal features close to each other only the first is kept:
// that a feature is there counts, not how often.
void featuresOf(const TokenList &list, FeatureList &features);

} // namespace chatoyant
