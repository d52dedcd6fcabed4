#include "server/domain/member_service.h"

#include "common/base/limits.h"
#include "server/domain/permissions.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkMay(const ChatState *chat, UserId caller, Action action)
{
    if (!chat)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    if (!fitsKind(action, chat->record.kind))
        return makeError(Reason::ChatBadKind, u"chatId"_s);
    if (!isAllowed(action, chat->record.kind, chat->roles.value(caller)))
        return makeError(Reason::NotAllowed);
    return {};
}

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
    ChatState *chat = m_parts.directory.find(params.chat, caller);
    if (const auto may = checkMay(chat, caller, Action::AddMember); !may)
        return may.error();
    QList<UserId> newcomers;
    for (const UserId &user : params.members) {
        if (chat->roles.contains(user) || newcomers.contains(user))
            continue;
        const Contact contact = m_parts.contacts.contact(caller, user);
        if (contact.state != ContactState::Friend || contact.blocked ||
            m_parts.contacts.contact(user, caller).blocked)
            return makeError(Reason::UserBlocked, u"members"_s);
        newcomers.append(user);
    }
    if (chat->audience.size() + newcomers.size() > limits::chatMembers)
        return makeError(Reason::ChatFull, u"members"_s);

    for (const UserId &user : std::as_const(newcomers)) {
        Member member;
        member.user.id = user;
        member.role = roleOfNewcomer(chat->record.kind);
        member.read = chat->head; // what was said before is not news
        member.joinedAt = m_parts.clock.now();
        m_parts.members.addMember(params.chat, member);
        chat->roles.insert(user, member.role);
        chat->audience.append(user);
        Entry entry;
        entry.userId = user;
        entry.change = MemberChange::Added;
        entry.role = member.role;
        m_parts.log.memberChanged(*chat, caller, entry);
        m_parts.userLog.chatJoined(user, params.chat);
    }
    return chat->head;
}

Result<Seq> MemberService::remove(UserId caller, ChatId chatId, UserId user)
{
    ChatState *chat = m_parts.directory.find(chatId, caller);
    if (const auto may = checkMay(chat, caller, Action::RemoveMember); !may)
        return may.error();
    if (user == caller)
        return leave(caller, chatId);
    if (!chat->roles.contains(user))
        return makeError(Reason::ChatNotMember, u"userId"_s);
    if (!outranks(chat->roles.value(caller), chat->roles.value(user)))
        return makeError(Reason::NotAllowed);
    return takeOut(caller, *chat, user, MemberChange::Removed);
}

Result<Seq> MemberService::setRole(UserId caller, const SetRole &params)
{
    ChatState *chat = m_parts.directory.find(params.chat, caller);
    if (const auto may = checkMay(chat, caller, Action::SetRole); !may)
        return may.error();
    if (!chat->roles.contains(params.user))
        return makeError(Reason::ChatNotMember, u"userId"_s);
    if (!isRoleOf(chat->record.kind, params.role))
        return makeError(Reason::InvalidField, u"role"_s);
    if (chat->roles.value(params.user) == params.role)
        return chat->head;
    if (isLastOwner(*chat, params.user))
        return makeError(Reason::ChatLastOwner);

    m_parts.members.setRole(params.chat, params.user, params.role);
    chat->roles.insert(params.user, params.role);
    Entry entry;
    entry.userId = params.user;
    entry.change = MemberChange::Role;
    entry.role = params.role;
    return m_parts.log.memberChanged(*chat, caller, entry);
}

Result<Seq> MemberService::leave(UserId caller, ChatId chatId)
{
    ChatState *chat = m_parts.directory.find(chatId, caller);
    if (const auto may = checkMay(chat, caller, Action::Leave); !may)
        return may.error();
    // Who is alone has nobody to hand over to.
    if (isLastOwner(*chat, caller) && chat->audience.size() > 1)
        return makeError(Reason::ChatLastOwner);
    return takeOut(caller, *chat, caller, MemberChange::Left);
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
    chat.roles.remove(user);
    chat.audience.removeOne(user);
    m_parts.userLog.chatLeft(user, id);
    return seq;
}

} // namespace chatoyant::server
