// user.search and contact.*: finding people and being friends.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class ContactHandler
{
public:
    explicit ContactHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer search(const Call &call) const;
    Answer list(const Call &call) const;
    Answer request(const Call &call);
    Answer respond(const Call &call);
    Answer remove(const Call &call);
    Answer block(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
