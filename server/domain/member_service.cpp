#include "server/domain/member_service.h"

#include "common/base/limits.h"
#include "server/domain/permissions.h"

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

bool isLastOwner(const ChatState &chat, UserId user)
{
    return chat.roles.value(user) == Role::Owner && chat.owners() == 1;
}

} // namespace

MemberService::MemberService(const Parts &parts)
    : m_parts(parts)
{}

Result<Seq> MemberService::add(UserId caller, const AddMembers &params)
{
    const auto entered = m_parts.directory.enter(params.chat, caller, Action::AddMember);
    if (!entered)
        return entered.error();
    ChatState &chat = **entered;
    QList<UserId> newcomers = withoutRepeats(params.members, caller);
    newcomers.removeIf([&chat](UserId user) { return chat.roles.contains(user); });
    if (const auto may = m_parts.maker.checkMembers(caller, newcomers); !may)
        return may.error();
    if (chat.audience.size() + newcomers.size() > limits::chatMembers)
        return makeError(Reason::ChatFull, u"members"_s);
    // Only admins let in whom an admin has kept out.
    const bool isBarred = std::ranges::any_of(newcomers, [this, &chat](UserId user) {
        return m_parts.members.isBarred(chat.record.id, user);
    });
    if (isBarred && chat.roles.value(caller) < Role::Admin)
        return makeError(Reason::NotAllowed, u"members"_s);
    for (const UserId &user : std::as_const(newcomers)) {
        m_parts.maker.letIn(chat, user, caller);
        m_parts.log.note(AuditAction::ChatMemberAdded, chat, {caller, user});
    }
    return chat.head;
}

Result<Seq> MemberService::remove(UserId caller, const RemoveMember &params)
{
    const UserId user = params.user;
    if (user == caller)
        return leave(caller, params.chat);
    const auto chat = m_parts.directory.enter(params.chat, caller, Action::RemoveMember);
    if (!chat)
        return chat.error();
    const auto role = (*chat)->party(user).role;
    if (!role)
        return makeError(Reason::ChatNotMember, u"userId"_s);
    if (!outranks((*chat)->roles.value(caller), *role))
        return makeError(Reason::NotAllowed);
    if (params.isBanned)
        m_parts.groups.bar(params.chat, user, {{}, caller, m_parts.clock.now()});
    m_parts.log.note(params.isBanned ? AuditAction::ChatMemberBanned
                                     : AuditAction::ChatMemberRemoved,
                     **chat, {caller, user});
    return takeOut(caller, **chat, user, MemberChange::Removed);
}

Result<QList<Outsider>> MemberService::bans(UserId caller, ChatId chat)
{
    const auto entered = m_parts.directory.enter(chat, caller, Action::SeeBans);
    if (!entered)
        return entered.error();
    QList<Outsider> barred = m_parts.groups.barred(chat);
    m_parts.people.showEach(barred, caller);
    return barred;
}

Result<void> MemberService::unban(UserId caller, ChatId chat, UserId user)
{
    const auto entered = m_parts.directory.enter(chat, caller, Action::Unban);
    if (!entered)
        return entered.error();
    if (!m_parts.groups.unbar(chat, user))
        return makeError(Reason::ChatNoRequest, u"userId"_s);
    m_parts.log.note(AuditAction::ChatMemberUnbanned, **entered, {caller, user});
    return {};
}

Result<Seq> MemberService::setRole(UserId caller, const SetRole &params)
{
    const auto chat = m_parts.directory.enter(params.chat, caller, Action::SetRole);
    if (!chat)
        return chat.error();
    const auto role = (*chat)->party(params.user).role;
    if (!role)
        return makeError(Reason::ChatNotMember, u"userId"_s);
    if (!isRoleOf((*chat)->record.kind, params.role))
        return makeError(Reason::InvalidField, u"role"_s);
    if (*role == params.role)
        return (*chat)->head;
    if (isLastOwner(**chat, params.user))
        return makeError(Reason::ChatLastOwner);
    return assign(caller, **chat, params.user, params.role);
}

Result<Seq> MemberService::handOver(UserId caller, ChatId chatId, UserId user)
{
    const auto chat = m_parts.directory.enter(chatId, caller, Action::HandOver);
    if (!chat)
        return chat.error();
    if (!(*chat)->roles.contains(user))
        return makeError(Reason::ChatNotMember, u"userId"_s);
    if (user == caller)
        return makeError(Reason::InvalidField, u"userId"_s);
    assign(caller, **chat, user, Role::Owner);
    return assign(caller, **chat, caller, Role::Admin);
}

Result<Seq> MemberService::leave(UserId caller, ChatId chatId)
{
    const auto chat = m_parts.directory.enter(chatId, caller, Action::Leave);
    if (!chat)
        return chat.error();
    // Who is alone has nobody to hand over to.
    if (isLastOwner(**chat, caller) && (*chat)->audience.size() > 1)
        return makeError(Reason::ChatLastOwner);
    return takeOut(caller, **chat, caller, MemberChange::Left);
}

Seq MemberService::assign(UserId caller, ChatState &chat, UserId user, Role role)
{
    if (chat.roles.value(user) == role)
        return chat.head;
    m_parts.members.setRole(chat.record.id, user, role);
    chat.roles.insert(user, role);
    if (role < Role::Admin)
        m_parts.invites.removeChatInvitesBy(user, chat.record.id);
    Entry entry;
    entry.userId = user;
    entry.change = MemberChange::Role;
    entry.role = role;
    return m_parts.log.memberChanged(chat, caller, entry);
}

Seq MemberService::takeOut(UserId caller, ChatState &chat, UserId user, MemberChange change)
{
    const ChatId id = chat.record.id;
    Entry entry;
    entry.userId = user;
    entry.change = change;
    entry.role = chat.roles.value(user);
    const Seq seq = m_parts.log.memberChanged(chat, caller, entry); // they get it as their last
    m_parts.members.removeMember(id, user);
    m_parts.invites.removeChatInvitesBy(user, id);
    chat.remove(user);
    m_parts.userLog.chatLeft(user, id);
    return seq;
}

} // namespace chatoyant::server
