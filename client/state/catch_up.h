// Brings every log up to date: each entry once, in order, holes filled.
#pragma once

#include "client/net/answers.h"
#include "client/state/environment.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace chatoyant::client {

class Api;
class ChatList;
class Contacts;
class Conversions;
class LocalCache;
class SyncedSettings;

// The cursor of a chat is the last seq received; the next one is passed on and stored, a lower one
// is dropped, a higher one is held until the hole is filled. Until start() has finished everything
// that comes is held.
class CatchUp final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds entryWithin{3}; // after the answer to a send

    struct Targets
    {
        ChatList &chats;
        Contacts &contacts;
        SyncedSettings &settings;
        Conversions &conversions;
    };

    CatchUp(Api &api,
            LocalCache &cache,
            const Targets &targets,
            const Environment &environment,
            QObject *parent = nullptr);

    Seq cursor(ChatId chat) const { return m_cursors.value(chat, -1); }
    void restore(const QHash<ChatId, Seq> &cursors, Seq userCursor);
    // Everything again, into a cache that was begun anew.
    void store();

    // Signed in: the lists, then what the logs grew by. finished() or failed() follows.
    void start();
    // No connection any more.
    void stop();

    void receive(ChatId chat, const Entry &entry);
    void receive(const UserEntry &entry);
    // The server says that entries were not sent.
    void lagged(const QList<ChatId> &chats);
    // The log must have that seq: ask if it does not come by itself.
    void expect(ChatId chat, Seq seq);
    // Reads a chat's summary again; a new one joins the list.
    void refresh(ChatId chat);
    // The chat is not this person's any more.
    void drop(ChatId chat);

signals:
    void finished();
    void failed(const Error &error);
    // In the log's order, each once.
    void accepted(ChatId chat, const QList<Entry> &entries);
    // The same, once everybody has heard accepted(): what waited for them may go.
    void settled(ChatId chat, const QList<Entry> &entries);
    // Between the cursor and what comes now entries are missing, or the log is not the one that was
    // known.
    void broken(ChatId chat);
    void userAccepted(const chatoyant::client::UserEntry &entry);

private:
    void onOverview(const ChatOverview &overview);
    void onChatBehind(const ChatSummary &chat);
    void askLists();
    void askLogs();
    bool bringsNews(const CatchUpAnswer &answer) const;
    void onCaughtUp(const CatchUpAnswer &answer);
    void onTail(const ChatTail &tail);
    void accept(ChatId chat, const QList<Entry> &entries);
    void restartLog(ChatId chat, Seq head);
    void fill(ChatId chat);
    void onFilled(ChatId chat, const LogPage &page);
    void releaseHeld(ChatId chat);
    void finish();

    Api &m_api;
    LocalCache &m_cache;
    Targets m_targets;
    const Environment &m_environment;
    QHash<ChatId, Seq> m_cursors;
    Seq m_userCursor = 0;
    QHash<ChatId, QList<Entry>> m_held;
    QList<UserEntry> m_heldUser;
    QSet<ChatId> m_behind;  // to be asked with log.catchUp
    QSet<ChatId> m_filling; // log.read is under way
    QSet<ChatId> m_refreshing;
    bool m_isReady = false;
    bool m_isCatchingUp = false;
    quint64 m_turn = 0; // of the connection
};

} // namespace chatoyant::client
