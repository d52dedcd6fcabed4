// chat.*: chats and the caller's own view of them; members are member_handler's.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class ChatHandler
{
public:
    explicit ChatHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer list(const Call &call);
    Answer get(const Call &call);
    Answer create(const Call &call);
    Answer convert(const Call &call);
    Answer consent(const Call &call);
    Answer packConverted(UserId caller, const Result<std::optional<ChatId>> &made);
    Answer update(const Call &call);
    Answer preferences(const Call &call);
    Answer read(const Call &call);
    Answer typing(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
