#include "server/domain/deletion_service.h"

namespace chatoyant::server {

DeletionService::DeletionService(const Parts &parts)
    : m_parts(parts)
{}

DeletionObstacles DeletionService::obstacles(UserId user) const
{
    DeletionObstacles found;
    found.isLastAdministrator = m_parts.standing.isLastAdministrator(user);
    const QList<ChatSummary> chats = m_parts.chats.summariesOf(user);
    for (const ChatSummary &chat : chats) {
        if (chat.kind == ChatKind::Direct || chat.role != Role::Owner)
            continue;
        const auto [others, isOwned] = othersIn(chat.id, user);
        if (others > 0 && !isOwned)
            found.chats.append({chat.id, chat.title, others});
    }
    return found;
}

std::pair<int, bool> DeletionService::othersIn(ChatId chat, UserId than) const
{
    int others = 0;
    bool isOwned = false;
    const QList<MemberRole> roles = m_parts.memberships.roles(chat);
    for (const MemberRole &each : roles) {
        const auto account = m_parts.accounts.account(each.user);
        if (each.user == than || !account || account->standing == Standing::Deleted)
            continue;
        ++others;
        isOwned = isOwned || each.role == Role::Owner;
    }
    return {others, isOwned};
}

Result<void> DeletionService::judge(UserId user) const
{
    const DeletionObstacles found = obstacles(user);
    if (found.isLastAdministrator)
        return makeError(Reason::LastAdministrator);
    return found.chats.isEmpty() ? Result<void>() : makeError(Reason::ChatLastOwner);
}

void DeletionService::erase(const DeleteAccount &params, Done done)
{
    if (const auto may = judge(params.user); !may)
        return done(may.error());
    m_parts.passwords.prove(
        {params.user, params.password, params.address},
        [this, params, done](const Result<void> &proved) { done(proved ? go(params) : proved); });
}

Result<void> DeletionService::go(const DeleteAccount &params)
{
    if (const auto may = judge(params.user); !may) // it may have changed meanwhile
        return may;
    const auto passed = m_parts.factors.prove(params.user, params.code, params.address);
    if (passed)
        return carryOut(params);
    const auto committed = m_parts.batch.finish();
    return committed ? passed : committed;
}

Result<void> DeletionService::carryOut(const DeleteAccount &params)
{
    const UserId user = params.user;
    const QList<Contact> known = m_parts.contacts.contactsOf(user);
    params.leave();
    leaveGroups(user);
    m_parts.exports.drop(user);
    if (const auto erased = m_parts.standing.eraseOwn(user, params.address); !erased)
        return erased.error();
    for (const Contact &contact : known) {
        if (const auto shown = m_parts.people.contact(contact.user.id, user))
            m_parts.userLog.contactChanged(contact.user.id, *shown);
    }
    return m_parts.batch.finish();
}

// What is left behind would be a member without a name, for good.
void DeletionService::leaveGroups(UserId user)
{
    const QList<ChatSummary> chats = m_parts.chats.summariesOf(user);
    for (const ChatSummary &chat : chats) {
        ChatState *state =
            chat.kind == ChatKind::Direct ? nullptr : m_parts.directory.open(chat.id);
        if (state)
            m_parts.members.takeLeave(*state, user);
    }
}

} // namespace chatoyant::server
