// Answers, on the domain thread, what the net threads ask about files.
#pragma once

#include "server/domain/services.h"
#include "server/net/link_registry.h"

namespace chatoyant::server {

// `caller`: whose token it was; nobody where a link or the server itself asks. `address`: of the
// other end.
FileAnswer answerAsk(Services &services,
                     const std::optional<SignedInCaller> &caller,
                     const FileAsk &ask,
                     const QString &address);

} // namespace chatoyant::server
