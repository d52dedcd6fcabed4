#include "client/media/picture_decoder.h"

#include "common/base/file_type.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 100'000'000; // a picture of more is no photo
constexpr qint64 mostDecoded = 30'000'000; // four bytes each: what one decoding may take

// No plugin but these ever sees the bytes, whatever the name says.
QByteArray formatOf(QIODevice &device)
{
    const QString type = contentType(device.peek(contentHeadBytes));
    for (const char *format : {"png", "jpeg", "gif", "webp"}) {
        if (type == "image/"_L1 + QLatin1StringView(format))
            return format;
    }
    return {};
}

qint64 pixels(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

bool open(QImageReader &reader, QIODevice &device)
{
    const QByteArray format = formatOf(device);
    reader.setDecideFormatFromContent(false);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(format);
    reader.setDevice(&device);
    reader.setAutoTransform(true);
    return !format.isEmpty() && !reader.size().isEmpty() && pixels(reader.size()) <= mostPixels;
}

bool isTurned(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

PictureFacts factsIn(QIODevice &device)
{
    QImageReader reader;
    if (!open(reader, device))
        return {};
    const QSize size = isTurned(reader) ? reader.size().transposed() : reader.size();
    return {size, reader.format(), reader.supportsAnimation() && reader.imageCount() > 1};
}

// Formats that scale while they decode never have the whole in memory.
QImage decode(QIODevice &device, const QSize &most)
{
    QImageReader reader;
    if (!open(reader, device))
        return {};
    QSize wanted = reader.size();
    const QSize room = isTurned(reader) ? most.transposed() : most;
    if (!most.isEmpty() && (wanted.width() > room.width() || wanted.height() > room.height()))
        wanted.scale(room, Qt::KeepAspectRatio);
    wanted = wanted.expandedTo({1, 1});
    const bool isScaling = reader.supportsOption(QImageIOHandler::ScaledSize);
    if (pixels(isScaling ? wanted : reader.size()) > mostDecoded)
        return {};
    if (wanted != reader.size())
        reader.setScaledSize(wanted);
    return reader.read();
}

} // namespace

PictureFacts pictureFacts(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly) ? factsIn(buffer) : PictureFacts();
}

PictureFacts pictureFactsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? factsIn(file) : PictureFacts();
}

QImage decodePicture(const QByteArray &bytes, const QSize &most)
{
    QBuffer buffer;
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly) ? decode(buffer, most) : QImage();
}

QImage decodePictureOf(const QString &path, const QSize &most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? decode(file, most) : QImage();
}

} // namespace chatoyant::client
