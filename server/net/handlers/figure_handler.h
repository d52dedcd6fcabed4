// admin.figures: how the server does, for its administrators.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"
#include "server/net/figure_desk.h"

namespace chatoyant::server {

class FigureHandler
{
public:
    FigureHandler(Services &services, const FigureDesk &desk)
        : m_services(services)
        , m_desk(desk)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer figures(const Call &call) const;

    Services &m_services;
    const FigureDesk &m_desk;
};

} // namespace chatoyant::server
