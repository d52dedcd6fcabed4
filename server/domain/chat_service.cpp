#include "server/domain/chat_service.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"
#include "server/domain/permissions.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

// People and words of a chat that is made; the first is its owner.
struct ChatService::NewChat
{
    ChatKind kind = ChatKind::Group;
    QList<UserId> members;
    QString title;
    QString topic;
};

namespace {

Result<void> checkTitle(const QString &title)
{
    if (!json::hasVisibleText(title) || title.size() > limits::titleLength ||
        !json::isStorableText(title))
        return makeError(Reason::InvalidField, u"title"_s);
    return {};
}

Result<void> checkTopic(const QString &topic)
{
    if (topic.size() > limits::topicLength || !json::isStorableText(topic))
        return makeError(Reason::InvalidField, u"topic"_s);
    return {};
}

QList<UserId> withoutRepeats(const QList<UserId> &users, UserId without)
{
    QList<UserId> found;
    for (const UserId &user : users) {
        if (user != without && !found.contains(user))
            found.append(user);
    }
    return found;
}

} // namespace

ChatService::ChatService(const Parts &parts)
    : m_parts(parts)
{}

Result<ChatList> ChatService::list(UserId caller)
{
    ChatList list{m_parts.chats.summariesOf(caller), m_parts.userLog.head(caller)};
    const QSet<UserId> open = m_parts.people.openTo(caller);
    for (ChatSummary &chat : list.chats)
        fill(chat, open);
    return list;
}

Result<ChatDetails> ChatService::get(UserId caller, ChatId chat)
{
    const auto found = summary(caller, chat);
    if (!found)
        return found.error();
    ChatDetails details{*found, m_parts.members.members(chat)};
    const QSet<UserId> open = m_parts.people.openTo(caller);
    for (Member &member : details.members)
        m_parts.people.show(member.user, open);
    return details;
}

Result<ChatSummary> ChatService::create(UserId caller, const CreateChat &params)
{
    const QList<UserId> others = withoutRepeats(params.members, caller);
    if (params.kind == ChatKind::Direct) {
        if (others.size() != 1 || params.members.size() != 1)
            return makeError(Reason::InvalidField, u"members"_s);
        return createDirect(caller, others.first());
    }
    if (const auto title = checkTitle(params.title); !title)
        return title.error();
    if (const auto topic = checkTopic(params.topic); !topic)
        return topic.error();
    if (others.size() >= limits::chatMembers)
        return makeError(Reason::ChatFull, u"members"_s);
    if (const auto members = checkMembers(caller, others); !members)
        return members.error();
    return store(caller, {params.kind, QList<UserId>{caller} + others, params.title, params.topic});
}

Result<ChatSummary> ChatService::convert(UserId caller, const ConvertChat &params)
{
    const ChatState *chat = m_parts.directory.find(params.chat, caller);
    if (!chat)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    if (!fitsKind(Action::Convert, chat->record.kind))
        return makeError(Reason::ChatBadKind, u"chatId"_s);
    if (chat->blocked.contains(caller))
        return makeError(Reason::UserBlocked, u"chatId"_s);
    if (const auto title = checkTitle(params.title); !title)
        return title.error();
    // The other one of the direct chat comes along, a friend still or not.
    QList<UserId> members = chat->others(caller);
    QList<UserId> further = withoutRepeats(params.members, caller);
    for (const UserId &member : std::as_const(members))
        further.removeOne(member);
    members += further;
    if (members.size() >= limits::chatMembers)
        return makeError(Reason::ChatFull, u"members"_s);
    if (const auto friends = checkMembers(caller, further); !friends)
        return friends.error();
    return store(caller, {ChatKind::Group, QList<UserId>{caller} + members, params.title, {}});
}

Result<Seq> ChatService::update(UserId caller, const UpdateChat &params)
{
    ChatState *chat = m_parts.directory.find(params.chat, caller);
    if (!chat)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    if (!fitsKind(Action::ChangeChat, chat->record.kind))
        return makeError(Reason::ChatBadKind, u"chatId"_s);
    if (!isAllowed(Action::ChangeChat, chat->record.kind, chat->roles.value(caller)))
        return makeError(Reason::NotAllowed);
    if (const auto title = checkTitle(params.title.value_or(u"-"_s)); !title)
        return title.error();
    if (const auto topic = checkTopic(params.topic.value_or(QString())); !topic)
        return topic.error();

    Entry entry;
    entry.kind = EntryKind::Chat;
    entry.by = caller;
    if (params.title && *params.title != chat->record.title)
        entry.title = chat->record.title = *params.title;
    if (params.topic && *params.topic != chat->record.topic)
        entry.topic = chat->record.topic = *params.topic;
    if (!entry.title && !entry.topic)
        return chat->head;
    m_parts.chats.setTitleAndTopic(chat->record);
    m_parts.log.append(*chat, entry);
    return entry.seq;
}

