#include "client/state/chat_rights.h"

namespace chatoyant::client {

ChatRights rightsIn(const ChatSummary &chat)
{
    const bool isGroup = chat.kind == ChatKind::Group;
    const bool isAdmin = chat.kind != ChatKind::Direct && chat.role >= Role::Admin;
    const bool isOwner = chat.kind != ChatKind::Direct && chat.role == Role::Owner;
    const bool isMember = chat.kind != ChatKind::Broadcast && chat.role >= Role::Member;
    const auto isFor = [isGroup, isMember, isAdmin](Allowed allowed) {
        return isAdmin || (isMember && (!isGroup || allowed == Allowed::Everyone));
    };
    ChatRights rights;
    rights.mayWrite = isFor(chat.rules.post);
    rights.mayPin = isFor(chat.rules.pin);
    rights.mayDeleteOthers = isAdmin;
    rights.mayChangeTexts = isAdmin || (isGroup && !chat.locked && isMember);
    rights.mayChangeRules = isAdmin;
    rights.mayAddMembers = chat.kind != ChatKind::Direct && isFor(chat.rules.add);
    rights.maySetRoles = isOwner;
    rights.mayHandOver = isOwner;
    rights.mayManage = isAdmin;
    rights.mayDelete = isOwner;
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
