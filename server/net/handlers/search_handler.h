// message.search.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class SearchHandler
{
public:
    explicit SearchHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    void search(const Call &call, const Dispatcher::Reply &reply);

    Services &m_services;
};

} // namespace chatoyant::server
