// RFC 6455 frames as a client writes and reads them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace chatoyant::bench {

enum class Opcode : std::uint8_t {
    Continuation = 0x0,
    Text = 0x1,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA
};

// One whole, masked frame at the end of `out`.
void appendFrame(std::string *out, Opcode opcode, std::string_view payload, std::uint32_t mask);

struct Frame
{
    Opcode opcode = Opcode::Text;
    bool isLast = true;
    std::string_view payload; // valid until the bytes it was read from change
};

// Reads the frame that `bytes` begins with; returns how long it is, 0 while it is not all there.
std::size_t readFrame(std::string_view bytes, Frame *frame);

} // namespace chatoyant::bench
