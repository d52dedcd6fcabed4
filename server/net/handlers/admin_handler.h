// invite.* and audit.*: what administrators do and see.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class AdminHandler
{
public:
    explicit AdminHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer createInvite(const Call &call);
    Answer listInvites() const;
    Answer revokeInvite(const Call &call);
    Answer listAudit(const Call &call) const;

    Services &m_services;
};

} // namespace chatoyant::server
