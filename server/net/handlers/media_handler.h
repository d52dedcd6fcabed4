// Answers log.media.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class MediaHandler
{
public:
    explicit MediaHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer read(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
