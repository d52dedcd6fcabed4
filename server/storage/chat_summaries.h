// Reads what one member's list shows of their chats: three queries, however many chats.
#pragma once

#include "common/model/chat.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

// Six columns: who writes, adds and pins, slow mode, public, approval.
GroupRules readRules(const SqlRow &row, int firstColumn);

class ChatSummaries
{
public:
    static constexpr qint64 allChats = 0;
    // Beyond this unread counts stop: nobody reads the difference.
    static constexpr int mostUnread = 9999;

    ChatSummaries(SqlDatabase &database, UserNumbers &users);

    // Newest activity first.
    QList<ChatSummary> read(qint64 member, qint64 chat);

private:
    void addCounts(qint64 member, qint64 chat);
    void addPeers(qint64 member, qint64 chat);
    void readRow(const SqlRow &row);

    UserNumbers &m_users;
    SqlQuery m_chatsQuery;
    SqlQuery m_countsQuery;
    SqlQuery m_peersQuery;
    QList<ChatSummary> m_found;
    QHash<qint64, qsizetype> m_places; // chat number → place in m_found
};

} // namespace chatoyant::server
