// Invitations to make an account: made and revoked by administrators, used at sign-up.
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "common/base/random.h"
#include "server/domain/audit_log.h"
#include "server/domain/ports/invite_storage.h"
#include "server/domain/server_policy.h"

namespace chatoyant::server {

struct NewInvite
{
    UserId by; // not valid: the operator
    int uses = 1;
    std::chrono::seconds lasts = std::chrono::hours(24 * 7);
    QString note = {};
};

struct MadeInvite
{
    Invite invite;
    QString code; // shown this once
    QString link; // chatoyant://join?…
};

class InviteService
{
public:
    struct Parts
    {
        InviteStorage &invites;
        AuditLog &audit;
        const Clock &clock;
        Random &random;
    };

    InviteService(const Parts &parts, const ServerPolicy &policy);

    MadeInvite create(const NewInvite &wanted);
    QList<Invite> list() const { return m_parts.invites.invites(); }
    Result<void> revoke(UserId by, InviteId invite);

    // BadInvite for one that is unknown, revoked, used up or too old.
    Result<void> check(const QString &code) const;
    // One use less, in the transaction that makes the account.
    Result<InviteId> use(const QByteArray &codeHash);

private:
    std::optional<Invite> good(const QByteArray &codeHash) const;

    Parts m_parts;
    const ServerPolicy &m_policy;
};

} // namespace chatoyant::server
