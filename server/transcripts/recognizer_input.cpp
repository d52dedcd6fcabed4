#include "server/transcripts/recognizer_input.h"

#include "common/sound/opus_sound.h"

#include <sys/mman.h>
#include <unistd.h>

namespace chatoyant::server {

namespace {

constexpr int rate = 16'000; // that the model was made for

bool writeAll(int target, std::span<const qint16> samples)
{
    const auto bytes = std::as_bytes(samples);
    return ::write(target, bytes.data(), bytes.size()) == ssize_t(bytes.size());
}

} // namespace

int recognizerInput(QByteArray note)
{
    constexpr qint64 most = std::chrono::seconds(longestNote).count() * rate;
    const int target = ::memfd_create("speech", 0);
    if (target < 0)
        return -1;
    qint64 written = 0;
    const OpusSound sound = decodeOpus(note, rate, [&](std::span<const qint16> samples) {
        written += qint64(samples.size());
        return written <= most && writeAll(target, samples);
    });
    if (sound.samples > 0 && written <= most)
        return target;
    ::close(target);
    return -1;
}

} // namespace chatoyant::server
