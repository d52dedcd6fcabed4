// A file of a message as views show it: what it is, and where to find it.
#pragma once

#include "common/model/attachment.h"

#include <QList>
#include <QMetaType>

namespace chatoyant::client {

struct FileShown
{
    Attachment file;
    QString clientId;       // of its message
    int number = 0;         // in its message
    bool isWaiting = false; // the message has not been sent yet
    QString localPath = {}; // of one's own that waits

    // With a size known before it is loaded; every other file is a card.
    bool isPicture() const
    {
        return file.kind == AttachmentKind::Image && file.width > 0 && file.height > 0;
    }

    bool isVideo() const { return file.kind == AttachmentKind::Video; }
    // Looked at in front of the window.
    bool isViewed() const { return isPicture() || (isVideo() && file.id.isValid()); }

    friend bool operator==(const FileShown &, const FileShown &) = default;
};

} // namespace chatoyant::client

Q_DECLARE_METATYPE(chatoyant::client::FileShown)
