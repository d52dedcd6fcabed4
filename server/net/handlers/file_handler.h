// file.info, link.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class FileHandler
{
public:
    explicit FileHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer info(const Call &call) const;
    Answer link(const Call &call) const;

    Services &m_services;
};

} // namespace chatoyant::server
