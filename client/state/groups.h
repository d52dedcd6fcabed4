// What the admins of groups see and do beyond its members, and finding groups that are public.
#pragma once

#include "client/net/link_answers.h"
#include "client/net/reply.h"

#include <QObject>

namespace chatoyant::client {

class Api;

class Groups final : public QObject
{
    Q_OBJECT

public:
    explicit Groups(Api &api, QObject *parent = nullptr);

    // Public ones, by a part of their names.
    void find(const QString &text, QObject *context, Reply<QList<ChatPreview>> reply);

    // Who asks to join, the first first.
    void requests(ChatId chat, QObject *context, Reply<QList<Outsider>> reply);
    void
    answer(ChatId chat, const std::pair<UserId, bool> &answer, QObject *context, Reply<void> reply);
    // Of this person's own; by the way they asked.
    void withdraw(const ChatWay &way, QObject *context, Reply<void> reply);
    // Who is kept out.
    void bans(ChatId chat, QObject *context, Reply<QList<Outsider>> reply);
    void unban(ChatId chat, UserId user, QObject *context, Reply<void> reply);
    // What admins did, the last first, before that number (0: the newest).
    void deeds(ChatId chat, qint64 before, QObject *context, Reply<QList<ChatDeed>> reply);
    // For everybody, and for good.
    void remove(ChatId chat, QObject *context, Reply<void> reply);

    // As the user log tells.
    void onRequest(ChatId chat, bool isMine, QStringView change);
    void onDeleted(ChatId chat, const QString &title, UserId by);

signals:
    // Somebody asks, or was answered by another admin.
    void requestsChanged(chatoyant::ChatId chat);
    // Somebody new, in a chat of which this person is an admin.
    void asked(chatoyant::ChatId chat);
    // An admin did not let this person in.
    void declined(chatoyant::ChatId chat);
    void deleted(chatoyant::ChatId chat, const QString &title, chatoyant::UserId by);

private:
    Api &m_api;
};

} // namespace chatoyant::client
