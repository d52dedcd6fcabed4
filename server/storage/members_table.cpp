#include "server/storage/members_table.h"

#include "server/storage/users_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

MembersTable::MembersTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_roles(database,
              u"SELECT user, role FROM members WHERE chat = ?1"
              " ORDER BY joined_at, user"_s)
    , m_members(database,
                u"SELECT m.role, m.read_seq, m.joined_at, %1 FROM members AS m"
                " JOIN users AS u ON u.number = m.user WHERE m.chat = ?1"
                " ORDER BY m.joined_at, m.user"_s.arg(userColumns))
    , m_add(database,
            u"INSERT INTO members (chat, user, role, read_seq, joined_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5)"_s)
    , m_setRole(database, u"UPDATE members SET role = ?3 WHERE chat = ?1 AND user = ?2"_s)
    , m_remove(database, u"DELETE FROM members WHERE chat = ?1 AND user = ?2"_s)
    , m_readMark(database, u"SELECT read_seq FROM members WHERE chat = ?1 AND user = ?2"_s)
    , m_setReadMark(database, u"UPDATE members SET read_seq = ?3 WHERE chat = ?1 AND user = ?2"_s)
    , m_preferences(database,
                    u"SELECT muted, pinned, archived, mood_theme FROM members"
                    " WHERE chat = ?1 AND user = ?2"_s)
    , m_setPreferences(database,
                       u"UPDATE members SET muted = ?3, pinned = ?4, archived = ?5,"
                       " mood_theme = ?6 WHERE chat = ?1 AND user = ?2"_s)
{}

QList<MemberRole> MembersTable::roles(ChatId chat) const
{
    QList<MemberRole> found;
    m_roles.each(
        [this, &found](const SqlRow &row) {
            found.append({m_users.idOf(row.number(0)), row.choice<Role>(1)});
        },
        m_chats.numberOf(chat));
    return found;
}

QList<Member> MembersTable::members(ChatId chat) const
{
    QList<Member> found;
    m_members.each(
        [&found](const SqlRow &row) {
            found.append({readUser(row, 3), row.choice<Role>(0), row.number(1), row.time(2)});
        },
        m_chats.numberOf(chat));
    return found;
}

void MembersTable::addMember(ChatId chat, const Member &member)
{
    m_add.write(m_chats.numberOf(chat), m_users.numberOf(member.user.id), member.role, member.read,
                member.joinedAt);
}

void MembersTable::setRole(ChatId chat, UserId user, Role role)
{
    m_setRole.write(m_chats.numberOf(chat), m_users.numberOf(user), role);
}

void MembersTable::removeMember(ChatId chat, UserId user)
{
    m_remove.write(m_chats.numberOf(chat), m_users.numberOf(user));
}

Seq MembersTable::readMark(ChatId chat, UserId user) const
{
    return m_readMark
        .first([](const SqlRow &row) { return row.number(0); }, m_chats.numberOf(chat),
               m_users.numberOf(user))
        .value_or(0);
}

void MembersTable::setReadMark(ChatId chat, UserId user, Seq seq)
{
    m_setReadMark.write(m_chats.numberOf(chat), m_users.numberOf(user), seq);
}

ChatPreferences MembersTable::preferences(ChatId chat, UserId user) const
{
    return m_preferences
        .first(
            [](const SqlRow &row) {
                return ChatPreferences{row.flag(0), row.flag(1), row.flag(2), row.flag(3)};
            },
            m_chats.numberOf(chat), m_users.numberOf(user))
        .value_or(ChatPreferences{});
}

void MembersTable::setPreferences(ChatId chat, UserId user, const ChatPreferences &preferences)
{
    m_setPreferences.write(m_chats.numberOf(chat), m_users.numberOf(user), preferences.muted,
                           preferences.pinned, preferences.archived, preferences.moodTheme);
}

} // namespace chatoyant::server
