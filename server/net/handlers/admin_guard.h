// The guard before what only administrators of the server may do.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

// Whoever is no administrator is refused before anything is read.
inline void addForAdmins(Dispatcher &dispatcher,
                         const Services &services,
                         QLatin1StringView method,
                         Dispatcher::Handler handler)
{
    dispatcher.add(method, [&services, handler = std::move(handler)](const Call &call) {
        const auto allowed = services.standing.checkAdmin(call.user());
        return allowed ? handler(call) : Answer(allowed.error());
    });
}

} // namespace chatoyant::server
