// What a file contains, told from its first bytes: names and claims have no part in it.
#pragma once

#include <QByteArray>
#include <QString>

namespace chatoyant {

// How many bytes contentType() looks at.
inline constexpr qsizetype contentHeadBytes = 64;

// The MIME type of the formats that people see, hear or read in place (PNG, JPEG, GIF, WebP, Ogg,
// MP3, WAV, FLAC, MP4, WebM, PDF); empty for everything else.
QString contentType(QByteArrayView head);

// What a file is to be called, whose owner says that it is `claimed`. A claim to be a picture,
// sound or video counts only where the content agrees: "application/octet-stream" otherwise, and
// for what is no MIME type.
QString judgedType(const QString &claimed, QByteArrayView head);

// A picture, sound or video of the formats above: what may be shown in place.
bool isShownInPlace(const QString &type);

} // namespace chatoyant
