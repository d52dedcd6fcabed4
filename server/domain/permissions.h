// Who may do what in which chat: the one table.
#pragma once

#include "common/model/chat.h"

namespace chatoyant::server {

enum class Action {
    Read,
    Write,
    React,
    EditOwn,
    DeleteOwn,
    DeleteOthers,
    ChangeChat, // title and topic
    AddMember,
    RemoveMember,
    SetRole,
    Leave,
    Convert, // into a group
};

bool isAllowed(Action action, ChatKind kind, Role role);
// False where nobody, whatever their role, can do this in such a chat.
bool fitsKind(Action action, ChatKind kind);
// An admin cannot remove or change an admin or owner.
bool outranks(Role actor, Role target);
// What people get who are added to such a chat.
Role roleOfNewcomer(ChatKind kind);
bool isRoleOf(ChatKind kind, Role role);

} // namespace chatoyant::server
