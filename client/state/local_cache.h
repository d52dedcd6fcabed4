// What this device remembers of one person's chats, in a file beside the program's other data.
#pragma once

#include "client/net/answers.h"
#include "client/net/reply.h"
#include "client/state/change.h"
#include "client/state/drafts.h"
#include "client/state/outbox.h"
#include "client/state/pin_list.h"

#include <QJsonArray>
#include <QMutex>
#include <QThread>

namespace chatoyant::client {

class CacheFile;

// All that is needed at the start; messages are read page by page.
struct CacheContents
{
    User me;
    QList<ChatSummary> chats;
    QList<Contact> contacts;
    QList<User> users;
    QHash<ChatId, Seq> cursors; // the last seq that was received, by chat
    Seq userCursor = 0;
    QList<OutboxItem> outbox; // in the order in which they were queued
    QList<Change> changes;    // likewise
    QHash<ChatId, Draft> drafts;
    QJsonObject draftSync; // DraftSync's own
    QJsonArray moodCorrections;
    QJsonObject moodPolicy;
    QJsonObject settings;
    QJsonObject unsentSettings;
    QJsonObject unsentProfile;
};

struct CacheStart
{
    CacheContents contents;
    bool isNew = false;
    QString keptAs; // where the old file was put that could not be used; empty: there was none
};

// Neighbouring entries, and what else is needed to show them.
struct CachePage
{
    QList<Entry> entries;    // rising, without holes
    QList<Entry> amendments; // later edits, deletions, reactions … of what is shown
    QList<Entry> quoted;     // messages that entries answer or pin
};

// A thread of its own reads and writes; calls return at once and replies come back here in the
// order of the calls. All that was asked since the last turn is one transaction. A file that is
// damaged, newer or locked is kept under another name and begun anew, with the outbox and the
// drafts carried over where they can be read.
class LocalCache final : public QObject
{
    Q_OBJECT

public:
    explicit LocalCache(const Clock &clock, QObject *parent = nullptr);
    // Writes what waits.
    ~LocalCache() override;

    void open(const QString &path, QObject *context, Reply<CacheStart> reply);
    void close();

    // The cursor moves in the same transaction.
    void putEntries(ChatId chat, const QList<Entry> &entries, Seq cursor = 0);
    void putCursor(ChatId chat, Seq cursor);
    void putUserCursor(Seq cursor);
    // Its messages, its members, its pins and its place in the list.
    void forgetChat(ChatId chat);
    void forgetEntries(ChatId chat);
    void putChat(const ChatSummary &chat);
    void putMembers(ChatId chat, const QList<Member> &members);
    void putPins(ChatId chat, const PinList &pins);
    void replaceContacts(const QList<Contact> &contacts);
    void putContact(const Contact &contact);
    void putUsers(const QList<User> &users);
    void putMe(const User &me);
    void putSettings(const QJsonObject &settings, const QJsonObject &unsent);
    // What one says of oneself, as far as the server does not know it.
    void putUnsentProfile(const QJsonObject &unsent);
    void putDraft(ChatId chat, const Draft &draft);
    void putDraftSync(const QJsonObject &kept);
    void putMoodCorrections(const QJsonArray &kept);
    // How far the server lets moods go.
    void putMoodPolicy(const QJsonObject &policy);
    // The reply comes when it is on the disk.
    void putOutbox(const OutboxItem &item, QObject *context, Reply<void> reply);
    void removeOutbox(const QString &clientId);
    // Beside the messages; removed as they are, by its id.
    void putChange(const Change &change, QObject *context, Reply<void> reply);

    // An empty page where the next entry is not known.
    void readPage(const LogQuery &query, QObject *context, Reply<CachePage> reply);
    void readMembers(ChatId chat, QObject *context, Reply<QList<Member>> reply);
    // As they were stored, with what the log that is here says later.
    void readPins(ChatId chat, QObject *context, Reply<PinList> reply);
    // Messages that contain all the words, in any case; in their text, in the names of their files
    // or in what their voice notes say.
    void search(const SearchQuery &query, QObject *context, Reply<SearchPage> reply);

signals:
    void failed(const Error &error);
    // Found damaged while in use: what is in memory has to be stored again.
    void rebuilt(const QString &keptAs);

private:
    // Runs here after the commit; the error says that the commit failed.
    using Done = std::function<void(const std::optional<Error> &)>;
    using Job = std::function<Done(CacheFile &)>;

    void post(Job job);
    void write(std::function<bool(CacheFile &)> job);
    template <typename T>
    void read(std::function<T(CacheFile &)> job, QObject *context, Reply<T> reply);
    void drain();
    std::optional<Error> runTurn(const QList<Job> &jobs, QList<Done> &done);
    void report(const std::optional<Error> &fault, const QList<Done> &done, const QString &keptAs);

    QThread m_thread;
    QObject m_worker; // lives in the thread: its turn to work
    QMutex m_mutex;
    QList<Job> m_jobs;                 // guarded by the mutex
    std::unique_ptr<CacheFile> m_file; // touched in the thread only
};

} // namespace chatoyant::client
