// admin.*: the people of the server, its health and its configuration, for administrators.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"
#include "server/net/server_condition.h"

namespace chatoyant::server {

class AdministrationHandler
{
public:
    AdministrationHandler(Services &services, ServerCondition &condition)
        : m_services(services)
        , m_condition(condition)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer users(const Call &call) const;
    Answer setRole(const Call &call);
    Answer suspend(const Call &call);
    Answer resetCode(const Call &call);
    Answer sessions(const Call &call) const;
    Answer endSessions(const Call &call);
    Answer health();
    Answer config() const;

    Services &m_services;
    ServerCondition &m_condition;
};

} // namespace chatoyant::server
