// How long a file or a function may be.
#pragma once

#include "tests/architecture/source_tree.h"

namespace chatoyant::architecture {

inline constexpr int headerLines = 200;
inline constexpr int sourceLines = 400;
inline constexpr int functionLines = 40; // between its braces
inline constexpr int parameters = 5;

// The window switches pages and does nothing else.
inline constexpr int mainWindowLines = 200;

QStringList lengthOffences(const SourceFile &file);
// Reads the form that clang-format gives: a function's braces stand alone in a column of their own.
QStringList functionOffences(const SourceFile &file);

} // namespace chatoyant::architecture
