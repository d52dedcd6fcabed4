// What a target asserts: says which property failed and aborts, so that the input is kept.
#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace chatoyant::fuzz {

inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "property violated: %s\n", property);
    std::abort();
}

// A copy of exactly that size, so that reading behind its end is seen.
inline QByteArray copyOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

// Qt's JSON drops a byte order mark that begins a string, unless it is written as an escape: such
// strings change from one reading to the next.
inline bool hasByteOrderMark(const QByteArray &text)
{
    return text.contains("\xef\xbb\xbf") || text.toLower().contains("ufeff");
}

} // namespace chatoyant::fuzz
