// account.*: making an account, and giving it a new password.
#pragma once

#include "server/net/handlers/admission.h"

namespace chatoyant::server {

class AccountHandler
{
public:
    AccountHandler(Services &services, LinkRegistry &registry);

    void addTo(Dispatcher &dispatcher);

private:
    Answer available(const Call &call);
    void signup(const Call &call, const Dispatcher::Reply &reply);
    void changePassword(const Call &call, const Dispatcher::Reply &reply);
    Answer requestReset(const Call &call);
    void reset(const Call &call, const Dispatcher::Reply &reply);
    Answer confirm(const Call &call);

    Services &m_services;
    Admission m_admission;
};

} // namespace chatoyant::server
