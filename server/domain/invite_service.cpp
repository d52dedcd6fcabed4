#include "server/domain/invite_service.h"

#include "server/domain/invite_link.h"
#include "server/domain/secret_code.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

InviteService::InviteService(const Parts &parts, const ServerPolicy &policy)
    : m_parts(parts)
    , m_policy(policy)
{}

MadeInvite InviteService::create(const NewInvite &wanted)
{
    const QString code = newCode(m_parts.random, longCode);
    const QDateTime now = m_parts.clock.now();
    const Invite invite{newId<InviteId>(m_parts.clock, m_parts.random),
                        codeHash(code),
                        wanted.note,
                        wanted.by,
                        now,
                        now.addSecs(wanted.lasts.count()),
                        wanted.uses,
                        0};
    m_parts.invites.addInvite(invite);
    m_parts.audit.note({AuditAction::InviteCreated, wanted.by, {}, {}, invite.id.toString()});
    return {invite, code, inviteLink(LinkTarget::Server, code, m_policy)};
}

Result<void> InviteService::revoke(UserId by, InviteId invite)
{
    if (!m_parts.invites.removeInvite(invite))
        return makeError(Reason::BadInvite, u"inviteId"_s);
    m_parts.audit.note({AuditAction::InviteRevoked, by, {}, {}, invite.toString()});
    return {};
}

Result<void> InviteService::check(const QString &code) const
{
    if (code.isEmpty())
        return makeError(Reason::InviteNeeded, u"invite"_s);
    return good(codeHash(code)) ? Result<void>() : makeError(Reason::BadInvite, u"invite"_s);
}

Result<InviteId> InviteService::use(const QByteArray &codeHash)
{
    const auto invite = good(codeHash);
    if (!invite)
        return makeError(Reason::BadInvite, u"invite"_s);
    m_parts.invites.useInvite(invite->id);
    return invite->id;
}

std::optional<Invite> InviteService::good(const QByteArray &codeHash) const
{
    auto invite = m_parts.invites.inviteByHash(codeHash);
    if (!invite || invite->used >= invite->uses || invite->expiresAt <= m_parts.clock.now())
        return std::nullopt;
    return invite;
}

} // namespace chatoyant::server
