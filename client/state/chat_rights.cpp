#include "client/state/chat_rights.h"

namespace chatoyant::client {

ChatRights rightsIn(const ChatSummary &chat)
{
    const bool isGroup = chat.kind == ChatKind::Group;
    const bool isAdmin = chat.kind != ChatKind::Direct && chat.role >= Role::Admin;
    const bool isOwner = chat.kind != ChatKind::Direct && chat.role == Role::Owner;
    const bool writes = chat.kind == ChatKind::Broadcast ? isAdmin : chat.role >= Role::Member;
    ChatRights rights;
    rights.mayWrite = writes;
    rights.mayPin = writes;
    rights.mayDeleteOthers = isAdmin;
    rights.mayChangeTexts = isAdmin || (isGroup && !chat.locked && writes);
    rights.mayChangeRules = isAdmin;
    rights.mayAddMembers = isAdmin;
    rights.maySetRoles = isOwner;
    rights.mayHandOver = isOwner;
    return rights;
}

bool mayRemoveMember(const ChatSummary &chat, Role other)
{
    if (chat.kind == ChatKind::Direct)
        return false;
    return chat.role == Role::Owner || (chat.role == Role::Admin && other < Role::Admin);
}

bool isTooOldToDelete(const Entry &message, qint64 windowSeconds, const QDateTime &now)
{
    return windowSeconds > 0 && message.at.addSecs(windowSeconds) < now;
}

} // namespace chatoyant::client
