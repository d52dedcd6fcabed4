#include "server/storage/drafts_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

DraftsTable::DraftsTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_list(database, u"SELECT chat, text, reply_to, at FROM drafts WHERE user = ?1"_s)
    , m_set(database,
            u"INSERT INTO drafts (user, chat, text, reply_to, at) VALUES (?1, ?2, ?3, ?4, ?5)"
            " ON CONFLICT (user, chat) DO UPDATE SET text = excluded.text,"
            " reply_to = excluded.reply_to, at = excluded.at"
            " WHERE text <> excluded.text OR reply_to <> excluded.reply_to"_s)
    , m_remove(database, u"DELETE FROM drafts WHERE user = ?1 AND chat = ?2"_s)
{}

QList<Draft> DraftsTable::drafts(UserId user) const
{
    QList<Draft> found;
    m_list.each(
        [this, &found](const SqlRow &row) {
            found.append({m_chats.idOf(row.number(0)), row.text(1), row.number(2), row.time(3)});
        },
        m_users.numberOf(user));
    return found;
}

bool DraftsTable::setDraft(UserId user, const Draft &draft)
{
    const qint64 owner = m_users.numberOf(user);
    const qint64 chat = m_chats.numberOf(draft.chat);
    if (draft.text.isEmpty() && draft.replyTo == 0)
        return m_remove.write(owner, chat) > 0;
    const QString text = draft.text.isNull() ? u""_s : draft.text;
    return m_set.write(owner, chat, text, draft.replyTo, draft.at) > 0;
}

} // namespace chatoyant::server
