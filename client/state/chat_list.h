// The chats of this person with everything a list shows of them, kept live.
#pragma once

#include "client/net/reply.h"
#include "client/state/environment.h"
#include "common/model/chat.h"

#include <QHash>
#include <QObject>

namespace chatoyant::client {

class LocalCache;
class People;

class ChatList final : public QObject
{
    Q_OBJECT

public:
    ChatList(LocalCache &cache, People &people, QObject *parent = nullptr);

    // In no order: models sort.
    QList<ChatSummary> chats() const { return m_chats.values(); }
    bool contains(ChatId chat) const { return m_chats.contains(chat); }
    // An invalid id when there is no such chat.
    ChatSummary summary(ChatId chat) const { return m_chats.value(chat); }
    // The other person's name, or the title.
    QString title(ChatId chat) const;
    // The direct chat with that person, or an invalid id.
    ChatId directChatWith(UserId user) const;
    // False until the cache or the server was heard.
    bool isLoaded() const { return m_isLoaded; }

    void restore(const QList<ChatSummary> &chats);
    // The server's whole list.
    void replaceAll(const QList<ChatSummary> &chats);
    void put(const ChatSummary &chat);
    // For an answer that brings a chat: takes it in, then says which it is.
    Reply<ChatSummary> taking(Reply<ChatId> reply);
    void remove(ChatId chat);
    // Everything again, into a cache that was begun anew.
    void storeAll();

    // The next entry of a chat's log.
    void apply(ChatId chat, const Entry &entry);
    void setRead(ChatId chat, Seq seq);
    // The server's count after it moved the mark.
    void setUnread(ChatId chat, int unread, int mentions);
    void setPeersRead(ChatId chat, Seq seq);
    void setPeersReceived(ChatId chat, Seq seq);
    void setPreferences(ChatId chat, const ChatPreferences &preferences);
    void setMood(ChatId chat, const Mood &mood);

signals:
    void reset();
    void added(ChatId chat);
    void changed(ChatId chat);
    void removed(ChatId chat);
    // The last message was deleted: only the server knows the one before it.
    void lastForgotten(ChatId chat);
    // Somebody else wrote, after everything known: what notifications are made of.
    void messageArrived(ChatId chat, const Entry &message);

private:
    ChatSummary *find(ChatId chat);
    void applyMessage(ChatSummary &chat, const Entry &entry);
    void applyMember(ChatSummary &chat, const Entry &entry);
    void applyChange(ChatSummary &chat, const Entry &entry);
    void learn(const ChatSummary &chat);
    void store(const ChatSummary &chat);

    LocalCache &m_cache;
    People &m_people;
    QHash<ChatId, ChatSummary> m_chats;
    bool m_isLoaded = false;
};

} // namespace chatoyant::client
