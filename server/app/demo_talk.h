// A few people who know each other and have talked: what `init --demo` leaves in a new server.
#pragma once

#include "server/app/offline_domain.h"

namespace chatoyant::server {

struct DemoPerson
{
    QString username;
    QString password; // made up, known only here
};

// Everything goes through the services, as if the people had typed it.
Result<QList<DemoPerson>> fillWithDemo(OfflineDomain &domain);

} // namespace chatoyant::server
