#include "common/base/file_type.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace chatoyant {

using namespace Qt::StringLiterals;

namespace {

const QString unknown = u"application/octet-stream"_s;

struct Mark
{
    qsizetype at;
    QByteArrayView bytes;
    QLatin1StringView type;
};

// RIFF, ISO and Matroska files name their kind behind their first mark: see below.
constexpr std::array marks{
    Mark{0, "\x89PNG\r\n\x1a\n", "image/png"_L1},
    Mark{0, "\xff\xd8\xff", "image/jpeg"_L1},
    Mark{0, "GIF87a", "image/gif"_L1},
    Mark{0, "GIF89a", "image/gif"_L1},
    Mark{8, "WEBP", "image/webp"_L1},
    Mark{8, "WAVE", "audio/wav"_L1},
    Mark{0, "OggS", "audio/ogg"_L1},
    Mark{0, "fLaC", "audio/flac"_L1},
    Mark{0, "ID3", "audio/mpeg"_L1},
    Mark{0, "%PDF-", "application/pdf"_L1},
};

bool isMp3(QByteArrayView head)
{
    // Frame sync, an MPEG version and a layer that exist (ISO 11172-3, section 2.4.2.3).
    return head.size() >= 4 && quint8(head[0]) == 0xFF && (quint8(head[1]) & 0xE6U) == 0xE2U &&
           (quint8(head[2]) & 0xF0U) != 0xF0U;
}

// ISO/IEC 14496-12: a box "ftyp" comes first.
QString isoType(QByteArrayView head)
{
    if (head.size() < 12 || head.sliced(4, 4) != "ftyp")
        return {};
    const QByteArrayView brand = head.sliced(8, 4);
    if (brand.startsWith("M4A") || brand.startsWith("M4B"))
        return u"audio/mp4"_s;
    constexpr std::array<QByteArrayView, 8> videos{"isom", "iso2", "mp41", "mp42",
                                                   "avc1", "M4V ", "MSNV", "iso5"};
    return std::find(videos.begin(), videos.end(), brand) != videos.end() ? u"video/mp4"_s
                                                                          : QString();
}

bool isClaimedInPlace(const QString &type)
{
    return type.startsWith("image/"_L1) || type.startsWith("audio/"_L1) ||
           type.startsWith("video/"_L1);
}

} // namespace

QString contentType(QByteArrayView head)
{
    for (const Mark &mark : marks) {
        if (mark.at > 0 && !head.startsWith("RIFF"))
            continue;
        if (head.size() >= mark.at + mark.bytes.size() &&
            head.sliced(mark.at, mark.bytes.size()) == mark.bytes)
            return mark.type;
    }
    if (head.startsWith("\x1a\x45\xdf\xa3") && head.contains("webm"))
        return u"video/webm"_s;
    if (isMp3(head))
        return u"audio/mpeg"_s;
    return isoType(head);
}

QString judgedType(const QString &claimed, QByteArrayView head)
{
    static const QRegularExpression form(
        u"^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}$"_s);
    const QString found = contentType(head);
    const QString said = claimed.section(u';', 0, 0).trimmed().toLower();
    // Ogg, WebM and MP4 hold sound or pictures that move: there the owner may say which.
    const bool isSameBox = (found == "audio/ogg"_L1 && said == "video/ogg"_L1) ||
                           (found == "video/webm"_L1 && said == "audio/webm"_L1) ||
                           (found == "video/mp4"_L1 && said == "audio/mp4"_L1);
    if (isSameBox)
        return said;
    if (!found.isEmpty())
        return found;
    return form.match(said).hasMatch() && !isClaimedInPlace(said) ? said : unknown;
}

bool isShownInPlace(const QString &type)
{
    static constexpr std::array types{
        "image/png"_L1,  "image/jpeg"_L1, "image/gif"_L1,  "image/webp"_L1, "audio/ogg"_L1,
        "audio/mpeg"_L1, "audio/wav"_L1,  "audio/flac"_L1, "audio/mp4"_L1,  "audio/webm"_L1,
        "video/mp4"_L1,  "video/webm"_L1, "video/ogg"_L1};
    return std::find(types.begin(), types.end(), type) != types.end();
}

} // namespace chatoyant
