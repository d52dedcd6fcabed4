// report.*: what people tell the administrators about others, and what these do about it.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class ReportHandler
{
public:
    explicit ReportHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer person(const Call &call);
    Answer message(const Call &call);
    // For administrators.
    Answer list(const Call &call) const;
    Answer close(const Call &call);
    QJsonObject packed(const Report &report, UserId reader) const;

    Services &m_services;
};

} // namespace chatoyant::server
