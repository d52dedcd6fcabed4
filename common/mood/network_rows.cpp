#include "common/mood/network_rows.h"

#include <array>

namespace chatoyant {

void gramRowsOf(QStringView word, quint32 places, GramRows &rows)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 4;
    constexpr quint64 multiplier = 0x9E3779B97F4A7C15ULL;
    rows.clear();
    if (places == 0)
        return;
    std::array<char16_t, wordLength + 2> padded; // NOLINT filled below
    const qsizetype length = std::min<qsizetype>(word.size(), wordLength);
    padded[0] = u' ';
    std::copy_n(word.utf16(), length, padded.begin() + 1);
    padded[size_t(length + 1)] = u' ';
    for (qsizetype from = 0; from + shortest <= length + 2; ++from) {
        quint64 hash = multiplier;
        const qsizetype end = std::min(from + longest, length + 2);
        for (qsizetype to = from; to < end; ++to) {
            hash = (hash ^ padded[size_t(to)]) * multiplier;
            hash ^= hash >> 29U;
            if (to - from + 1 >= shortest)
                rows.append(quint32(((hash >> 32U) * places) >> 32U));
        }
    }
}

} // namespace chatoyant
