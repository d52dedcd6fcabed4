// report.*: what people tell the administrators about others.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class ReportHandler
{
public:
    explicit ReportHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer person(const Call &call);
    Answer message(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
