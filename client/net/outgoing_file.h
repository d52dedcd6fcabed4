// A file of this device on its way into a message.
#pragma once

#include "common/model/attachment.h"

#include <QDateTime>

namespace chatoyant::client {

struct OutgoingFile
{
    QString path;        // on this device
    bool isOurs = false; // made for this message: it goes with it
    QDateTime changedAt; // of what was chosen: another time means another content
    Attachment file;     // as it is shown; the server has the last word on type and size
    QString place = {};  // where the upload is continued; empty: not begun
    bool isPaused = false;
    bool isSent = false; // the server has it whole

    friend bool operator==(const OutgoingFile &, const OutgoingFile &) = default;
};

} // namespace chatoyant::client
