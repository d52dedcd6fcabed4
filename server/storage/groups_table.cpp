#include "server/storage/groups_table.h"

#include "server/storage/users_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

GroupsTable::GroupsTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_bar(database,
            u"INSERT INTO barred (chat, user, by, at) VALUES (?1, ?2, ?3, ?4)"
            " ON CONFLICT (chat, user) DO UPDATE SET by = excluded.by, at = excluded.at"_s)
    , m_unbar(database, u"DELETE FROM barred WHERE chat = ?1 AND user = ?2"_s)
    , m_barred(
          database,
          u"SELECT b.by, b.at, %1 FROM barred AS b JOIN users AS u"
          " ON u.number = b.user WHERE b.chat = ?1 ORDER BY b.at DESC, b.user"_s.arg(userColumns))
    , m_ask(database, u"INSERT OR IGNORE INTO join_requests (chat, user, at) VALUES (?1, ?2, ?3)"_s)
    , m_answer(database, u"DELETE FROM join_requests WHERE chat = ?1 AND user = ?2"_s)
    , m_asks(database, u"SELECT 1 FROM join_requests WHERE chat = ?1 AND user = ?2"_s)
    , m_requests(database,
                 u"SELECT NULL, r.at, %1 FROM join_requests AS r JOIN users AS u"
                 " ON u.number = r.user WHERE r.chat = ?1 ORDER BY r.at, r.user"_s.arg(userColumns))
    , m_setErasure(database,
                   u"INSERT INTO erasures (chat, by, seq) VALUES (?1, ?2, ?3)"
                   " ON CONFLICT (chat) DO UPDATE SET seq = excluded.seq"_s)
    , m_nextErasure(database,
                    u"SELECT chat, by, seq FROM erasures WHERE chat > 0 ORDER BY chat LIMIT 1"_s)
    , m_endErasure(database, u"DELETE FROM erasures WHERE chat = ?1"_s)
{}

void GroupsTable::bar(ChatId chat, UserId user, const Outsider &how)
{
    m_bar.write(m_chats.numberOf(chat), m_users.numberOf(user), m_users.numberOf(how.by), how.at);
}

bool GroupsTable::unbar(ChatId chat, UserId user)
{
    return m_unbar.write(m_chats.numberOf(chat), m_users.numberOf(user)) > 0;
}

QList<Outsider> GroupsTable::barred(ChatId chat) const
{
    return read(m_barred, chat);
}

bool GroupsTable::addRequest(ChatId chat, UserId user, const QDateTime &at)
{
    return m_ask.write(m_chats.numberOf(chat), m_users.numberOf(user), at) > 0;
}

bool GroupsTable::removeRequest(ChatId chat, UserId user)
{
    return m_answer.write(m_chats.numberOf(chat), m_users.numberOf(user)) > 0;
}

bool GroupsTable::asks(ChatId chat, UserId user) const
{
    return m_asks
        .first([](const SqlRow &) { return true; }, m_chats.numberOf(chat), m_users.numberOf(user))
        .has_value();
}

QList<Outsider> GroupsTable::requests(ChatId chat) const
{
    return read(m_requests, chat);
}

void GroupsTable::setErasure(const Erasure &erasure)
{
    m_setErasure.write(m_chats.numberOf(erasure.chat), m_users.numberOf(erasure.by), erasure.done);
}

std::optional<Erasure> GroupsTable::nextErasure() const
{
    const auto found = m_nextErasure.first(
        [](const SqlRow &row) { return std::tuple(row.number(0), row.number(1), row.number(2)); });
    if (!found)
        return std::nullopt;
    const auto &[chat, by, done] = *found;
    return Erasure{m_chats.idOf(chat), m_users.idOf(by), done};
}

void GroupsTable::endErasure(ChatId chat)
{
    m_endErasure.write(m_chats.numberOf(chat));
}

QList<Outsider> GroupsTable::read(SqlQuery &query, ChatId chat) const
{
    QList<Outsider> found;
    query.each(
        [this, &found](const SqlRow &row) {
            const UserId by = row.isNull(0) ? UserId() : m_users.idOf(row.number(0));
            found.append({readUser(row, 2), by, row.time(1)});
        },
        m_chats.numberOf(chat));
    return found;
}

} // namespace chatoyant::server
