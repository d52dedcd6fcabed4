#include "client/ui/chat/attachment_maker.h"

#include "client/media/photo_maker.h"
#include "common/base/file_name.h"
#include "common/base/file_type.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUuid>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize thumbSize(160, 160);

QString typeOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString known = contentType(file.peek(contentHeadBytes));
    return known.isEmpty() ? QMimeDatabase().mimeTypeForFile(path).name() : known;
}

AttachmentKind kindOf(const QString &type)
{
    if (type.startsWith("video/"_L1) && isShownInPlace(type))
        return AttachmentKind::Video;
    if (type.startsWith("audio/"_L1) && isShownInPlace(type))
        return AttachmentKind::Audio;
    return AttachmentKind::File;
}

// A name of no meaning, that is nobody else's.
QString newPath(const QString &folder)
{
    QDir().mkpath(folder);
    return QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

OutgoingFile fromPhoto(const MadePhoto &made)
{
    OutgoingFile outgoing;
    outgoing.path = made.path;
    outgoing.isOurs = true;
    outgoing.changedAt = QFileInfo(made.path).lastModified();
    outgoing.file.name = made.name;
    outgoing.file.type = made.type;
    outgoing.file.bytes = made.bytes;
    outgoing.file.kind = AttachmentKind::Image;
    outgoing.file.width = made.size.width();
    outgoing.file.height = made.size.height();
    outgoing.file.blur = made.blur;
    return outgoing;
}

} // namespace

ChosenFile examineFile(const QString &path)
{
    const QFileInfo info(path);
    ChosenFile chosen{path, cleanFileName(info.fileName()), info.size(), info.lastModified(), {}};
    if (info.isDir())
        chosen.fault = FileFault::Folder;
    else if (!info.isFile() || !info.isReadable())
        chosen.fault = FileFault::Unreadable;
    else if (info.size() == 0)
        chosen.fault = FileFault::Empty;
    if (chosen.fault != FileFault::None)
        return chosen;
    chosen.type = typeOf(path);
    chosen.picture = pictureFactsOf(path);
    if (!chosen.isPhoto())
        return chosen;
    chosen.thumb = decodePictureOf(path, thumbSize);
    chosen.saysPlace = saysPlace(path);
    return chosen;
}

ChosenFile keepPasted(const QImage &image, const QString &folder, const QString &name)
{
    const MadePhoto made = makePhoto(image, {{}, name, newPath(folder)});
    if (!made.isGood())
        return {{}, name, 0, {}, {}, {}, {}, false, false, FileFault::Unreadable};
    ChosenFile chosen = examineFile(made.path);
    chosen.name = made.name;
    chosen.isOurs = true;
    return chosen;
}

std::optional<OutgoingFile>
makeOutgoing(const ChosenFile &chosen, bool isSmaller, const QString &folder)
{
    if (chosen.isPhoto() && isSmaller) {
        const MadePhoto made = makePhoto({chosen.path, chosen.name, newPath(folder)});
        return made.isGood() ? std::optional(fromPhoto(made)) : std::nullopt;
    }
    OutgoingFile outgoing;
    outgoing.path = chosen.path;
    outgoing.isOurs = chosen.isOurs;
    outgoing.changedAt = chosen.changedAt;
    outgoing.file.name = chosen.name;
    outgoing.file.type = chosen.type;
    outgoing.file.bytes = chosen.bytes;
    outgoing.file.kind = kindOf(chosen.type);
    return outgoing;
}

std::optional<OutgoingFile> makePicture(const QImage &square, const QString &folder)
{
    constexpr int side = 512; // pixels
    const MadePhoto made = makePortrait(square, {{}, u"picture"_s, newPath(folder), side});
    return made.isGood() ? std::optional(fromPhoto(made)) : std::nullopt;
}

} // namespace chatoyant::client
