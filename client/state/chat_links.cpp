#include "client/state/chat_links.h"

#include "client/net/api.h"
#include "client/state/chat_list.h"
#include "client/state/join_link.h"

namespace chatoyant::client {

ChatLinks::ChatLinks(Api &api, ChatList &chats, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_chats(chats)
{}

void ChatLinks::links(ChatId chat, QObject *context, Reply<QList<ChatInvite>> reply)
{
    m_api.chatLinks(chat, context, std::move(reply));
}

void ChatLinks::create(const NewChatLink &wanted, QObject *context, Reply<MadeChatLink> reply)
{
    m_api.createChatLink(wanted, context,
                         [this, reply = std::move(reply)](const Result<MadeChatLink> &made) {
                             if (made)
                                 m_made.insert(made->invite.id, made->link);
                             reply(made);
                         });
}

QString ChatLinks::toShare(const QString &link) const
{
    return m_isTrusted && m_isTrusted() ? webFormOf(link).value_or(link) : link;
}

void ChatLinks::revoke(ChatId chat, InviteId link, QObject *context, Reply<void> reply)
{
    m_api.revokeChatLink(chat, link, context, std::move(reply));
}

void ChatLinks::preview(const ChatWay &way, QObject *context, Reply<ChatPreview> reply)
{
    m_api.previewChat(way, context, std::move(reply));
}

void ChatLinks::join(const ChatWay &way, QObject *context, Reply<ChatId> reply)
{
    m_api.joinChat(way, context, m_chats.taking(std::move(reply)));
}

} // namespace chatoyant::client
