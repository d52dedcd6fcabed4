// Turns the bytes of a picture from a stranger into pixels, and refuses what would harm.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace chatoyant::client {

// Of the four formats that travel as pictures (PNG, JPEG, GIF, WebP), told from the content.
struct PictureFacts
{
    QSize size;        // upright: as it is to be shown
    QByteArray format; // "png", "jpeg", "gif", "webp"
    bool isAnimated = false;

    bool isPicture() const { return !format.isEmpty() && !size.isEmpty(); }
};

PictureFacts pictureFacts(const QByteArray &bytes);
PictureFacts pictureFactsOf(const QString &path);

// Upright, no larger than `most` (an empty size: as it is), its memory bounded: null when it is no
// picture, or one that does not fit.
QImage decodePicture(const QByteArray &bytes, const QSize &most = {});
QImage decodePictureOf(const QString &path, const QSize &most = {});

} // namespace chatoyant::client
