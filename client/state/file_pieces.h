// Reads files of this device that are on their way, and notices when they are others by now.
#pragma once

#include "client/net/outgoing_file.h"
#include "common/base/error.h"

namespace chatoyant::client {

// FileUnreadable when it is gone, FileChanged when it is not what was chosen.
Result<void> checkFile(const OutgoingFile &file);
// At most so many bytes from there on; never fewer than there are.
Result<QByteArray> readPiece(const OutgoingFile &file, qint64 from, qint64 most);

} // namespace chatoyant::client
