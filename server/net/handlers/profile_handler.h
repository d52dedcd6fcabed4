// profile.* and settings.*: what people show of themselves and keep for themselves.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class ProfileHandler
{
public:
    explicit ProfileHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer get(const Call &call) const;
    Answer update(const Call &call);
    Answer setStatus(const Call &call);
    Answer settings(const Call &call) const;
    Answer setSettings(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
