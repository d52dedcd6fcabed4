// chat.invite, invites, revokeInvite, preview, join, withdrawRequest, find: how people get into
// chats by themselves.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class ChatInviteHandler
{
public:
    explicit ChatInviteHandler(Services &services)
        : m_services(services)
    {}

    void addTo(Dispatcher &dispatcher);

private:
    Answer create(const Call &call);
    Answer list(const Call &call);
    Answer revoke(const Call &call);
    Answer preview(const Call &call);
    Answer join(const Call &call);
    Answer withdraw(const Call &call);
    Answer find(const Call &call);

    Services &m_services;
};

} // namespace chatoyant::server
