// From what somebody chose to what is sent: looked at, and made smaller where that is wanted.
#pragma once

#include "client/media/picture_decoder.h"
#include "client/state/outbox.h"

#include <QDateTime>
#include <QImage>

namespace chatoyant::client {

enum class FileFault { None, Folder, Unreadable, Empty };

struct ChosenFile
{
    QString path;
    QString name;
    qint64 bytes = 0;
    QDateTime changedAt;
    QString type; // MIME
    PictureFacts picture = {};
    QImage thumb = {};
    bool isOurs = false; // pasted: written down for this message
    bool saysPlace = false;
    FileFault fault = FileFault::None;
    int order = 0; // in which it was chosen

    // A photo that can be sent smaller.
    bool isPhoto() const { return picture.isPicture(); }
};

// These read and write files: not for the windows' thread.
ChosenFile examineFile(const QString &path);
// A pasted picture becomes a file of that folder.
ChosenFile keepPasted(const QImage &image, const QString &folder, const QString &name);
// Photos smaller and without what a camera noted, in a copy in that folder; everything else as it
// is. Nothing where that cannot be done.
std::optional<OutgoingFile>
makeOutgoing(const ChosenFile &chosen, bool isSmaller, const QString &folder);

// The picture of a person or a chat, likewise in that folder.
std::optional<OutgoingFile> makePicture(const QImage &square, const QString &folder);

} // namespace chatoyant::client
