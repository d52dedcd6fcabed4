// What a message carries beside its text: a file as people see it.
#pragma once

#include "common/base/ids.h"

#include <QByteArray>
#include <QString>

namespace chatoyant {

enum class AttachmentKind { File, Image, Voice, Video, Audio };

struct Attachment
{
    FileId id;
    QString name; // clean: see cleanFileName()
    QString type; // MIME, as its content shows where that can be told
    qint64 bytes = 0;
    AttachmentKind kind = AttachmentKind::File;
    int width = 0; // pixels, of images and videos; 0: not known
    int height = 0;
    qint64 durationMs = 0;   // of what plays; 0: not known
    QByteArray waveform;     // of voice notes: a bar for each byte, 0 silent to 255 loudest
    QByteArray blur;         // of images: a tiny JPEG to show before the picture is there
    bool hasPreview = false; // the server has smaller pictures of it

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace chatoyant
