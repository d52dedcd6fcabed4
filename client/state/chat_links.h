// Links by which people join a chat: made, listed and taken back by its admins, and followed.
#pragma once

#include "client/net/link_answers.h"
#include "client/net/reply.h"

#include <QHash>
#include <QObject>

namespace chatoyant::client {

class Api;
class ChatList;

class ChatLinks final : public QObject
{
    Q_OBJECT

public:
    ChatLinks(Api &api, ChatList &chats, QObject *parent = nullptr);

    // Those that are good, newest first.
    void links(ChatId chat, QObject *context, Reply<QList<ChatInvite>> reply);
    void create(const NewChatLink &wanted, QObject *context, Reply<MadeChatLink> reply);
    // Of a link that was made here since the program began; empty: nobody can show it again.
    QString made(InviteId link) const { return m_made.value(link); }
    // As it is given to others: its https form, where everybody trusts the server's certificate.
    QString toShare(const QString &link) const;
    void setTrusted(std::function<bool()> isTrusted) { m_isTrusted = std::move(isTrusted); }
    void revoke(ChatId chat, InviteId link, QObject *context, Reply<void> reply);

    void preview(const ChatWay &way, QObject *context, Reply<ChatPreview> reply);
    // The chat is in the list when the reply comes; for members it is the one they have. An invalid
    // id: an admin has been asked.
    void join(const ChatWay &way, QObject *context, Reply<ChatId> reply);
    void forget() { m_made.clear(); }

private:
    Api &m_api;
    ChatList &m_chats;
    QHash<InviteId, QString> m_made;
    std::function<bool()> m_isTrusted;
};

} // namespace chatoyant::client
