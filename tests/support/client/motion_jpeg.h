// Makes small videos that every GStreamer plays: pictures as JPEG, one after the other, in an AVI.
#pragma once

#include <QBuffer>
#include <QDataStream>
#include <QImage>
#include <QImageWriter>

namespace chatoyant::client {

namespace avi {

inline QByteArray number(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    for (int at = 0; at < 4; ++at)
        bytes[at] = static_cast<char>(value >> (8 * at));
    return bytes;
}

inline QByteArray numbers(const QList<quint32> &values)
{
    QByteArray bytes;
    for (const quint32 value : values)
        bytes += number(value);
    return bytes;
}

inline QByteArray chunk(const QByteArray &name, const QByteArray &bytes)
{
    return name + number(static_cast<quint32>(bytes.size())) + bytes +
           QByteArray(bytes.size() % 2, '\0');
}

inline QByteArray list(const QByteArray &name, const QByteArray &bytes)
{
    return chunk("LIST", name + bytes);
}

} // namespace avi

// All of one size. https://learn.microsoft.com/windows/win32/directshow/avi-riff-file-reference
inline QByteArray motionJpeg(const QList<QImage> &pictures, int perSecond = 10)
{
    using namespace avi;
    const auto count = static_cast<quint32>(pictures.size());
    const auto width = static_cast<quint32>(pictures.first().width());
    const auto height = static_cast<quint32>(pictures.first().height());
    const auto rate = static_cast<quint32>(perSecond);
    QByteArray frames;
    QByteArray index;
    for (const QImage &picture : pictures) {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QImageWriter(&buffer, "jpeg").write(picture);
        constexpr quint32 isKey = 0x10;
        index += "00dc" + numbers({isKey, static_cast<quint32>(frames.size() + 4),
                                   static_cast<quint32>(jpeg.size())});
        frames += chunk("00dc", jpeg);
    }
    constexpr quint32 microseconds = 1'000'000;
    constexpr quint32 hasIndex = 0x10;
    const QByteArray main = chunk("avih", numbers({microseconds / rate, 0, 0, hasIndex, count, 0, 1,
                                                   0, width, height, 0, 0, 0, 0}));
    const QByteArray place = number(0) + number(width | height << 16);
    const QByteArray stream =
        chunk("strh", "vidsMJPG" + numbers({0, 0, 0, 1, rate, 0, count, 0, 0xffffffff, 0}) + place);
    constexpr quint32 planesAndDepth = 1 | 24 << 16;
    const QByteArray format = chunk("strf", numbers({40, width, height, planesAndDepth}) + "MJPG" +
                                                numbers({width * height * 3, 0, 0, 0, 0}));
    return chunk("RIFF", "AVI " + list("hdrl", main + list("strl", stream + format)) +
                             list("movi", frames) + chunk("idx1", index));
}

} // namespace chatoyant::client
