// Keeps invitations to make an account.
#pragma once

#include "common/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatoyant::server {

struct Invite
{
    InviteId id;
    QByteArray codeHash; // SHA-256
    QString note;        // for whom
    UserId by;           // not valid: the operator
    QDateTime createdAt;
    QDateTime expiresAt;
    int uses = 1; // in all
    int used = 0;

    friend bool operator==(const Invite &, const Invite &) = default;
};

class InviteStorage
{
public:
    virtual ~InviteStorage() = default;
    virtual void addInvite(const Invite &invite) = 0;
    virtual std::optional<Invite> inviteByHash(const QByteArray &codeHash) const = 0;
    virtual QList<Invite> invites() const = 0; // newest first
    virtual void useInvite(InviteId invite) = 0;
    // False when there is none.
    virtual bool removeInvite(InviteId invite) = 0;
};

} // namespace chatoyant::server
