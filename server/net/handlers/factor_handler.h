// factor.*: the caller's second factor.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class FactorHandler
{
public:
    explicit FactorHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer get(const Call &call) const;
    void enrol(const Call &call, const Dispatcher::Reply &reply);
    Answer confirm(const Call &call);
    void disable(const Call &call, const Dispatcher::Reply &reply);

    Services &m_services;
};

} // namespace chatoyant::server
