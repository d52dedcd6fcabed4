// chat.addMembers, removeMember, setRole, handOver, leave: who is in a chat.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class MemberHandler
{
public:
    explicit MemberHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer add(const Call &call);
    Answer remove(const Call &call);
    Answer setRole(const Call &call);
    Answer handOver(const Call &call);
    Answer leave(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
