#include "server/domain/audit_log.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// Names stay as they are: records are kept under them.
QString nameOf(AuditAction action)
{
    switch (action) {
    case AuditAction::AccountCreated:
        return u"account.created"_s;
    case AuditAction::LoggedIn:
        return u"login"_s;
    case AuditAction::LoginFailed:
        return u"login.failed"_s;
    case AuditAction::LoggedOut:
        return u"logout"_s;
    case AuditAction::SessionsEnded:
        return u"sessions.ended"_s;
    case AuditAction::PasswordChanged:
        return u"password.changed"_s;
    case AuditAction::PasswordReset:
        return u"password.reset"_s;
    case AuditAction::ResetIssued:
        return u"reset.issued"_s;
    case AuditAction::FactorOn:
        return u"factor.on"_s;
    case AuditAction::FactorOff:
        return u"factor.off"_s;
    case AuditAction::RecoveryUsed:
        return u"factor.recovery_used"_s;
    case AuditAction::RoleChanged:
        return u"account.role"_s;
    case AuditAction::Suspended:
        return u"account.suspended"_s;
    case AuditAction::Restored:
        return u"account.restored"_s;
    case AuditAction::Deleted:
        return u"account.deleted"_s;
    case AuditAction::InviteCreated:
        return u"invite.created"_s;
    case AuditAction::InviteRevoked:
        return u"invite.revoked"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void AuditLog::note(const AuditNote &note)
{
    m_storage.addRecord({0, m_clock.now(), nameOf(note.action), note.actor, note.subject,
                         note.address, note.details});
}

} // namespace chatoyant::server
