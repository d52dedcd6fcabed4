// The table of what messages carry, by kind.
#pragma once

#include "server/domain/ports/media_storage.h"
#include "server/storage/entry_row.h"

namespace chatoyant::server {

class MediaTable final : public MediaStorage
{
public:
    MediaTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    QList<Entry> media(ChatId chat, const MediaRange &range) const override;

    // Of a new message, by its number in the log.
    void add(qint64 message, const Entry &entry);
    // Its text is another one now.
    void change(qint64 message, const QString &text);
    void remove(qint64 message);
    // Those of the messages between the two stand again, so much further on.
    void copy(qint64 after, qint64 before, qint64 step);

private:
    UserNumbers &m_users;
    ChatNumbers &m_chats;
    mutable SqlQuery m_find;
    SqlQuery m_add;
    SqlQuery m_removeOne;
    SqlQuery m_remove;
    SqlQuery m_copy;
};

} // namespace chatoyant::server
