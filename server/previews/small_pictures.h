// Makes the small pictures of one picture that anybody may have made to do harm.
#pragma once

#include "server/domain/preview_set.h"

#include <QIODevice>

namespace chatoyant::server {

inline constexpr int smallSide = 480; // pixels
inline constexpr int largeSide = 1600;
inline constexpr qint64 mostPixels = 100'000'000; // of what is decoded at all

// Only PNG, JPEG, GIF and WebP, by their content; of what moves, the first picture. Nothing for
// what is broken, of another format, or has more than `most` pixels by its own head.
std::optional<PreviewSet> smallPictures(QIODevice &picture, qint64 most = mostPixels);

} // namespace chatoyant::server
