// Messages on their way: on disk until the server has them, in order chat by chat.
#pragma once

#include "client/net/answers.h"
#include "client/net/reply.h"
#include "client/net/timers.h"
#include "client/state/environment.h"

#include <QHash>
#include <QObject>

namespace chatoyant::client {

class Api;
class LocalCache;

struct OutboxItem
{
    OutgoingMessage message;
    QDateTime queuedAt;
    bool isFailed = false;      // refused for good, or held: waits for the person
    std::optional<Error> error; // why, also while it waits to be tried again

    // Nobody refused it: it is so old that the person is asked before it goes.
    bool isHeld() const { return isFailed && !error; }

    friend bool operator==(const OutboxItem &a, const OutboxItem &b)
    {
        return a.message.clientId == b.message.clientId && a.isFailed == b.isFailed &&
               a.error == b.error;
    }
};

// A message is written to disk before it first goes out. One per chat is under way at a time; the
// next follows its answer. One whose files are not all with the server lets what has no files pass.
// After a lost connection or a restart it goes again with the same clientId, so the server stores
// it once. Nothing leaves the outbox but by the server's answer, its entry in the log, or
// discard(). What has waited for more than a day when there is a connection again is held.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    Outbox(Api &api, LocalCache &cache, const Environment &environment, QObject *parent = nullptr);

    QList<OutboxItem> items(ChatId chat) const { return m_items.value(chat); }
    QList<OutboxItem> all() const;
    int waitingCount() const;
    bool hasFailed(ChatId chat) const;

    void add(const OutgoingMessage &message);
    // A failed or held one again, as of now, at the end of its chat's queue.
    void retry(const QString &clientId);
    // The person's decision; nothing while the message is under way.
    bool discard(const QString &clientId);

    // How far one of a message's files has come, kept as the message is.
    void updateFile(const QString &clientId, int number, const OutgoingFile &file);
    // One of its files cannot go: the message stops with that reason.
    void refuse(const QString &clientId, const Error &error);

    void restore(const QList<OutboxItem> &items);
    // Everything again, into a cache that was begun anew.
    void store();
    // Signed in: send what waits. Otherwise hold everything back.
    void setOnline(bool isOnline);
    // The log has it: no answer is needed any more.
    void seen(ChatId chat, const QString &clientId);
    void forgetChat(ChatId chat);

signals:
    void changed(ChatId chat);
    // On the disk: from now on it outlives this program.
    void stored(ChatId chat, const QString &clientId);
    void acknowledged(ChatId chat, const QString &clientId, const SendAnswer &answer);
    // Stopped with a reason for the person to see.
    void refused(ChatId chat, const QString &clientId, const Error &error);
    void storageFailed(const Error &error);
    // Of all chats together, these are old: retry() sends one.
    void held(const QStringList &clientIds);
    // It is none of the outbox's any more: with the server, or given up.
    void finished(const chatoyant::client::OutboxItem &item, bool isSent);

private:
    struct Flight
    {
        QString clientId;
        quint64 turn = 0; // answers from before a reconnect do not count
    };

    void save(const OutboxItem &item);
    void holdOld();
    void pump(ChatId chat);
    void send(const OutboxItem &item);
    void onAnswer(const OutgoingMessage &message, quint64 turn, const Result<SendAnswer> &answer);
    void wait(ChatId chat, const Error &error);
    void fail(ChatId chat, const QString &clientId, const Error &error);
    void finish(ChatId chat, const QString &clientId, bool isSent);
    OutboxItem *find(const QString &clientId);
    OutboxItem take(ChatId chat, const QString &clientId);

    Api &m_api;
    LocalCache &m_cache;
    const Environment &m_environment;
    QHash<ChatId, QList<OutboxItem>> m_items;
    QHash<ChatId, Flight> m_flights;
    QHash<ChatId, int> m_waits; // attempts put off in a row
    QSet<QString> m_unsaved;    // not on disk yet
    bool m_isOnline = false;
    quint64 m_turn = 0;
};

} // namespace chatoyant::client
