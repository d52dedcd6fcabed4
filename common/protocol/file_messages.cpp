#include "common/protocol/file_messages.h"

#include "common/base/file_name.h"
#include "common/base/limits.h"

#include <algorithm>
#include <array>

namespace chatoyant::json {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{
    std::pair{AttachmentKind::File, "file"_L1},   std::pair{AttachmentKind::Image, "image"_L1},
    std::pair{AttachmentKind::Voice, "voice"_L1}, std::pair{AttachmentKind::Video, "video"_L1},
    std::pair{AttachmentKind::Audio, "audio"_L1},
};

QByteArray bytesIn(const QJsonValue &value, qsizetype most)
{
    const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
    return bytes.size() <= most ? bytes : QByteArray();
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

int pixelsIn(const QJsonValue &value)
{
    const qint64 pixels = value.toInteger();
    return pixels > 0 && pixels <= limits::imageSide ? int(pixels) : 0;
}

} // namespace

QString attachmentKindName(AttachmentKind kind)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [kind](const auto &known) { return known.first == kind; });
    return found->second;
}

std::optional<AttachmentKind> attachmentKindFromName(QStringView name)
{
    for (const auto &[kind, known] : kinds) {
        if (name == known)
            return kind;
    }
    return std::nullopt;
}

QJsonObject fromAttachment(const Attachment &file)
{
    QJsonObject object{{u"fileId"_s, file.id.toString()},
                       {u"name"_s, file.name},
                       {u"type"_s, file.type},
                       {u"bytes"_s, file.bytes},
                       {u"kind"_s, attachmentKindName(file.kind)}};
    if (file.width > 0 && file.height > 0) {
        object.insert("width"_L1, file.width);
        object.insert("height"_L1, file.height);
    }
    if (file.durationMs > 0)
        object.insert("durationMs"_L1, file.durationMs);
    if (!file.waveform.isEmpty())
        object.insert("waveform"_L1, textOf(file.waveform));
    if (!file.blur.isEmpty())
        object.insert("blur"_L1, textOf(file.blur));
    if (file.hasPreview)
        object.insert("preview"_L1, true);
    return object;
}

std::optional<Attachment> toAttachment(const QJsonObject &object)
{
    Attachment file;
    file.id = FileId::fromString(object.value("fileId"_L1).toString());
    if (!file.id.isValid())
        return std::nullopt;
    file.name = cleanFileName(object.value("name"_L1).toString());
    file.type = object.value("type"_L1).toString();
    file.bytes = std::max<qint64>(0, object.value("bytes"_L1).toInteger());
    file.kind =
        attachmentKindFromName(object.value("kind"_L1).toString()).value_or(AttachmentKind::File);
    file.width = pixelsIn(object.value("width"_L1));
    file.height = pixelsIn(object.value("height"_L1));
    if (file.width == 0 || file.height == 0)
        file.width = file.height = 0;
    file.durationMs =
        std::clamp<qint64>(object.value("durationMs"_L1).toInteger(), 0, limits::durationMs);
    file.waveform = bytesIn(object.value("waveform"_L1), limits::waveformBars);
    file.blur = bytesIn(object.value("blur"_L1), limits::blurBytes);
    file.hasPreview = object.value("preview"_L1).toBool();
    return file;
}

QJsonArray fromAttachments(const QList<Attachment> &files)
{
    QJsonArray array;
    for (const Attachment &file : files)
        array.append(fromAttachment(file));
    return array;
}

QList<Attachment> toAttachments(const QJsonArray &array)
{
    QList<Attachment> files;
    for (const QJsonValue &value : array) {
        if (files.size() == limits::files)
            break;
        if (auto file = toAttachment(value.toObject()))
            files.append(*std::move(file));
    }
    return files;
}

} // namespace chatoyant::json
