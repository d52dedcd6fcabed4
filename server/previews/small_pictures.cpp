#include "server/previews/small_pictures.h"

#include "common/base/file_type.h"
#include "common/base/limits.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int blurSide = 20;
constexpr int blurQuality = 40;
constexpr int quality = 80;

// Empty for what is not to be decoded: an SVG by another name, among others.
QByteArray formatOf(const QString &type)
{
    if (type == "image/png"_L1)
        return "png";
    if (type == "image/jpeg"_L1)
        return "jpeg";
    if (type == "image/gif"_L1)
        return "gif";
    return type == "image/webp"_L1 ? "webp" : "";
}

QSize within(const QSize &size, int side)
{
    return size.width() <= side && size.height() <= side
               ? size
               : size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QByteArray encoded(const QImage &image, const QByteArray &format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

Preview previewOf(const QImage &image, int side)
{
    const QImage scaled =
        image.scaled(within(image.size(), side), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    constexpr int pngLevel = 50; // of 100: how small, against how fast
    if (image.hasAlphaChannel())
        return {"image/png", encoded(scaled, "png", pngLevel)};
    return {"image/jpeg", encoded(scaled, "jpeg", quality)};
}

QByteArray blurOf(const QImage &image)
{
    const QImage tiny = image.scaled(within(image.size(), blurSide), Qt::IgnoreAspectRatio,
                                     Qt::SmoothTransformation);
    QImage opaque(tiny.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, tiny);
    const QByteArray bytes = encoded(opaque, "jpeg", blurQuality);
    return bytes.size() <= limits::blurBytes ? bytes : QByteArray();
}

} // namespace

std::optional<PreviewSet> smallPictures(QIODevice &picture, qint64 most)
{
    const QByteArray format = formatOf(contentType(picture.peek(contentHeadBytes)));
    if (format.isEmpty())
        return std::nullopt;
    QImageReader::setAllocationLimit(0); // by pixels, below: large photos are wanted
    QImageReader reader(&picture, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isEmpty() || qint64(stored.width()) * stored.height() > most ||
        qMax(stored.width(), stored.height()) > limits::imageSide)
        return std::nullopt;
    // JPEG is decoded at a fraction of its size.
    reader.setScaledSize(within(stored, largeSide));
    const QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize seen = isTurned ? stored.transposed() : stored;
    PreviewSet set{seen.width(), seen.height(), blurOf(image), previewOf(image, smallSide),
                   previewOf(image, largeSide)};
    const bool isMade = !set.small.bytes.isEmpty() && !set.large.bytes.isEmpty();
    return isMade ? std::optional(set) : std::nullopt;
}

} // namespace chatoyant::server
