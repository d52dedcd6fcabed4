// The words of all messages, for searches.
#pragma once

#include "server/domain/ports/search_storage.h"
#include "server/storage/entry_row.h"

namespace chatoyant::server {

class SearchIndex final : public SearchStorage
{
public:
    SearchIndex(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    // `number` is the message's in the table of entries.
    void add(qint64 number, const QString &text);
    void replace(qint64 number, const QString &before, const QString &now);
    void remove(qint64 number, const QString &text);
    // A few milliseconds of putting the parts of the index together, in a transaction of its own.
    void merge();

    QList<FoundMessage> findMessages(const MessageQuery &query) const override;

private:
    SqlDatabase &m_database;
    UserNumbers &m_users;
    ChatNumbers &m_chats;
    SqlQuery m_add;
    SqlQuery m_remove;
    SqlQuery m_merge;
    mutable SqlQuery m_findInAll;
    mutable SqlQuery m_findInOne;
    mutable SqlQuery m_text;
};

// The words as an expression of FTS5 in which nothing of them is an operator; the last is a prefix.
QString matchExpression(const QStringList &words);

} // namespace chatoyant::server
