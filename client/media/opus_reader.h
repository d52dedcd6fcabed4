// What a recording of OpusWriter's holds: how long it is, how loud, and whether it was closed.
#pragma once

#include "client/media/loudness.h"

#include <functional>

namespace chatoyant::client {

struct RecordedSound
{
    qint64 samples = 0; // at OpusWriter::rate
    Loudness loudness;
    bool isClosed = false; // a crash leaves it open

    qint64 durationMs() const;
};

// Nothing where there is none. What is damaged, and whatever follows, does not count. The samples
// go to the listener, if there is one.
RecordedSound readRecording(const QString &path,
                            const std::function<void(std::span<const qint16>)> &listener = {});

} // namespace chatoyant::client
