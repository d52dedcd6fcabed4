// account.*: taking along what the server keeps of oneself, and deleting one's account.
#pragma once

#include "server/net/handlers/admission.h"

namespace chatoyant::server {

class AccountDataHandler
{
public:
    AccountDataHandler(Services &services, LinkRegistry &registry)
        : m_services(services)
        , m_admission(services, registry)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer exportAll(const Call &call);
    Answer dropExport(const Call &call);
    Answer deletion(const Call &call) const;
    void remove(const Call &call, const Dispatcher::Reply &reply);

    Services &m_services;
    Admission m_admission;
};

} // namespace chatoyant::server
