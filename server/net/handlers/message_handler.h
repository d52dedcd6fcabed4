// message.send, edit, delete, react, forward, removePreview.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class MessageHandler
{
public:
    explicit MessageHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer send(const Call &call);
    Answer edit(const Call &call);
    Answer remove(const Call &call);
    Answer react(const Call &call);
    Answer forward(const Call &call);
    Answer removePreview(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
