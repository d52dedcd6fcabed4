// The words that turn what follows into its opposite, in the languages of the model.
#pragma once

#include <QStringView>

namespace chatoyant {

// `word` is case folded.
bool isNegator(QStringView word);
// A word after which a negation no longer holds: "but".
bool endsNegation(QStringView word);

// How many words after a negator count as negated.
inline constexpr int negatedWords = 4;

} // namespace chatoyant
