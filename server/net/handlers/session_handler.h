// session.*: hello, ping, log-in, resume, log-out, the list of sessions and their end.
#pragma once

#include "server/net/handlers/admission.h"

namespace chatoyant::server {

class SessionHandler
{
public:
    SessionHandler(Services &services, LinkRegistry &registry);

    void addTo(Dispatcher &dispatcher);

private:
    Answer hello(const Call &call) const;
    Answer ping() const;
    void login(const Call &call, const Dispatcher::Reply &reply);
    Answer resume(const Call &call);
    Answer logout(const Call &call);
    Answer list(const Call &call) const;
    Answer rename(const Call &call);
    Answer revoke(const Call &call);
    Answer revokeOthers(const Call &call);

    Services &m_services;
    LinkRegistry &m_registry;
    Admission m_admission;
};

} // namespace chatoyant::server
