// message.translate.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class TranslationHandler
{
public:
    explicit TranslationHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    void translate(const Call &call, const Dispatcher::Reply &reply);

    Services &m_services;
};

} // namespace chatoyant::server