Result<ChatPreferences> ChatService::preferences(UserId caller, const ChangePreferences &params)
{
    if (!m_parts.directory.find(params.chat, caller))
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    const ChatPreferences before = m_parts.members.preferences(params.chat, caller);
    const ChatPreferences now{
        params.muted.value_or(before.muted), params.pinned.value_or(before.pinned),
        params.archived.value_or(before.archived), params.moodTheme.value_or(before.moodTheme)};
    if (now == before)
        return now;
    m_parts.members.setPreferences(params.chat, caller, now);
    m_parts.userLog.preferencesChanged(caller, params.chat, now);
    return now;
}

Result<Seq> ChatService::read(UserId caller, ChatId chat, Seq seq)
{
    const ChatState *state = m_parts.directory.find(chat, caller);
    if (!state)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    if (seq < 0)
        return makeError(Reason::InvalidField, u"seq"_s);
    const Seq before = m_parts.members.readMark(chat, caller);
    const Seq mark = qMin(seq, state->head);
    if (mark <= before)
        return before;
    m_parts.members.setReadMark(chat, caller, mark);
    m_parts.userLog.chatRead(caller, chat, mark);
    m_parts.delivery.read(chat, caller, mark, state->others(caller));
    return mark;
}

Result<void> ChatService::typing(UserId caller, ChatId chat)
{
    const ChatState *state = m_parts.directory.find(chat, caller);
    if (!state)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    if (!isAllowed(Action::Write, state->record.kind, state->roles.value(caller)))
        return makeError(Reason::NotAllowed);
    if (!state->blocked.contains(caller))
        m_parts.delivery.typing(chat, caller, state->others(caller));
    return {};
}

Result<void> ChatService::checkMembers(UserId caller, const QList<UserId> &members) const
{
    for (const UserId &user : members) {
        if (!m_parts.people.user(user))
            return makeError(Reason::UserNotFound, u"members"_s);
        const Contact contact = m_parts.contacts.contact(caller, user);
        if (contact.state != ContactState::Friend || contact.blocked ||
            m_parts.contacts.contact(user, caller).blocked)
            return makeError(Reason::UserBlocked, u"members"_s);
    }
    return {};
}

Result<ChatSummary> ChatService::createDirect(UserId caller, UserId other)
{
    if (const auto chat = m_parts.chats.directChat(caller, other))
        return summary(caller, *chat);
    if (const auto members = checkMembers(caller, {other}); !members)
        return members.error();
    return store(caller, {ChatKind::Direct, {caller, other}, {}, {}});
}

Result<ChatSummary> ChatService::store(UserId caller, const NewChat &chat)
{
    const QDateTime now = m_parts.clock.now();
    const auto id = newId<ChatId>(m_parts.clock, m_parts.random);
    const bool isDirect = chat.kind == ChatKind::Direct;
    m_parts.chats.addChat({id, chat.kind, chat.title, chat.topic, now});
    QList<Member> members;
    for (const UserId &user : chat.members) {
        const bool isOwner = !isDirect && user == caller;
        Member member;
        member.user.id = user;
        member.role = isOwner ? Role::Owner : roleOfNewcomer(chat.kind);
        member.joinedAt = now;
        m_parts.members.addMember(id, member);
        members.append(member);
    }
    ChatState *state = m_parts.directory.find(id, caller);
    if (!state)
        return makeError(Reason::StorageFailed); // the turn has failed
    for (const Member &member : std::as_const(members)) {
        Entry entry;
        entry.userId = member.user.id;
        entry.change = member.user.id == caller ? MemberChange::Joined : MemberChange::Added;
        entry.role = member.role;
        m_parts.log.memberChanged(*state, caller, entry);
    }
    for (const Member &member : std::as_const(members))
        m_parts.userLog.chatJoined(member.user.id, id);
    return summary(caller, id);
}

Result<ChatSummary> ChatService::summary(UserId caller, ChatId chat)
{
    auto found = m_parts.chats.summary(caller, chat);
    if (!found)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    fill(*found, m_parts.people.openTo(caller));
    return *found;
}

void ChatService::fill(ChatSummary &chat, const QSet<UserId> &open)
{
    chat.mood = m_parts.moods.current(chat);
    if (chat.kind == ChatKind::Direct)
        m_parts.people.show(chat.peer, open);
}

} // namespace chatoyant::server
