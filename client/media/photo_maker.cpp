#include "client/media/photo_maker.h"

#include "common/base/file_name.h"
#include "common/base/limits.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int photoQuality = 87;
constexpr qint64 mostDrawing = 3LL << 20;
constexpr int blurSide = 24;
constexpr qsizetype headBytes = 128 * 1024; // EXIF stands in the first 64 KiB of a JPEG

QString withExtension(const QString &name, const QString &extension)
{
    const QString clean = cleanFileName(name);
    const QString now = fileExtension(clean);
    const qsizetype end = now.isEmpty() ? clean.size() : clean.size() - now.size() - 1;
    return clean.left(end) + u'.' + extension;
}

MadePhoto finished(const PhotoWish &wish, const QImage &image, const QString &extension)
{
    MadePhoto made;
    made.path = wish.target + u'.' + extension;
    made.name = withExtension(wish.name, extension);
    made.type = extension == "png"_L1 ? u"image/png"_s : u"image/jpeg"_s;
    made.bytes = QFileInfo(made.path).size();
    made.size = image.size();
    made.blur = makeBlur(image);
    return made;
}

MadePhoto write(const QImage &image, const PhotoWish &wish, bool isPng)
{
    const QString extension = isPng ? u"png"_s : u"jpg"_s;
    QImage plain = image; // without texts that came with it
    const QStringList keys = image.textKeys();
    for (const QString &key : keys)
        plain.setText(key, QString());
    QImageWriter writer(wish.target + u'.' + extension, isPng ? "png" : "jpeg");
    if (!isPng)
        writer.setQuality(photoQuality);
    if (!writer.write(plain)) {
        QFile::remove(writer.fileName());
        return {};
    }
    return finished(wish, plain, extension);
}

// Text on a screen would smear in a JPEG, and what shows through turn black; a large photo that
// came without loss is too much all the same.
MadePhoto write(const QImage &image, const PhotoWish &wish, const QByteArray &format)
{
    const bool isPhoto = format == "jpeg" || format == "webp";
    if (isPhoto && !image.hasAlphaChannel())
        return write(image, wish, false);
    const MadePhoto made = write(image, wish, true);
    if (!made.isGood() || made.bytes <= mostDrawing || image.hasAlphaChannel())
        return made;
    const MadePhoto smaller = write(image, wish, false);
    QFile::remove(smaller.isGood() ? made.path : QString());
    return smaller.isGood() ? smaller : made;
}

MadePhoto copied(const PhotoWish &wish, const PictureFacts &facts)
{
    const QString extension = QString::fromLatin1(facts.format);
    const QString path = wish.target + u'.' + extension;
    QFile::remove(path);
    if (!QFile::copy(wish.source, path))
        return {};
    MadePhoto made;
    made.path = path;
    made.name = withExtension(wish.name, extension);
    made.type = "image/"_L1 + extension;
    made.bytes = QFileInfo(path).size();
    made.size = facts.size;
    made.blur = makeBlur(decodePictureOf(path, {blurSide, blurSide}));
    return made;
}

// A number of the EXIF block, whose byte order its head tells.
template <typename T>
T number(QByteArrayView exif, qsizetype at, bool isBig)
{
    if (at < 0 || at + qsizetype(sizeof(T)) > exif.size())
        return 0;
    return isBig ? qFromBigEndian<T>(exif.data() + at) : qFromLittleEndian<T>(exif.data() + at);
}

// The first directory has an entry for a directory of places.
bool hasPlaceDirectory(QByteArrayView exif)
{
    constexpr quint16 placeTag = 0x8825;
    constexpr int entryBytes = 12;
    const bool isBig = exif.startsWith("MM");
    const qsizetype directory = number<quint32>(exif, 4, isBig);
    const int entries = number<quint16>(exif, directory, isBig);
    for (int entry = 0; entry < entries; ++entry) {
        if (number<quint16>(exif, directory + 2 + entryBytes * qsizetype(entry), isBig) == placeTag)
            return true;
    }
    return false;
}

} // namespace

MadePhoto makePhoto(const PhotoWish &wish)
{
    const PictureFacts facts = pictureFactsOf(wish.source);
    if (!facts.isPicture())
        return {};
    if (facts.isAnimated)
        return copied(wish, facts);
    const QImage image = decodePictureOf(wish.source, {wish.side, wish.side});
    return image.isNull() ? MadePhoto() : write(image, wish, facts.format);
}

MadePhoto makePhoto(const QImage &image, const PhotoWish &wish)
{
    if (image.isNull())
        return {};
    const bool isLarge = image.width() > wish.side || image.height() > wish.side;
    return write(
        isLarge ? image.scaled(wish.side, wish.side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                : image,
        wish, QByteArray("png"));
}

MadePhoto makePortrait(const QImage &square, const PhotoWish &wish)
{
    if (square.isNull())
        return {};
    const int side = std::min({square.width(), square.height(), wish.side});
    const QImage small =
        square.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QImage plain(side, side, QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(0, 0, small);
    return write(plain, wish, false);
}

QByteArray makeBlur(const QImage &image)
{
    if (image.isNull())
        return {};
    const QImage tiny =
        image.scaled(blurSide, blurSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(40);
    return buffer.open(QIODevice::WriteOnly) && writer.write(tiny) &&
                   bytes.size() <= limits::blurBytes
               ? bytes
               : QByteArray();
}

bool saysPlace(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(headBytes);
    const qsizetype exif = head.indexOf(QByteArrayView("Exif\0\0", 6));
    return exif >= 0 && hasPlaceDirectory(QByteArrayView(head).sliced(exif + 6));
}

} // namespace chatoyant::client
