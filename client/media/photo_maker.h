// Makes the picture that is sent of a photo: upright, smaller, and without what a camera wrote.
#pragma once

#include "client/media/picture_decoder.h"

namespace chatoyant::client {

// Longest side of a photo that is sent smaller.
inline constexpr int smallerPhotoSide = 2048;

struct MadePhoto
{
    QString path;
    QString name; // of the original, with the extension of what was made
    QString type;
    qint64 bytes = 0;
    QSize size;
    QByteArray blur; // a tiny JPEG, to show before the picture is there

    bool isGood() const { return !path.isEmpty(); }
};

struct PhotoWish
{
    QString source;
    QString name;
    QString target; // without its extension
    int side = smallerPhotoSide;
};

// Nothing where the source is no picture or the target cannot be written. A drawing stays a PNG, a
// photo becomes a JPEG; what moves is copied as it is.
MadePhoto makePhoto(const PhotoWish &wish);
// The same of what was pasted.
MadePhoto makePhoto(const QImage &image, const PhotoWish &wish);
// Of a person or a chat: a square of at most that side, on white, always a JPEG.
MadePhoto makePortrait(const QImage &square, const PhotoWish &wish);
// At most 1 KiB; empty where there is none.
QByteArray makeBlur(const QImage &image);
// Its camera wrote down where the photo was taken.
bool saysPlace(const QString &path);

} // namespace chatoyant::client
