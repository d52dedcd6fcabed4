#include "server/domain/audit_log.h"

#include <array>

namespace chatoyant::server {

namespace {

// Names stay as they are: records are kept under them. In the order of AuditAction.
constexpr std::array names{
    "account.created",       // AccountCreated
    "login",                 // LoggedIn
    "login.failed",          // LoginFailed
    "logout",                // LoggedOut
    "sessions.ended",        // SessionsEnded
    "password.changed",      // PasswordChanged
    "password.reset",        // PasswordReset
    "reset.issued",          // ResetIssued
    "reset.requested",       // ResetRequested
    "email.changed",         // EmailChanged
    "factor.on",             // FactorOn
    "factor.off",            // FactorOff
    "factor.recovery_used",  // RecoveryUsed
    "account.role",          // RoleChanged
    "account.suspended",     // Suspended
    "account.restored",      // Restored
    "account.deleted",       // Deleted
    "invite.created",        // InviteCreated
    "invite.revoked",        // InviteRevoked
    "chat.member_added",     // ChatMemberAdded
    "chat.member_removed",   // ChatMemberRemoved
    "chat.member_banned",    // ChatMemberBanned
    "chat.member_unbanned",  // ChatMemberUnbanned
    "chat.role",             // ChatRoleChanged
    "chat.changed",          // ChatChanged
    "chat.pinned",           // ChatPinned
    "chat.unpinned",         // ChatUnpinned
    "chat.message_deleted",  // ChatMessageDeleted
    "chat.preview_removed",  // ChatPreviewRemoved
    "chat.link_made",        // ChatLinkMade
    "chat.link_revoked",     // ChatLinkRevoked
    "chat.request_accepted", // ChatRequestAccepted
    "chat.request_declined", // ChatRequestDeclined
    "chat.deleted",          // ChatDeleted
    "report.made",           // ReportMade
    "report.closed",         // ReportClosed
    "report.reopened",       // ReportReopened
};
static_assert(names.size() == size_t(AuditAction::ReportReopened) + 1);

} // namespace

void AuditLog::note(const AuditNote &note)
{
    m_storage.addRecord({0, m_clock.now(), QString::fromLatin1(names.at(size_t(note.action))),
                         note.actor, note.subject, note.address, note.details, note.chat});
}

} // namespace chatoyant::server
