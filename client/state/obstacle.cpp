#include "client/state/obstacle.h"

#include "client/state/chat_list.h"
#include "client/state/chat_rights.h"
#include "client/state/contacts.h"
#include "client/state/outbox.h"
#include "client/state/people.h"
#include "client/state/workspace.h"

namespace chatoyant::client {

namespace {

// The log's last word to this person.
Obstacle farewell(const QList<Line> &lines, UserId me)
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const Entry &entry = line->entry;
        if (entry.kind != EntryKind::Member || entry.userId != me)
            continue;
        if (entry.change == MemberChange::Left)
            return {Obstacle::Kind::Left, {}};
        if (entry.change == MemberChange::Removed)
            return {Obstacle::Kind::Removed, entry.by};
        break;
    }
    return {Obstacle::Kind::Gone, {}};
}

bool hasBlockedMessage(const QList<OutboxItem> &items)
{
    return std::any_of(items.cbegin(), items.cend(), [](const OutboxItem &item) {
        return item.isFailed && item.error && item.error->reason == Reason::UserBlocked;
    });
}

} // namespace

Obstacle findObstacle(const ChatSummary &chat, const QList<Line> &lines, const Workspace &workspace)
{
    if (!workspace.chats.contains(chat.id))
        return farewell(lines, workspace.people.me().id);
    if (!rightsIn(chat).mayWrite)
        return {Obstacle::Kind::ReadersOnly, {}};
    if (chat.kind != ChatKind::Direct)
        return {};
    if (workspace.contacts.contact(chat.peer.id).blocked)
        return {Obstacle::Kind::BlockedByMe, {}};
    if (hasBlockedMessage(workspace.outbox.items(chat.id)))
        return {Obstacle::Kind::BlockedByPeer, {}};
    return {};
}

} // namespace chatoyant::client
