// One connection of somebody who misbehaves.
#pragma once

#include <cstdint>

namespace chatoyant::bench {

class Offender
{
public:
    enum class Wish { Read, ReadAndWrite, End };

    virtual ~Offender() = default;

    // Starts connecting, also again. False when it failed.
    virtual bool begin() = 0;
    // Goes on once the descriptor is ready. False when the connection is over.
    virtual bool turn() = 0;
    // Closes its own end.
    virtual void end() = 0;
    virtual int descriptor() const = 0;
    // What to wait for next.
    virtual Wish wish() const = 0;
    // Whether it has got as far as it wanted.
    virtual bool isAtIt() const = 0;
    // With what the server ended it, 0 without a code.
    virtual int closeCode() const { return 0; }
    virtual std::uint64_t sent() const { return 0; }
    virtual std::uint64_t answered() const { return 0; }
};

} // namespace chatoyant::bench
