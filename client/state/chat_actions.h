// What can be done with chats and their members: create, change, leave.
#pragma once

#include "client/net/answers.h"
#include "client/net/reply.h"

#include <QObject>

namespace chatoyant::client {

class Api;
class ChatList;

// The reply comes when the server has done it; lists and conversations follow by themselves.
class ChatActions final : public QObject
{
    Q_OBJECT

public:
    ChatActions(Api &api, ChatList &chats, QObject *parent = nullptr);

    // The direct chat with a friend: the one there is, or a new one.
    void openDirect(UserId user, QObject *context, Reply<ChatId> reply);
    // A group or a broadcast chat.
    void create(const NewChat &chat, QObject *context, Reply<ChatId> reply);
    void setTitle(ChatId chat, const QString &title, QObject *context, Reply<Seq> reply);
    void setTopic(ChatId chat, const QString &topic, QObject *context, Reply<Seq> reply);
    // Only admins change title and topic from now on, or everybody does.
    void setLocked(ChatId chat, bool isLocked, QObject *context, Reply<Seq> reply);
    // What those read who join from now on.
    void setHistory(ChatId chat, HistoryRule history, QObject *context, Reply<Seq> reply);
    void changeRules(ChatId chat, const RuleChanges &rules, QObject *context, Reply<Seq> reply);
    void addMembers(ChatId chat, const QList<UserId> &members, QObject *context, Reply<Seq> reply);
    void removeMember(ChatId chat, UserId user, QObject *context, Reply<Seq> reply);
    // They come back only by being added.
    void banMember(ChatId chat, UserId user, QObject *context, Reply<Seq> reply);
    void
    setRole(ChatId chat, const std::pair<UserId, Role> &member, QObject *context, Reply<Seq> reply);
    // That member becomes an owner, and this person an admin.
    void handOver(ChatId chat, UserId user, QObject *context, Reply<Seq> reply);
    void leave(ChatId chat, QObject *context, Reply<Seq> reply);
    // Shown at once, taken back if the server refuses.
    void setPreferences(ChatId chat, const ChatPreferences &preferences);

signals:
    void failed(const Error &error);

private:
    Api &m_api;
    ChatList &m_chats;
};

} // namespace chatoyant::client
