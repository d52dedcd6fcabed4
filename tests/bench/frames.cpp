#include "tests/bench/frames.h"

#include <array>

namespace chatoyant::bench {

namespace {

constexpr std::size_t shortLimit = 125;
constexpr std::size_t mediumLimit = 65'535;
constexpr int mediumMark = 126;
constexpr int longMark = 127;

void appendBigEndian(std::string *out, std::uint64_t value, int bytes)
{
    for (int at = bytes - 1; at >= 0; --at)
        out->push_back(static_cast<char>((value >> (8 * at)) & 0xFFU));
}

std::uint64_t readBigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = (value << 8U) | static_cast<unsigned char>(byte);
    return value;
}

} // namespace

void appendFrame(std::string *out, Opcode opcode, std::string_view payload, std::uint32_t mask)
{
    constexpr int masked = 0x80;
    out->push_back(static_cast<char>(0x80U | static_cast<unsigned>(opcode)));
    if (payload.size() <= shortLimit) {
        out->push_back(static_cast<char>(static_cast<unsigned>(masked) | payload.size()));
    } else if (payload.size() <= mediumLimit) {
        out->push_back(static_cast<char>(masked | mediumMark));
        appendBigEndian(out, payload.size(), 2);
    } else {
        out->push_back(static_cast<char>(masked | longMark));
        appendBigEndian(out, payload.size(), 8);
    }
    std::array<char, 4> key{};
    for (int at = 0; at < 4; ++at)
        key[at] = static_cast<char>((mask >> (8 * (3 - at))) & 0xFFU);
    out->append(key.data(), key.size());
    const std::size_t start = out->size();
    out->resize(start + payload.size());
    char *bytes = out->data() + start;
    for (std::size_t at = 0; at < payload.size(); ++at)
        bytes[at] = static_cast<char>(payload[at] ^ key[at & 3U]);
}

std::size_t readFrame(std::string_view bytes, Frame *frame)
{
    if (bytes.size() < 2)
        return 0;
    const auto first = static_cast<unsigned char>(bytes[0]);
    const int mark = static_cast<unsigned char>(bytes[1]) & 0x7F; // servers do not mask
    const std::size_t lengthBytes = mark == longMark ? 8 : mark == mediumMark ? 2 : 0;
    const std::size_t start = 2 + lengthBytes;
    if (bytes.size() < start)
        return 0;
    const std::uint64_t size = lengthBytes == 0 ? static_cast<std::uint64_t>(mark)
                                                : readBigEndian(bytes.substr(2, lengthBytes));
    if (bytes.size() - start < size)
        return 0;
    *frame = {static_cast<Opcode>(first & 0x0FU), (first & 0x80U) != 0, bytes.substr(start, size)};
    return start + size;
}

} // namespace chatoyant::bench
