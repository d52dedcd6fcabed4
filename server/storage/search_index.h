// The words of all messages, with those of their voice notes, in a file of their own that follows
// the logs of the chats.
#pragma once

#include "server/domain/ports/search_storage.h"
#include "server/storage/entry_row.h"

#include <QHash>

namespace chatoyant::server {

class WordsPart;

// Reads the server's database as it is committed, and writes only its own file. Nothing is lost
// with that file: whoever opens the index without it makes it again, step by step.
class SearchIndex
{
public:
    // A damaged file, or one of another version, is thrown away.
    static Result<std::unique_ptr<SearchIndex>> open(const StorageOptions &core);
    ~SearchIndex();

    // Something may have been added to the log of this chat.
    void noteChange(qint64 chat) { m_waiting.insert(chat, 0); }
    bool isBehind() const { return !m_waiting.isEmpty(); }
    // Takes up a few thousand entries. False when that failed: they are taken up later.
    bool step();
    // Newest first. Of what has been taken up.
    Result<QList<FoundMessage>> find(const MessageQuery &query);
    bool isDamaged() const { return m_database->isDamaged(); }
    // Of the server's database: moves its log into its file. How many pages the log holds.
    int checkpointCore() { return m_database->checkpoint("core"); }

private:
    struct News;
    struct Search;

    SearchIndex(std::unique_ptr<SqlDatabase> database, int partSize);

    // False where the index knows of more than the logs hold.
    bool fitsTheLogs();
    void noteAllChats();
    void loadParts();
    void openPart();
    WordsPart &partFor(qint64 at, qint64 chat);
    // How much there is up to a time; what is later, and what is more than a step, waits.
    void takeUp(News &news);
    bool takeUp(qint64 chat, qint64 *next, News &news);
    static void note(const SqlRow &row, News &news);
    void store(News &news);
    void chooseChats(const MessageQuery &query, Search &search);
    void findIn(WordsPart &part, Search &search);
    void take(qint64 place, WordsPart &part, Search &search);

    std::unique_ptr<SqlDatabase> m_database;
    const int m_partSize; // messages; the part for the newest then gives way to another
    UserNumbers m_users;
    ChatNumbers m_chats;
    QHash<qint64, qint64> m_waiting; // chats, and the time of the next entry where that is known
    qint64 m_horizon = 0;            // time up to which entries are taken up now
    qint64 m_stride;                 // by how much that moves on
    SqlQuery m_progress;
    SqlQuery m_setProgress;
    SqlQuery m_news;
    SqlQuery m_entry;
    SqlQuery m_chatsOfMember;
    SqlQuery m_unreadOfMember;
    SqlQuery m_listParts;
    SqlQuery m_addPart;
    std::vector<std::unique_ptr<WordsPart>> m_parts; // in the order of time
};

// Nothing may have it open.
void removeSearchFile(const StorageOptions &core);

} // namespace chatoyant::server
