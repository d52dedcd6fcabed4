#include "server/domain/succession.h"

namespace chatoyant::server {

Succession::Succession(const Parts &parts)
    : m_parts(parts)
{}

void Succession::settle()
{
    const QList<Ownership> abandoned = m_parts.members.abandoned();
    for (const Ownership &each : abandoned) {
        ChatState *chat = m_parts.directory.open(each.chat);
        const auto next = heir(each.chat);
        if (!chat || !next)
            continue; // everybody is gone: nobody is left who could own it
        m_parts.service.assign(*next, *chat, *next, Role::Owner); // nothing, where they do already
        m_parts.service.assign(*next, *chat, each.user, Role::Member);
    }
}

std::optional<UserId> Succession::heir(ChatId chat) const
{
    std::optional<MemberRole> best;
    const QList<MemberRole> roles = m_parts.members.roles(chat);
    for (const MemberRole &each : roles) {
        const auto account = m_parts.accounts.account(each.user);
        if (account && account->standing != Standing::Deleted && (!best || each.role > best->role))
            best = each;
    }
    return best ? std::optional(best->user) : std::nullopt;
}

} // namespace chatoyant::server
