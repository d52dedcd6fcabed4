// draft.*: what people have begun to write.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class DraftHandler
{
public:
    explicit DraftHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer set(const Call &call);
    Answer list(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
