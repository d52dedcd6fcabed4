#include "client/state/chat_list.h"

#include "client/state/local_cache.h"
#include "client/state/people.h"

namespace chatoyant::client {

ChatList::ChatList(LocalCache &cache, People &people, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_people(people)
{}

QString ChatList::title(ChatId chat) const
{
    const ChatSummary found = m_chats.value(chat);
    if (found.kind != ChatKind::Direct)
        return found.title;
    return m_people.isKnown(found.peer.id) ? m_people.name(found.peer.id)
                                           : People::nameOf(found.peer);
}

ChatId ChatList::directChatWith(UserId user) const
{
    for (const ChatSummary &chat : m_chats) {
        if (chat.kind == ChatKind::Direct && chat.peer.id == user)
            return chat.id;
    }
    return {};
}

void ChatList::restore(const QList<ChatSummary> &chats)
{
    m_chats.clear();
    for (const ChatSummary &chat : chats)
        m_chats.insert(chat.id, chat);
    m_isLoaded = m_isLoaded || !chats.isEmpty();
    emit reset();
}

void ChatList::replaceAll(const QList<ChatSummary> &chats)
{
    QHash<ChatId, ChatSummary> before = std::exchange(m_chats, {});
    for (ChatSummary chat : chats) {
        // What was read here while there was no connection stays read.
        if (const auto known = before.constFind(chat.id);
            known != before.cend() && known->read > chat.read && known->read >= chat.head) {
            chat.read = chat.head;
            chat.unread = 0;
            chat.mentions = 0;
        }
        learn(chat);
        m_chats.insert(chat.id, chat);
        if (before.take(chat.id) != chat)
            m_cache.putChat(chat);
    }
    for (const ChatSummary &gone : before)
        m_cache.forgetChat(gone.id);
    m_isLoaded = true;
    emit reset();
}

void ChatList::put(const ChatSummary &chat)
{
    if (!chat.id.isValid())
        return;
    learn(chat);
    const bool isNew = !m_chats.contains(chat.id);
    m_chats.insert(chat.id, chat);
    store(chat);
    if (isNew)
        emit added(chat.id);
    else
        emit changed(chat.id);
}

Reply<ChatSummary> ChatList::taking(Reply<ChatId> reply)
{
    return [this, reply = std::move(reply)](const Result<ChatSummary> &chat) {
        if (!chat)
            return reply(chat.error());
        // What came over the log since counts more than this answer.
        if (summary(chat->id).head <= chat->head)
            put(*chat);
        reply(chat->id);
    };
}

void ChatList::remove(ChatId chat)
{
    if (m_chats.remove(chat) == 0)
        return;
    m_cache.forgetChat(chat);
    emit removed(chat);
}

void ChatList::storeAll()
{
    for (const ChatSummary &chat : m_chats)
        m_cache.putChat(chat);
}

void ChatList::apply(ChatId id, const Entry &entry)
{
    ChatSummary *chat = find(id);
    if (!chat || entry.seq <= chat->head)
        return;
    const bool hadLast = chat->last.has_value();
    chat->head = entry.seq;
    chat->activeAt = entry.at;
    switch (entry.kind) {
    case EntryKind::Message:
        applyMessage(*chat, entry);
        break;
    case EntryKind::Edit:
    case EntryKind::Delete:
        applyChange(*chat, entry);
        break;
    case EntryKind::Member:
        applyMember(*chat, entry);
        break;
    case EntryKind::Chat:
        chat->title = entry.title.value_or(chat->title);
        chat->topic = entry.topic.value_or(chat->topic);
        chat->locked = entry.locked.value_or(chat->locked);
        chat->history = entry.history.value_or(chat->history);
        chat->picture = entry.picture.value_or(chat->picture);
        entry.rules.applyTo(chat->rules);
        break;
    case EntryKind::Reaction:
    case EntryKind::Pin:
    case EntryKind::Transcript:
    case EntryKind::Preview:
        break;
    }
    store(*chat);
    emit changed(id);
    if (hadLast && !chat->last)
        emit lastForgotten(id);
    if (entry.kind == EntryKind::Message && entry.by != m_people.me().id)
        emit messageArrived(id, entry);
}

void ChatList::applyMessage(ChatSummary &chat, const Entry &entry)
{
    chat.last = entry;
    if (entry.by == m_people.me().id) {
        chat.read = entry.seq; // who writes has read
        chat.unread = 0;
        chat.mentions = 0;
        return;
    }
    ++chat.unread;
    if (entry.mentions.contains(m_people.me().id))
        ++chat.mentions;
}

void ChatList::applyChange(ChatSummary &chat, const Entry &entry)
{
    if (!chat.last || chat.last->seq != entry.target)
        return;
    if (entry.kind == EntryKind::Delete) {
        chat.last.reset();
        return;
    }
    chat.last->text = entry.text;
    chat.last->mentions = entry.mentions;
    chat.last->mood = entry.mood;
}

void ChatList::applyMember(ChatSummary &chat, const Entry &entry)
{
    switch (entry.change) {
    case MemberChange::Added:
    case MemberChange::Joined:
        ++chat.memberCount;
        break;
    case MemberChange::Left:
    case MemberChange::Removed:
        --chat.memberCount;
        break;
    case MemberChange::Role:
        break;
    }
    const bool isGone = entry.change == MemberChange::Left || entry.change == MemberChange::Removed;
    if (entry.userId == m_people.me().id && !isGone)
        chat.role = entry.role;
}

void ChatList::setRead(ChatId id, Seq seq)
{
    ChatSummary *chat = find(id);
    if (!chat || seq <= chat->read)
        return;
    chat->read = std::min(seq, chat->head);
    if (chat->read >= chat->head || (chat->last && chat->read >= chat->last->seq)) {
        chat->unread = 0;
        chat->mentions = 0;
    }
    store(*chat);
    emit changed(id);
}

void ChatList::setUnread(ChatId id, int unread, int mentions)
{
    ChatSummary *chat = find(id);
    if (!chat || (chat->unread == unread && chat->mentions == mentions))
        return;
    chat->unread = unread;
    chat->mentions = mentions;
    store(*chat);
    emit changed(id);
}

void ChatList::setPeersRead(ChatId id, Seq seq)
{
    ChatSummary *chat = find(id);
    if (!chat || seq <= chat->peersRead)
        return;
    chat->peersRead = seq;
    store(*chat);
    emit changed(id);
}

void ChatList::setPeersReceived(ChatId id, Seq seq)
{
    ChatSummary *chat = find(id);
    if (!chat || seq <= chat->peersReceived)
        return;
    chat->peersReceived = seq;
    store(*chat);
    emit changed(id);
}

void ChatList::setPreferences(ChatId id, const ChatPreferences &preferences)
{
    ChatSummary *chat = find(id);
    if (!chat || chat->preferences == preferences)
        return;
    chat->preferences = preferences;
    store(*chat);
    emit changed(id);
}

void ChatList::setMood(ChatId id, const Mood &mood)
{
    ChatSummary *chat = find(id);
    if (!chat || chat->mood == mood)
        return;
    chat->mood = mood;
    store(*chat);
    emit changed(id);
}

ChatSummary *ChatList::find(ChatId chat)
{
    const auto found = m_chats.find(chat);
    return found == m_chats.end() ? nullptr : &*found;
}

void ChatList::learn(const ChatSummary &chat)
{
    if (chat.kind == ChatKind::Direct)
        m_people.learn(chat.peer);
}

void ChatList::store(const ChatSummary &chat)
{
    m_cache.putChat(chat);
}

} // namespace chatoyant::client
