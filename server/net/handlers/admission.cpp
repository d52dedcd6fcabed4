#include "server/net/handlers/admission.h"

#include "common/protocol/account_messages.h"

namespace chatoyant::server {

Admission::Admission(Services &services, LinkRegistry &registry)
    : m_services(services)
    , m_registry(registry)
{}

Result<void> Admission::check(const Call &call) const
{
    if (call.link.isValid() && m_registry.caller(call.link))
        return makeError(Reason::AlreadySignedIn);
    return {};
}

Answer Admission::admit(const LinkId &link, const Result<SignedIn> &signedIn)
{
    if (!signedIn)
        return signedIn.error();
    if (link.isValid() && m_registry.isOpen(link)) {
        if (m_registry.caller(link)) // another log-in on this connection was faster
            return makeError(Reason::AlreadySignedIn);
        m_registry.signIn(link, {signedIn->grant.userId, signedIn->session});
        m_services.presence.linkOpened(signedIn->grant.userId);
    }
    return answerWith(json::fromGrant(signedIn->grant));
}

void Admission::signOut(const LinkId &link, UserId user)
{
    if (link.isValid() && m_registry.signOut(link))
        m_services.presence.linkClosed(user);
}

} // namespace chatoyant::server
