#include "server/domain/chat_maker.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

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

ChatMaker::ChatMaker(const Parts &parts)
    : m_parts(parts)
{}

Result<void> ChatMaker::checkMembers(UserId caller, const QList<UserId> &members) const
{
    for (const UserId &member : members) {
        if (const auto may = m_parts.people.mayApproach(caller, member, Approach::AddToChat); !may)
            return makeError(may.error().reason, u"members"_s);
    }
    return {};
}

Result<ChatId> ChatMaker::make(const NewChat &chat)
{
    const QDateTime now = m_parts.clock.now();
    const auto id = newId<ChatId>(m_parts.clock, m_parts.random);
    const UserId owner = chat.members.first();
    const bool isDirect = chat.kind == ChatKind::Direct;
    m_parts.chats.addChat({id, chat.kind, chat.title, chat.topic, now, true, chat.history, {}, {}});
    const Seq first = chat.copied ? copyLog(chat, id) : 1;
    const Seq read = chat.copied ? m_parts.entries.head(id) : 0;
    QList<Member> members;
    for (const UserId &user : chat.members) {
        Member member;
        member.user.id = user;
        member.role = !isDirect && user == owner ? Role::Owner : roleOfNewcomer(chat.kind);
        member.read = read;
        member.joinedAt = now;
        member.first = first;
        m_parts.members.addMember(id, member);
        members.append(member);
    }
    ChatState *state = m_parts.directory.find(id, owner);
    if (!state)
        return makeError(Reason::StorageFailed); // the turn has failed
    for (const Member &member : std::as_const(members)) {
        Entry entry;
        entry.userId = member.user.id;
        entry.change = member.user.id == owner ? MemberChange::Joined : MemberChange::Added;
        entry.role = member.role;
        m_parts.log.memberChanged(*state, owner, entry);
    }
    for (const Member &member : std::as_const(members))
        m_parts.userLog.chatJoined(member.user.id, id);
    return id;
}

// The first entry that its members may read.
Seq ChatMaker::copyLog(const NewChat &chat, ChatId into)
{
    const Seq head = m_parts.entries.head(*chat.copied);
    const Seq left = qMax<Seq>(0, head - limits::copiedEntries);
    m_parts.entries.copy(*chat.copied, into, left);
    return left + 1;
}

Seq ChatMaker::letIn(ChatState &chat, UserId user, UserId by)
{
    const ChatId id = chat.record.id;
    Member member;
    member.user.id = user;
    member.role = roleOfNewcomer(chat.record.kind);
    member.read = chat.head; // what was said before is not news
    member.joinedAt = m_parts.clock.now();
    member.first = chat.record.history == HistoryRule::All ? 1 : chat.head + 1;
    m_parts.members.addMember(id, member);
    m_parts.groups.unbar(id, user);
    m_parts.groups.removeRequest(id, user);
    chat.add(member);
    Entry entry;
    entry.userId = user;
    entry.change = user == by ? MemberChange::Joined : MemberChange::Added;
    entry.role = member.role;
    const Seq seq = m_parts.log.memberChanged(chat, by, entry);
    m_parts.userLog.chatJoined(user, id);
    return seq;
}

} // namespace chatoyant::server
