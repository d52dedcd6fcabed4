// account.*: making an account.
#pragma once

#include "server/net/handlers/admission.h"

namespace chatoyant::server {

class AccountHandler
{
public:
    AccountHandler(Services &services, LinkRegistry &registry);

    void addTo(Dispatcher &dispatcher);

private:
    Answer available(const Call &call) const;
    void signup(const Call &call, const Dispatcher::Reply &reply);

    Services &m_services;
    Admission m_admission;
};

} // namespace chatoyant::server
