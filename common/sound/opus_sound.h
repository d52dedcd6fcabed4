// Turns speech that lies as Opus in an Ogg file (RFC 7845) into samples.
#pragma once

#include <QByteArray>

#include <functional>
#include <span>

namespace chatoyant {

struct OpusSound
{
    qint64 samples = 0;    // that were heard
    bool isClosed = false; // a crash of who wrote it leaves it open
};

// Samples of one channel, as they come; false: that is enough.
using SoundListener = std::function<bool(std::span<const qint16>)>;

// At 8,000, 12,000, 16,000, 24,000 or 48,000 samples a second. Nothing where there is none. What is
// damaged, and whatever follows, does not count. Not const: checksums are reckoned in place.
OpusSound decodeOpus(QByteArray &file, int rate, const SoundListener &listener);

} // namespace chatoyant
