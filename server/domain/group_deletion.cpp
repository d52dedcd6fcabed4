#include "server/domain/group_deletion.h"

namespace chatoyant::server {

GroupDeletion::GroupDeletion(const Parts &parts)
    : m_parts(parts)
{}

Result<void> GroupDeletion::erase(UserId caller, ChatId chat)
{
    const auto entered = m_parts.directory.enter(chat, caller, Action::DeleteChat);
    if (!entered)
        return entered.error();
    ChatState &state = **entered;
    m_parts.log.note(AuditAction::ChatDeleted, state,
                     {caller, {}, QString::number(state.audience.size())});
    const QList<UserId> members = state.audience;
    const QString title = state.record.title;
    clear(state);
    m_parts.groups.setErasure({chat, caller, 0});
    m_parts.directory.forget(chat);
    for (const UserId &member : members)
        m_parts.userLog.chatDeleted(member, chat, title, caller);
    return {};
}

// What is left is a number that nobody finds: ids of old messages never become those of new ones.
void GroupDeletion::clear(ChatState &chat)
{
    const ChatId id = chat.record.id;
    for (const UserId &member : std::as_const(chat.audience))
        m_parts.members.removeMember(id, member);
    const QList<ChatInvite> invites = m_parts.invites.chatInvites(id);
    for (const ChatInvite &invite : invites)
        m_parts.invites.removeChatInvite(id, invite.id);
    const QList<Outsider> barred = m_parts.groups.barred(id);
    for (const Outsider &each : barred)
        m_parts.groups.unbar(id, each.user.id);
    const QList<Outsider> requests = m_parts.groups.requests(id);
    for (const Outsider &each : requests)
        m_parts.groups.removeRequest(id, each.user.id);
    ChatRecord nothing;
    nothing.id = id;
    nothing.kind = chat.record.kind;
    nothing.createdAt = chat.record.createdAt;
    m_parts.chats.changeChat(nothing);
}

void GroupDeletion::goOn()
{
    auto erasure = m_parts.groups.nextErasure();
    ChatState *chat = erasure ? m_parts.directory.open(erasure->chat) : nullptr;
    if (!chat)
        return;
    const QList<Entry> entries =
        m_parts.entries.entries(erasure->chat, {erasure->done, {}, entriesPerTurn, false});
    for (const Entry &entry : entries) {
        erasure->done = entry.seq;
        if (entry.kind != EntryKind::Message || entry.text.isNull())
            continue;
        Entry gone;
        gone.kind = EntryKind::Delete;
        gone.by = erasure->by;
        gone.target = entry.seq;
        m_parts.entries.erase(erasure->chat, entry.seq);
        m_parts.log.append(*chat, gone);
    }
    if (entries.isEmpty())
        m_parts.groups.endErasure(erasure->chat);
    else
        m_parts.groups.setErasure(*erasure);
}

} // namespace chatoyant::server
