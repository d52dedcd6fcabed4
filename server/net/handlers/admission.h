// Signs a connection in, the one way for sign-up, log-in and resume; and out.
#pragma once

#include "server/domain/services.h"
#include "server/net/dispatcher.h"

namespace chatoyant::server {

class Admission
{
public:
    Admission(Services &services, LinkRegistry &registry);

    // An error when the connection is signed in already.
    Result<void> check(const Call &call) const;
    // The answer to whoever asked; their connection, if it is still there, is signed in from now.
    Answer admit(const LinkId &link, const Result<SignedIn> &signedIn);
    // The connection stays open: it hears the answer, and not that its session was ended.
    void signOut(const LinkId &link, UserId user);

private:
    Services &m_services;
    LinkRegistry &m_registry;
};

} // namespace chatoyant::server
