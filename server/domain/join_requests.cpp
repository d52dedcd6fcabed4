#include "server/domain/join_requests.h"

#include "common/base/limits.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

JoinRequests::JoinRequests(const Parts &parts)
    : m_parts(parts)
{}

bool JoinRequests::asks(ChatId chat, UserId user) const
{
    return m_parts.groups.asks(chat, user);
}

Result<void> JoinRequests::add(UserId caller, const ChatState &chat)
{
    const ChatId id = chat.record.id;
    if (asks(id, caller))
        return {};
    if (m_parts.groups.requests(id).size() >= limits::chatRequests)
        return makeError(Reason::ChatFull, u"chatId"_s);
    m_parts.groups.addRequest(id, caller, m_parts.clock.now());
    tell(chat, caller, u"asked"_s);
    return {};
}

Result<QList<Outsider>> JoinRequests::list(UserId caller, ChatId chat)
{
    const auto entered = m_parts.directory.enter(chat, caller, Action::SeeRequests);
    if (!entered)
        return entered.error();
    QList<Outsider> requests = m_parts.groups.requests(chat);
    m_parts.people.showEach(requests, caller);
    return requests;
}

Result<void> JoinRequests::answer(UserId caller, ChatId chat, const std::pair<UserId, bool> &answer)
{
    const auto &[asker, isAccepted] = answer;
    const auto entered = m_parts.directory.enter(chat, caller, Action::AnswerRequest);
    if (!entered)
        return entered.error();
    ChatState &state = **entered;
    if (!asks(chat, asker))
        return makeError(Reason::ChatNoRequest, u"userId"_s);
    if (isAccepted && state.audience.size() >= limits::chatMembers)
        return makeError(Reason::ChatFull, u"userId"_s);
    m_parts.groups.removeRequest(chat, asker);
    m_parts.log.note(isAccepted ? AuditAction::ChatRequestAccepted
                                : AuditAction::ChatRequestDeclined,
                     state, {caller, asker});
    if (isAccepted && !state.roles.contains(asker))
        m_parts.maker.letIn(state, asker, caller);
    const QString change = isAccepted ? u"accepted"_s : u"declined"_s;
    tell(state, asker, change);
    m_parts.userLog.joinRequest(asker, chat, asker, change);
    return {};
}

Result<void> JoinRequests::withdraw(UserId caller, ChatId chat)
{
    const ChatState *state = asks(chat, caller) ? m_parts.directory.open(chat) : nullptr;
    if (!state)
        return makeError(Reason::ChatNoRequest);
    m_parts.groups.removeRequest(chat, caller);
    tell(*state, caller, u"withdrawn"_s);
    return {};
}

// The asker is told apart: they may be no admin.
void JoinRequests::tell(const ChatState &chat, UserId asker, const QString &change)
{
    for (const UserId &member : chat.audience) {
        if (member != asker && chat.roles.value(member) >= Role::Admin)
            m_parts.userLog.joinRequest(member, chat.record.id, asker, change);
    }
}

} // namespace chatoyant::server
