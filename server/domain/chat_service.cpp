#include "server/domain/chat_service.h"

#include "common/base/limits.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkChange(const ChatState &chat, UserId caller, const UpdateChat &params)
{
    const Party party = chat.party(caller);
    const bool isOfRules = params.locked || params.history || !params.rules.isEmpty();
    if (const auto may = judge(Action::ChangeRules, party); isOfRules && !may)
        return may;
    if (const auto may = judge(Action::ChangePicture, party); params.picture && !may)
        return may;
    // There nobody but admins writes, pins and adds, whatever the rules.
    if (params.rules.areOfMembers() && party.kind == ChatKind::Broadcast)
        return makeError(Reason::ChatBadKind, u"rules"_s);
    if (const auto title = checkTitle(params.title.value_or(u"-"_s)); !title)
        return title;
    return checkTopic(params.topic.value_or(QString()));
}

// What one has to be allowed to get in at all; the rest is looked at one by one.
Action actionOf(const UpdateChat &params)
{
    if (params.title || params.topic)
        return Action::ChangeChat;
    return params.picture ? Action::ChangePicture : Action::ChangeRules;
}

// What is new in it; applied to the record.
Entry changeOf(ChatRecord &record, const UpdateChat &params)
{
    Entry entry;
    entry.kind = EntryKind::Chat;
    if (params.title && *params.title != record.title)
        entry.title = record.title = *params.title;
    if (params.topic && *params.topic != record.topic)
        entry.topic = record.topic = *params.topic;
    if (params.locked && *params.locked != record.isLocked)
        entry.locked = record.isLocked = *params.locked;
    if (params.history && *params.history != record.history)
        entry.history = record.history = *params.history;
    if (params.picture && *params.picture != record.picture)
        entry.picture = record.picture = *params.picture;
    entry.rules = newIn(params.rules, record.rules);
    entry.rules.applyTo(record.rules);
    return entry;
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
        fill(chat, caller, open);
    return list;
}

Result<ChatDetails> ChatService::get(UserId caller, ChatId chat)
{
    if (const auto entered = m_parts.directory.enter(chat, caller, Action::SeeChat); !entered)
        return entered.error();
    const auto found = summary(caller, chat);
    if (!found)
        return found.error();
    ChatDetails details{*found, m_parts.members.members(chat)};
    const QSet<UserId> open = m_parts.people.openTo(caller);
    for (Member &member : details.members) {
        m_parts.people.show(member.user, caller, open);
        if (member.user.id == caller)
            member.read = found->read;
    }
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
    if (const auto members = m_parts.maker.checkMembers(caller, others); !members)
        return members.error();
    return make({params.kind, QList<UserId>{caller} + others, params.title, params.topic});
}

Result<Seq> ChatService::update(UserId caller, const UpdateChat &params)
{
    const auto entered = m_parts.directory.enter(params.chat, caller, actionOf(params));
    if (!entered)
        return entered.error();
    ChatState &chat = **entered;
    if (const auto change = checkChange(chat, caller, params); !change)
        return change.error();
    const FileId picture = params.picture.value_or(FileId());
    if (picture.isValid() && picture != chat.record.picture) {
        if (const auto may = m_parts.pictures.judge(caller, picture); !may)
            return may.error();
    }
    const ChatRecord before = chat.record;
    Entry entry = changeOf(chat.record, params);
    if (chat.record == before)
        return chat.head;
    entry.by = caller;
    m_parts.chats.changeChat(chat.record);
    m_parts.log.append(chat, entry);
    return entry.seq;
}

Result<ChatPreferences> ChatService::preferences(UserId caller, const ChangePreferences &params)
{
    const auto chat = m_parts.directory.enter(params.chat, caller, Action::Prefer);
    if (!chat)
        return chat.error();
    const ChatPreferences before = m_parts.members.preferences(params.chat, caller);
    const ChatPreferences now{
        params.muted.value_or(before.muted), params.pinned.value_or(before.pinned),
        params.archived.value_or(before.archived), params.mood.value_or(before.mood)};
    if (now == before)
        return now;
    m_parts.members.setPreferences(params.chat, caller, now);
    (*chat)->setMoodLevel(caller, now.mood);
    m_parts.userLog.preferencesChanged(caller, params.chat, now);
    return now;
}

Result<Seq> ChatService::read(UserId caller, ChatId chat, Seq seq)
{
    const auto state = m_parts.directory.enter(chat, caller, Action::MarkRead);
    if (!state)
        return state.error();
    if (seq < 0)
        return makeError(Reason::InvalidField, u"seq"_s);
    const Seq before = m_parts.members.readMark(chat, caller);
    const Seq mark = qMin(seq, (*state)->head);
    if (mark <= before)
        return before;
    const bool isShown = m_parts.users.appearance(caller).privacy.readMarks;
    m_parts.members.setReadMark(chat, caller, {mark, isShown});
    m_parts.userLog.chatRead(caller, chat, mark);
    if (!isShown)
        return mark;
    m_parts.delivery.read(chat, caller, mark, (*state)->others(caller));
    m_parts.received.received(caller, chat, mark); // what is read has come
    return mark;
}

Result<void> ChatService::typing(UserId caller, ChatId chat)
{
    const auto state = m_parts.directory.enter(chat, caller, Action::Type);
    if (!state)
        return state.error();
    m_parts.delivery.typing(chat, caller, (*state)->others(caller));
    return {};
}

Result<ChatSummary> ChatService::createDirect(UserId caller, UserId other)
{
    if (const auto chat = m_parts.chats.directChat(caller, other))
        return summary(caller, *chat);
    const auto may = m_parts.people.mayApproach(caller, other, Approach::OpenDirectChat);
    if (!may)
        return makeError(may.error().reason, u"members"_s);
    return make({ChatKind::Direct, {caller, other}, {}, {}});
}

Result<ChatSummary> ChatService::make(const NewChat &chat)
{
    const auto made = m_parts.maker.make(chat);
    return made ? summary(chat.members.first(), *made) : made.error();
}

Result<ChatSummary> ChatService::summary(UserId member, ChatId chat)
{
    auto found = m_parts.chats.summary(member, chat);
    if (!found)
        return makeError(Reason::ChatNotFound, u"chatId"_s);
    fill(*found, member, m_parts.people.openTo(member));
    return *found;
}

void ChatService::fill(ChatSummary &chat, UserId reader, const QSet<UserId> &open)
{
    chat.mood = m_parts.moods.current(chat);
    // Where a tick shows it.
    const bool isWaiting = chat.last && chat.last->by == reader &&
                           chat.last->seq > chat.peersRead &&
                           chat.memberCount <= limits::receivedMembers;
    if (isWaiting)
        chat.peersReceived = m_parts.received.byOthers(chat.id, reader);
    if (chat.kind == ChatKind::Direct)
        m_parts.people.show(chat.peer, reader, open);
}

} // namespace chatoyant::server
