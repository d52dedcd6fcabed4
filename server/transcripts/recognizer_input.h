// A voice note, which anybody may have made to do harm, as the samples that PocketSphinx listens
// to.
#pragma once

#include <QByteArray>

#include <chrono>

namespace chatoyant::server {

inline constexpr std::chrono::minutes longestNote{30};

// Opus in Ogg becomes samples of 16 bits, 16,000 a second, in memory of its own. Its descriptor
// stays open in programs that follow this one; -1 where there is no speech in it, or too much.
int recognizerInput(QByteArray note);

} // namespace chatoyant::server
