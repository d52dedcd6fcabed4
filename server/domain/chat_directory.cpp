#include "server/domain/chat_directory.h"

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChats = 20'000; // remembered

} // namespace

QList<UserId> ChatState::others(UserId than) const
{
    QList<UserId> found = audience;
    found.removeOne(than);
    return found;
}

int ChatState::owners() const
{
    return static_cast<int>(std::count(roles.cbegin(), roles.cend(), Role::Owner));
}

Party ChatState::party(UserId who) const
{
    const auto role = roles.constFind(who);
    return {record.kind, role != roles.cend() ? std::optional(*role) : std::nullopt,
            blocked.contains(who), record.isLocked, record.rules};
}

void ChatState::add(const Member &member)
{
    roles.insert(member.user.id, member.role);
    audience.append(member.user.id);
    if (member.first > 1)
        firsts.insert(member.user.id, member.first);
}

void ChatState::remove(UserId member)
{
    roles.remove(member);
    audience.removeOne(member);
    firsts.remove(member);
    moodLevels.remove(member);
}

void ChatState::setMoodLevel(UserId member, const std::optional<MoodLevel> &level)
{
    if (level)
        moodLevels.insert(member, *level);
    else
        moodLevels.remove(member);
}

ChatDirectory::ChatDirectory(const Parts &parts)
    : m_parts(parts)
{
    // A failed turn is rare: start anew rather than know what it touched.
    m_parts.batch.onFailure([this] { m_chats.clear(); });
}

ChatState *ChatDirectory::find(ChatId chat, UserId member)
{
    ChatState *state = open(chat);
    return state && state->roles.contains(member) ? state : nullptr;
}

Result<ChatState *> ChatDirectory::enter(ChatId chat, UserId who, Action action)
{
    ChatState *state = open(chat);
    const auto verdict = judge(action, state ? state->party(who) : Party{});
    return verdict ? Result<ChatState *>(state) : verdict.error();
}

ChatState *ChatDirectory::open(ChatId chat)
{
    const auto known = m_chats.find(chat);
    return known != m_chats.end() ? &*known : load(chat);
}

Result<MessageState> ChatDirectory::message(const ChatState &chat, Seq seq, UserId reader) const
{
    if (seq < chat.first(reader) || seq > chat.head)
        return makeError(Reason::MessageNotFound, u"seq"_s);
    const auto message = m_parts.log.message(chat.record.id, seq);
    if (!message)
        return makeError(Reason::MessageNotFound, u"seq"_s);
    if (message->isDeleted)
        return makeError(Reason::MessageDeleted, u"seq"_s);
    return *message;
}

bool ChatDirectory::append(ChatState &chat, Entry &entry)
{
    entry.seq = chat.head + 1;
    if (!m_parts.log.append(chat.record.id, entry))
        return false;
    chat.head = entry.seq;
    return true;
}

void ChatDirectory::forget(ChatId chat)
{
    m_chats.remove(chat);
}

ChatState *ChatDirectory::load(ChatId chat)
{
    const auto record = m_parts.chats.chat(chat);
    if (!record)
        return nullptr;
    ChatState state;
    state.record = *record;
    const QList<MemberRole> members = m_parts.members.roles(chat);
    for (const MemberRole &member : members) {
        state.roles.insert(member.user, member.role);
        state.audience.append(member.user);
        if (member.first > 1)
            state.firsts.insert(member.user, member.first);
        state.setMoodLevel(member.user, member.mood);
    }
    if (!state.isGroup() && members.size() == 2) {
        const UserId one = members[0].user;
        const UserId other = members[1].user;
        if (m_parts.contacts.contact(one, other).blocked)
            state.blocked.insert(other);
        if (m_parts.contacts.contact(other, one).blocked)
            state.blocked.insert(one);
    }
    state.head = m_parts.log.head(chat);
    if (m_chats.size() >= mostChats)
        m_chats.clear();
    return &*m_chats.insert(chat, state);
}

} // namespace chatoyant::server
