#include "server/storage/chats_table.h"

#include "server/storage/users_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

ChatsTable::ChatsTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_add(database,
            u"INSERT INTO chats (id, kind, title, topic, created_at, locked, history)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"_s)
    , m_find(database,
             u"SELECT kind, title, topic, created_at, locked, history, picture, posting, adding,"
             " pinning, slow, is_public, asks FROM chats WHERE id = ?1"_s)
    , m_change(database,
               u"UPDATE chats SET title = ?2, topic = ?3, locked = ?4, history = ?5,"
               " picture = nullif(?6, x''), posting = ?7, adding = ?8, pinning = ?9, slow = ?10,"
               " is_public = ?11, asks = ?12, search_title = ?13 WHERE id = ?1"_s)
    , m_public(database,
               u"SELECT id FROM chats WHERE is_public = 1 AND instr(search_title, ?1) > 0"
               " ORDER BY instr(search_title, ?1), search_title LIMIT ?2"_s)
    , m_common(database,
               u"SELECT c.id, c.kind FROM members AS mine"
               " CROSS JOIN members AS theirs ON theirs.chat = mine.chat"
               " AND theirs.user = ?2"
               " JOIN chats AS c ON c.number = mine.chat"
               " WHERE mine.user = ?1 ORDER BY c.number"_s)
    , m_summaries(database, users)
{}

void ChatsTable::addChat(const ChatRecord &chat)
{
    m_add.write(chat.id.toBytes(), chat.kind, chat.title.isNull() ? u""_s : chat.title,
                chat.topic.isNull() ? u""_s : chat.topic, chat.createdAt, chat.isLocked,
                chat.history);
}

std::optional<ChatRecord> ChatsTable::chat(ChatId chat) const
{
    return m_find.first(
        [chat](const SqlRow &row) {
            return ChatRecord{chat,
                              row.choice<ChatKind>(0),
                              row.text(1),
                              row.text(2),
                              row.time(3),
                              row.flag(4),
                              row.choice<HistoryRule>(5),
                              FileId::fromBytes(row.bytes(6)),
                              readRules(row, 7)};
        },
        chat.toBytes());
}

void ChatsTable::changeChat(const ChatRecord &chat)
{
    const GroupRules &rules = chat.rules;
    m_change.write(chat.id.toBytes(), emptyForNull(chat.title), emptyForNull(chat.topic),
                   chat.isLocked, chat.history, bytesOrNone(chat.picture), rules.post, rules.add,
                   rules.pin, rules.slow, rules.isPublic, rules.asks,
                   emptyForNull(foldedName(chat.title)));
}

QList<ChatId> ChatsTable::publicChats(const QString &text, int limit) const
{
    QList<ChatId> found;
    m_public.each([&found](const SqlRow &row) { found.append(ChatId::fromBytes(row.bytes(0))); },
                  foldedName(text), limit);
    return found;
}

std::optional<ChatId> ChatsTable::directChat(UserId one, UserId other) const
{
    std::optional<ChatId> found;
    m_common.each(
        [&found](const SqlRow &row) {
            if (row.choice<ChatKind>(1) == ChatKind::Direct)
                found = ChatId::fromBytes(row.bytes(0));
        },
        m_users.numberOf(one), m_users.numberOf(other));
    return found;
}

QList<ChatId> ChatsTable::commonChats(UserId one, UserId other) const
{
    QList<ChatId> found;
    m_common.each([&found](const SqlRow &row) { found.append(ChatId::fromBytes(row.bytes(0))); },
                  m_users.numberOf(one), m_users.numberOf(other));
    return found;
}

QList<ChatSummary> ChatsTable::summariesOf(UserId member) const
{
    return m_summaries.read(m_users.numberOf(member), ChatSummaries::allChats);
}

std::optional<ChatSummary> ChatsTable::summary(UserId member, ChatId chat) const
{
    const qint64 number = m_chats.numberOf(chat);
    if (number == 0)
        return std::nullopt;
    const auto found = m_summaries.read(m_users.numberOf(member), number);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace chatoyant::server
