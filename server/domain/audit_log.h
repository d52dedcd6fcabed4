// Writes down who did what to whom and when, in the transaction in which it was done.
#pragma once

#include "common/base/clock.h"
#include "server/domain/ports/audit_storage.h"

namespace chatoyant::server {

enum class AuditAction {
    AccountCreated,
    LoggedIn,
    LoginFailed,
    LoggedOut,
    SessionsEnded,
    PasswordChanged,
    PasswordReset, // by a code
    ResetIssued,
    ResetRequested, // by mail
    EmailChanged,
    FactorOn,
    FactorOff,
    RecoveryUsed,
    RoleChanged,
    Suspended,
    Restored,
    Deleted,
    InviteCreated,
    InviteRevoked,
    ChatMemberAdded, // here and below: in a group, by one of its admins
    ChatMemberRemoved,
    ChatMemberBanned,
    ChatMemberUnbanned,
    ChatRoleChanged,
    ChatChanged,
    ChatPinned,
    ChatUnpinned,
    ChatMessageDeleted, // somebody else's
    ChatPreviewRemoved, // likewise
    ChatLinkMade,
    ChatLinkRevoked,
    ChatRequestAccepted,
    ChatRequestDeclined,
    ChatDeleted,
    ReportMade,
    ReportClosed,
    ReportReopened,
};

struct AuditNote
{
    AuditAction action = AuditAction::LoggedIn;
    UserId actor;   // not valid: the operator, or nobody who is known
    UserId subject; // not valid: nobody in particular
    QString address = {};
    QString details = {};
    ChatId chat = {};
};

// Who does something to an account: an administrator, from that address. Not valid: the operator.
struct Actor
{
    UserId user = {};
    QString address = {};
};

class AuditLog
{
public:
    AuditLog(AuditStorage &storage, const Clock &clock)
        : m_storage(storage)
        , m_clock(clock)
    {}

    void note(const AuditNote &note);
    // Of one person, or of all; newest first, below the record of number `before` if not 0.
    QList<AuditRecord> records(std::optional<UserId> subject, qint64 before, int limit) const
    {
        return m_storage.records(subject, before, limit);
    }
    QList<AuditRecord> recordsIn(ChatId chat, qint64 before, int limit) const
    {
        return m_storage.recordsIn(chat, before, limit);
    }

private:
    AuditStorage &m_storage;
    const Clock &m_clock;
};

} // namespace chatoyant::server
