// account.*email: the e-mail address of who is signed in.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class EmailHandler
{
public:
    explicit EmailHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer get(const Call &call) const;
    void change(const Call &call, const Dispatcher::Reply &reply);
    Answer confirm(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
