// The lines of one open chat: what is loaded of its log, then what waits in the outbox.
#pragma once

#include "client/net/answers.h"
#include "client/state/conversation.h"
#include "client/state/line_window.h"
#include "client/state/local_cache.h"

#include <QSet>

namespace chatoyant::client {

// Pages come from the cache, and from the server what the cache does not have. At most `mostLines`
// stay in memory: reading on at one end lets go of the other.
class EntryStore final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageEntries = 50;
    static constexpr qsizetype mostLines = 600;
    static constexpr int mostUnread = 300; // loaded at once on opening

    EntryStore(ChatId chat, Workspace &workspace, QObject *parent = nullptr);

    const QList<Line> &lines() const { return m_lines; }
    std::optional<Line> line(Seq seq) const;
    Edge older() const { return m_older; }
    Edge newer() const { return m_newer; }
    // Loaded to the end of the log.
    bool isAtEnd() const { return m_isLoaded && m_newer == Edge::Complete; }

    // The newest page, with what comes after that seq.
    void load(Seq unreadAfter);
    void clear();
    void loadOlder();
    void loadNewer();
    void jumpTo(Seq seq);

    // The log grew by these.
    void apply(const QList<Entry> &entries);
    // Entries were passed over, or the log is another one: read it anew.
    void reload();
    // Ask again for what could not be had.
    void retryEdges();
    void setPeers(Seq read, Seq received);
    void refreshPending();

signals:
    void changed();
    void edgesChanged();
    // Page by page, or with what came while they were read.
    void reachedEnd();
    void jumped(Seq seq);
    // The first page after load() is there.
    void loaded();

private:
    using OnPage = std::function<void(const CachePage &)>;

    Seq head() const;
    void fetch(const LogQuery &query, OnPage onPage, std::function<void()> onFailure);
    void fetchFromServer(const LogQuery &query, OnPage onPage, std::function<void()> onFailure);
    void begin(const CachePage &page);
    void addOlder(const CachePage &page);
    void addNewer(const CachePage &page);
    void finishPage(const CachePage &page);
    void fetchQuotes();
    void goOnToTheEnd();
    void settleEdges();
    void onAcknowledged(const QString &clientId, const SendAnswer &answer);
    void rebuild();

    ChatId m_chat;
    Workspace &m_workspace;
    LineWindow m_window;
    QList<Line> m_lines;
    QList<Line> m_acknowledged; // the server has them, the log has not come yet
    QSet<Seq> m_askedQuotes;
    Edge m_older = Edge::Complete;
    Edge m_newer = Edge::Complete;
    bool m_isLoaded = false;
    bool m_isEndWanted = false; // the newest lines are to be shown
    quint64 m_turn = 0;         // answers for an earlier window do not count
};

} // namespace chatoyant::client
