// The one list of methods and notifications; docs/protocol.md and docs/openrpc.json follow it.
#pragma once

#include <array>
#include <string_view>

namespace chatoyant {

enum class Caller {
    Anyone, // before signing in too
    User    // signed in
};

struct Method
{
    std::string_view name;
    Caller caller;
};

inline constexpr std::array methods{
    Method{"session.hello", Caller::Anyone},
    Method{"session.ping", Caller::Anyone},
    Method{"session.login", Caller::Anyone},
    Method{"session.resume", Caller::Anyone},
    Method{"session.logout", Caller::User},
    Method{"session.list", Caller::User},
    Method{"session.rename", Caller::User},
    Method{"session.revoke", Caller::User},
    Method{"session.revokeOthers", Caller::User},
    Method{"account.signup", Caller::Anyone},
    Method{"account.confirm", Caller::Anyone},
    Method{"account.available", Caller::Anyone},
    Method{"account.changePassword", Caller::User},
    Method{"account.requestReset", Caller::Anyone},
    Method{"account.reset", Caller::Anyone},
    Method{"account.email", Caller::User},
    Method{"account.changeEmail", Caller::User},
    Method{"account.confirmEmail", Caller::User},
    Method{"account.export", Caller::User},
    Method{"account.dropExport", Caller::User},
    Method{"account.deletion", Caller::User},
    Method{"account.delete", Caller::User},
    Method{"factor.get", Caller::User},
    Method{"factor.enrol", Caller::User},
    Method{"factor.confirm", Caller::User},
    Method{"factor.disable", Caller::User},
    Method{"invite.create", Caller::User},
    Method{"invite.list", Caller::User},
    Method{"invite.revoke", Caller::User},
    Method{"audit.list", Caller::User},
    Method{"admin.users", Caller::User},
    Method{"admin.setRole", Caller::User},
    Method{"admin.suspend", Caller::User},
    Method{"admin.resetCode", Caller::User},
    Method{"admin.sessions", Caller::User},
    Method{"admin.endSessions", Caller::User},
    Method{"admin.health", Caller::User},
    Method{"admin.config", Caller::User},
    Method{"admin.figures", Caller::User},
    Method{"profile.get", Caller::User},
    Method{"profile.update", Caller::User},
    Method{"status.set", Caller::User},
    Method{"privacy.get", Caller::User},
    Method{"privacy.set", Caller::User},
    Method{"settings.get", Caller::User},
    Method{"settings.set", Caller::User},
    Method{"user.search", Caller::User},
    Method{"contact.list", Caller::User},
    Method{"contact.request", Caller::User},
    Method{"contact.respond", Caller::User},
    Method{"contact.remove", Caller::User},
    Method{"contact.block", Caller::User},
    Method{"report.person", Caller::User},
    Method{"report.message", Caller::User},
    Method{"report.list", Caller::User},
    Method{"report.close", Caller::User},
    Method{"chat.list", Caller::User},
    Method{"chat.get", Caller::User},
    Method{"chat.create", Caller::User},
    Method{"chat.convert", Caller::User},
    Method{"chat.consent", Caller::User},
    Method{"chat.update", Caller::User},
    Method{"chat.addMembers", Caller::User},
    Method{"chat.removeMember", Caller::User},
    Method{"chat.setRole", Caller::User},
    Method{"chat.handOver", Caller::User},
    Method{"chat.leave", Caller::User},
    Method{"chat.invite", Caller::User},
    Method{"chat.invites", Caller::User},
    Method{"chat.revokeInvite", Caller::User},
    Method{"chat.preview", Caller::User},
    Method{"chat.join", Caller::User},
    Method{"chat.find", Caller::User},
    Method{"chat.requests", Caller::User},
    Method{"chat.answerRequest", Caller::User},
    Method{"chat.withdrawRequest", Caller::User},
    Method{"chat.bans", Caller::User},
    Method{"chat.unban", Caller::User},
    Method{"chat.audit", Caller::User},
    Method{"chat.delete", Caller::User},
    Method{"chat.preferences", Caller::User},
    Method{"chat.read", Caller::User},
    Method{"chat.received", Caller::User},
    Method{"chat.typing", Caller::User},
    Method{"chat.pins", Caller::User},
    Method{"draft.set", Caller::User},
    Method{"draft.list", Caller::User},
    Method{"presence.set", Caller::User},
    Method{"message.send", Caller::User},
    Method{"message.edit", Caller::User},
    Method{"message.delete", Caller::User},
    Method{"message.react", Caller::User},
    Method{"message.pin", Caller::User},
    Method{"message.forward", Caller::User},
    Method{"message.removePreview", Caller::User},
    Method{"message.versions", Caller::User},
    Method{"message.search", Caller::User},
    Method{"message.translate", Caller::User},
    Method{"file.info", Caller::User},
    Method{"file.link", Caller::User},
    Method{"log.read", Caller::User},
    Method{"log.media", Caller::User},
    Method{"log.catchUp", Caller::User},
};

inline constexpr std::array<std::string_view, 13> notifications{
    "entry", "userEntry", "typing",  "presence", "status",       "read", "received",
    "draft", "mood",      "reports", "lagged",   "sessionEnded", "bye",
};

} // namespace chatoyant
