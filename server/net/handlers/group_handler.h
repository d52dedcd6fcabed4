// chat.requests, answerRequest, bans, unban, audit, delete: what the admins of groups do.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class GroupHandler
{
public:
    explicit GroupHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer requests(const Call &call);
    Answer answerRequest(const Call &call);
    Answer bans(const Call &call);
    Answer unban(const Call &call);
    Answer audit(const Call &call);
    Answer erase(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
