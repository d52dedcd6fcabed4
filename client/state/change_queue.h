// Edits, deletions, reactions and pins on their way: on disk until the server has them, in order.
#pragma once

#include "client/net/answers.h"
#include "client/net/reply.h"
#include "client/state/change.h"
#include "client/state/environment.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace chatoyant::client {

class Api;
class LocalCache;

// As the outbox: written to disk first, one of a chat under way at a time, tried again after a lost
// connection or a restart. Each may be done twice without harm. What a later one makes needless is
// not sent. A refused one stays, for the person to see, until it is retried or dismissed.
class ChangeQueue final : public QObject
{
    Q_OBJECT

public:
    ChangeQueue(Api &api,
                LocalCache &cache,
                const Environment &environment,
                QObject *parent = nullptr);

    // In the order in which they were asked for; those that are done until the log shows it.
    QList<Change> changes(ChatId chat) const { return m_changes.value(chat); }

    // Nothing of that chat goes out for now.
    bool isHolding(ChatId chat) const { return !m_isOnline || m_waits.contains(chat); }

    // The words of an edit of that message that was refused; empty: there is none.
    QString refusedEdit(ChatId chat, Seq target) const;

    // kind, target and what it says.
    void add(ChatId chat, const Entry &entry);
    // Those of that message that were refused.
    void retry(ChatId chat, Seq target);
    // The person's decision, of whatever is not under way.
    void dismiss(ChatId chat, Seq target);

    void restore(const QList<Change> &changes);
    // Everything again, into a cache that was begun anew.
    void store();
    // Signed in: send what waits. Otherwise hold everything back.
    void setOnline(bool isOnline);
    // The log of that chat is there up to this seq.
    void seen(ChatId chat, Seq seq);
    void forgetChat(ChatId chat);

signals:
    void changed(ChatId chat);
    // The log will have that seq.
    void accepted(ChatId chat, Seq seq);
    // Nothing of it happened.
    void refused(ChatId chat, const Error &error);

private:
    void save(const Change &change);
    void pump(ChatId chat);
    void send(const Change &change);
    void onAnswer(const Change &sent, quint64 turn, const Result<Seq> &answer);
    void finish(const Change &sent, Seq seq);
    void refuse(ChatId chat, const QString &id, const Error &error);
    void wait(ChatId chat, const Error &error);
    Change *find(ChatId chat, const QString &id);
    // Off the list and off the disk.
    void removeIf(ChatId chat, const std::function<bool(const Change &)> &isGone);

    Api &m_api;
    LocalCache &m_cache;
    const Environment &m_environment;
    QHash<ChatId, QList<Change>> m_changes;
    QHash<ChatId, QString> m_flights; // id of what is under way
    QHash<ChatId, int> m_waits;       // attempts put off in a row
    QSet<QString> m_unsaved;          // not on disk yet
    bool m_isOnline = false;
    quint64 m_turn = 0; // answers from before a reconnect do not count
};

} // namespace chatoyant::client
