// Who writes down voice notes, as the configuration wants it and this system can.
#pragma once

#include "server/app/config.h"
#include "server/integrations/queued_transcriber.h"

namespace chatoyant::server {

// Null where nobody does; where somebody should, the log is told why not.
std::unique_ptr<QueuedTranscriber> makeTranscriber(const Config &config, const BlobStore &blobs);

} // namespace chatoyant::server
