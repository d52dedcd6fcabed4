#include "server/net/files/byte_range.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace chatoyant::server {

namespace {

// More than a qint64 holds is behind every end.
std::optional<qint64> readPosition(const QByteArray &text)
{
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
    if (!isNumber)
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return fits ? number : std::numeric_limits<qint64>::max();
}

} // namespace

ByteRange readRange(const QByteArray &text, qint64 size)
{
    constexpr QByteArrayView unit = "bytes=";
    const ByteRange all{200, 0, size};
    const qsizetype dash = text.indexOf('-');
    if (!text.startsWith(unit) || dash < unit.size())
        return all;
    const QByteArray from = text.sliced(unit.size(), dash - unit.size()).trimmed();
    const QByteArray to = text.sliced(dash + 1).trimmed();
    const auto first = readPosition(from);
    const auto last = readPosition(to);
    const bool isForm = (first || from.isEmpty()) && (last || to.isEmpty()) && (first || last);
    if (!isForm || (first && last && *last < *first))
        return all;
    if (!first) // the last so many bytes
        return *last == 0 || size == 0
                   ? ByteRange{416, 0, 0}
                   : ByteRange{206, size - std::min(size, *last), std::min(size, *last)};
    if (*first >= size)
        return {416, 0, 0};
    const qint64 end = last ? std::min(*last, size - 1) : size - 1;
    return {206, *first, end - *first + 1};
}

} // namespace chatoyant::server
