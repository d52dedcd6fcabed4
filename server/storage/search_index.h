// The words of all messages, in a file of their own that follows the logs of the chats.
#pragma once

#include "server/domain/ports/search_storage.h"
#include "server/storage/entry_row.h"

#include <QSet>

namespace chatoyant::server {

// Reads the server's database as it is committed, and writes only its own file. Nothing is lost
// with that file: whoever opens the index without it makes it again, step by step.
class SearchIndex
{
public:
    // A damaged file, or one of another version, is thrown away.
    static Result<std::unique_ptr<SearchIndex>> open(const StorageOptions &core);

    // Something may have been added to the log of this chat.
    void noteChange(qint64 chat) { m_changed.insert(chat); }
    bool isBehind() const { return !m_changed.isEmpty(); }
    // Takes up a few thousand entries. False when that failed: they are taken up later.
    bool step();
    // Newest first. Of what has been taken up.
    Result<QList<FoundMessage>> find(const MessageQuery &query);
    bool isDamaged() const { return m_database->isDamaged(); }
    // Of the server's database: moves its log into its file. How many pages the log holds.
    int checkpointCore() { return m_database->checkpoint("core"); }

private:
    explicit SearchIndex(std::unique_ptr<SqlDatabase> database);

    // False where the index knows of more than the logs hold.
    bool fitsTheLogs();
    void noteAllChats();
    int takeUp(qint64 chat, int limit);
    void takeUp(const SqlRow &row);

    std::unique_ptr<SqlDatabase> m_database;
    UserNumbers m_users;
    ChatNumbers m_chats;
    QSet<qint64> m_changed;
    SqlQuery m_progress;
    SqlQuery m_setProgress;
    SqlQuery m_news;
    SqlQuery m_add;
    SqlQuery m_replace;
    SqlQuery m_remove;
    SqlQuery m_findInAll;
    SqlQuery m_findInOne;
    SqlQuery m_text;
};

// Nothing may have it open.
void removeSearchFile(const StorageOptions &core);

// The words as an expression of FTS5 in which nothing of them is an operator; the last is a prefix.
QString matchExpression(const QStringList &words);

} // namespace chatoyant::server
