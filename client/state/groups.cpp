#include "client/state/groups.h"

#include "client/net/api.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Groups::Groups(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

void Groups::find(const QString &text, QObject *context, Reply<QList<ChatPreview>> reply)
{
    m_api.findChats(text, context, std::move(reply));
}

void Groups::requests(ChatId chat, QObject *context, Reply<QList<Outsider>> reply)
{
    m_api.joinRequests(chat, context, std::move(reply));
}

void Groups::answer(ChatId chat,
                    const std::pair<UserId, bool> &answer,
                    QObject *context,
                    Reply<void> reply)
{
    m_api.answerRequest(chat, answer, context, std::move(reply));
}

void Groups::withdraw(const ChatWay &way, QObject *context, Reply<void> reply)
{
    m_api.withdrawRequest(way, context, std::move(reply));
}

void Groups::bans(ChatId chat, QObject *context, Reply<QList<Outsider>> reply)
{
    m_api.bans(chat, context, std::move(reply));
}

void Groups::unban(ChatId chat, UserId user, QObject *context, Reply<void> reply)
{
    m_api.unban(chat, user, context, std::move(reply));
}

void Groups::deeds(ChatId chat, qint64 before, QObject *context, Reply<QList<ChatDeed>> reply)
{
    m_api.chatAudit(chat, before, context, std::move(reply));
}

void Groups::remove(ChatId chat, QObject *context, Reply<void> reply)
{
    m_api.deleteChat(chat, context, std::move(reply));
}

// Who was let in sees the chat itself.
void Groups::onRequest(ChatId chat, bool isMine, QStringView change)
{
    if (!isMine)
        emit requestsChanged(chat);
    else if (change == "declined"_L1)
        emit declined(chat);
    if (!isMine && change == "asked"_L1)
        emit asked(chat);
}

void Groups::onDeleted(ChatId chat, const QString &title, UserId by)
{
    emit deleted(chat, title, by);
}

} // namespace chatoyant::client
