#include "client/state/entry_store.h"

#include "client/net/api.h"
#include "client/state/change_queue.h"
#include "client/state/chat_list.h"
#include "client/state/hidden_messages.h"
#include "client/state/line_changes.h"
#include "client/state/outbox.h"
#include "client/state/people.h"
#include "client/state/workspace.h"

#include <QPointer>

namespace chatoyant::client {

namespace {

// As it will be, as far as this device knows.
Line pendingLine(const OutboxItem &item, UserId me)
{
    const OutgoingMessage &message = item.message;
    Line line;
    line.entry.by = me;
    line.entry.at = item.queuedAt;
    line.entry.clientId = message.clientId;
    line.entry.text = message.text;
    line.entry.replyTo = message.replyTo;
    line.entry.mentions = message.mentions;
    for (const OutgoingFile &each : message.files)
        line.entry.files.append(each.file);
    if (message.forwarding) {
        line.entry.forwarded = message.forwarding->origin;
        line.entry.files = message.forwarding->files;
    }
    line.delivery = item.isFailed ? Delivery::Failed : Delivery::Queued;
    line.error = item.error;
    return line;
}

} // namespace

EntryStore::EntryStore(ChatId chat, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_workspace(workspace)
    , m_window(workspace.people.me().id)
{
    connect(&workspace.outbox, &Outbox::acknowledged, this,
            [this](ChatId where, const QString &clientId, const SendAnswer &answer) {
                if (where == m_chat)
                    onAcknowledged(clientId, answer);
            });
    connect(&workspace.outbox, &Outbox::changed, this, [this](ChatId where) {
        if (where == m_chat)
            refreshPending();
    });
    connect(&workspace.changes, &ChangeQueue::changed, this, [this](ChatId where) {
        if (where == m_chat)
            refreshPending();
    });
    connect(&workspace.hidden, &HiddenMessages::changed, this, [this](ChatId where) {
        if (where == m_chat)
            rebuild();
    });
    rebuild();
}

std::optional<Line> EntryStore::line(Seq seq) const
{
    auto found = m_window.line(seq);
    const QList<Change> changes = m_workspace.changes.changes(m_chat);
    if (!found)
        return {};
    applyChanges(*found,
                 {changes, m_workspace.people.me().id, m_workspace.changes.isHolding(m_chat)});
    m_workspace.hidden.blank(m_chat, *found);
    return found;
}

void EntryStore::load(Seq unreadAfter)
{
    ++m_turn;
    const qint64 unread = std::max<qint64>(0, head() - unreadAfter);
    const int limit = unread > mostUnread ? pageEntries : static_cast<int>(unread) + pageEntries;
    m_window = LineWindow(m_workspace.people.me().id);
    const ChatSummary chat = m_workspace.chats.summary(m_chat);
    m_window.setPeers(chat.peersRead, chat.peersReceived);
    m_isLoaded = false;
    m_isEndWanted = true;
    m_older = head() > 0 ? Edge::Loading : Edge::Complete;
    m_newer = Edge::Complete;
    if (head() == 0) {
        begin({});
        return;
    }
    const LogQuery query{m_chat, -1, head() + 1, limit};
    emit edgesChanged();
    fetch(
        query, [this](const CachePage &page) { begin(page); },
        [this] {
            // Better what this device has than nothing: the end is missing, and shown so.
            m_workspace.cache.readPage({m_chat, -1, 0, pageEntries}, this,
                                       [this](const Result<CachePage> &page) {
                                           if (!m_isLoaded)
                                               begin(page ? *page : CachePage());
                                       });
        });
}

void EntryStore::clear()
{
    ++m_turn;
    m_window.reset(1);
    m_isLoaded = false;
    m_askedQuotes.clear();
    m_older = Edge::Complete;
    m_newer = Edge::Complete;
    rebuild();
}

void EntryStore::loadOlder()
{
    if (!m_isLoaded || m_older == Edge::Complete || m_older == Edge::Loading)
        return;
    m_older = Edge::Loading;
    emit edgesChanged();
    fetch(
        {m_chat, -1, m_window.first(), pageEntries},
        [this](const CachePage &page) { addOlder(page); },
        [this] {
            m_older = Edge::Failed;
            emit edgesChanged();
        });
}

void EntryStore::loadNewer()
{
    if (!m_isLoaded || m_newer == Edge::Complete || m_newer == Edge::Loading)
        return;
    m_newer = Edge::Loading;
    emit edgesChanged();
    fetch(
        {m_chat, m_window.last(), 0, pageEntries},
        [this](const CachePage &page) { addNewer(page); },
        [this] {
            m_newer = Edge::Failed;
            emit edgesChanged();
        });
}

void EntryStore::jumpTo(Seq seq)
{
    if (m_isLoaded && seq >= m_window.first() && seq <= m_window.last()) {
        emit jumped(seq);
        return;
    }
    ++m_turn;
    m_isEndWanted = false;
    const Seq after = std::max<Seq>(0, seq - 1 - pageEntries / 2);
    fetch(
        {m_chat, after, 0, pageEntries},
        [this, seq](const CachePage &page) {
            begin(page);
            emit jumped(seq);
        },
        [this] { emit edgesChanged(); });
}

void EntryStore::apply(const QList<Entry> &entries)
{
    if (!m_isLoaded)
        return;
    QList<Entry> next;
    for (const Entry &entry : entries) {
        const Seq last = next.isEmpty() ? m_window.last() : next.last().seq;
        if (m_newer == Edge::Complete && entry.seq == last + 1)
            next.append(entry);
        else if (m_newer == Edge::Complete && entry.seq > last + 1)
            return reload();
    }
    m_window.append(next);
    m_window.amend(entries);
    if (m_newer == Edge::Failed)
        m_newer = Edge::More;
    m_window.trimOlder(mostLines);
    finishPage({});
    goOnToTheEnd();
}

void EntryStore::reload()
{
    if (m_isLoaded)
        load(head());
}

void EntryStore::retryEdges()
{
    if (m_newer == Edge::Failed)
        loadNewer();
    goOnToTheEnd();
    if (m_older == Edge::Failed)
        loadOlder();
}

void EntryStore::setPeers(Seq read, Seq received)
{
    if (m_window.setPeers(read, received))
        rebuild();
}

void EntryStore::refreshPending()
{
    rebuild();
}

Seq EntryStore::head() const
{
    return m_workspace.chats.summary(m_chat).head;
}

// The page that begins right where the query says: from the cache, else from the server.
void EntryStore::fetch(const LogQuery &query, OnPage onPage, std::function<void()> onFailure)
{
    m_workspace.cache.readPage(query, this,
                               [=, this, turn = m_turn](const Result<CachePage> &page) {
                                   if (turn != m_turn)
                                       return;
                                   if (page && !page->entries.isEmpty())
                                       onPage(*page);
                                   else
                                       fetchFromServer(query, onPage, onFailure);
                               });
}

void EntryStore::fetchFromServer(const LogQuery &query,
                                 OnPage onPage,
                                 std::function<void()> onFailure)
{
    m_workspace.api.readLog(query, this, [=, this, turn = m_turn](const Result<LogPage> &log) {
        if (turn != m_turn)
            return;
        if (!log)
            return onFailure();
        // Through the cache, which knows what later entries did to these.
        m_workspace.cache.putEntries(m_chat, log->entries);
        m_workspace.cache.readPage(query, this, [=, this](const Result<CachePage> &page) {
            if (turn != m_turn)
                return;
            if (page && !page->entries.isEmpty())
                onPage(*page);
            else if (!log->entries.isEmpty())
                onPage({log->entries, {}, {}}); // the disk refuses: go on without it
            else
                onFailure();
        });
    });
}

void EntryStore::begin(const CachePage &page)
{
    m_isLoaded = true;
    m_askedQuotes.clear();
    m_window.reset(page.entries.isEmpty() ? 1 : page.entries.first().seq);
    m_window.append(page.entries);
    m_older = Edge::More;
    m_newer = Edge::More;
    finishPage(page);
    emit loaded();
    goOnToTheEnd();
}

// For what came while a page was read.
void EntryStore::goOnToTheEnd()
{
    if (m_isEndWanted && m_newer == Edge::More)
        loadNewer();
}

void EntryStore::addOlder(const CachePage &page)
{
    if (page.entries.last().seq != m_window.first() - 1) {
        m_older = Edge::Failed;
        emit edgesChanged();
        return;
    }
    m_window.prepend(page.entries);
    m_older = Edge::More;
    m_isEndWanted = !m_window.trimNewer(mostLines) && m_isEndWanted;
    finishPage(page);
}

void EntryStore::addNewer(const CachePage &page)
{
    if (page.entries.first().seq != m_window.last() + 1) {
        m_newer = Edge::Failed;
        emit edgesChanged();
        return;
    }
    m_window.append(page.entries);
    m_newer = Edge::More;
    m_window.trimOlder(mostLines);
    finishPage(page);
    if (isAtEnd())
        emit reachedEnd();
    goOnToTheEnd();
}

void EntryStore::finishPage(const CachePage &page)
{
    m_window.addQuoted(page.quoted);
    m_window.amend(page.amendments);
    settleEdges();
    rebuild();
    fetchQuotes();
}

void EntryStore::fetchQuotes()
{
    for (const Seq seq : m_window.missingQuotes()) {
        if (m_askedQuotes.contains(seq))
            continue;
        m_askedQuotes.insert(seq);
        fetch(
            {m_chat, -1, seq + 1, 1},
            [this](const CachePage &page) {
                m_window.addQuoted(page.entries);
                m_window.amend(page.amendments);
                rebuild();
            },
            [] {});
    }
}

void EntryStore::settleEdges()
{
    const Seq first = m_workspace.chats.summary(m_chat).first;
    if (m_window.isEmpty() ? head() == 0 : m_window.first() <= first)
        m_older = Edge::Complete;
    else if (m_older == Edge::Complete)
        m_older = Edge::More;
    if (m_window.last() >= head()) {
        m_newer = Edge::Complete;
        m_isEndWanted = true;
    } else if (m_newer == Edge::Complete) {
        m_newer = Edge::More;
    }
    emit edgesChanged();
}

void EntryStore::onAcknowledged(const QString &clientId, const SendAnswer &answer)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.entry.clientId != clientId || !line.isPending())
            continue;
        Line sent = line;
        sent.entry.at = answer.at;
        sent.entry.mood = answer.mood;
        sent.delivery = Delivery::Sent;
        sent.error.reset();
        m_acknowledged.append(sent);
        return;
    }
}

void EntryStore::rebuild()
{
    const UserId me = m_workspace.people.me().id;
    m_lines = m_window.lines();
    m_lines.removeIf(
        [this](const Line &line) { return m_workspace.hidden.has(m_chat, line.entry.seq); });
    const QList<Change> changes = m_workspace.changes.changes(m_chat);
    applyChanges(m_lines, {changes, me, m_workspace.changes.isHolding(m_chat)});
    QSet<QString> known;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.entry.by == me && !line.entry.clientId.isEmpty())
            known.insert(line.entry.clientId);
    }
    m_acknowledged.removeIf(
        [&known](const Line &line) { return known.contains(line.entry.clientId); });
    for (const Line &line : std::as_const(m_acknowledged))
        known.insert(line.entry.clientId);
    m_lines += m_acknowledged;
    for (const OutboxItem &item : m_workspace.outbox.items(m_chat)) {
        if (!known.contains(item.message.clientId))
            m_lines.append(pendingLine(item, me));
    }
    emit changed();
}

} // namespace chatoyant::client
