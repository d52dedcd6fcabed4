#include "server/storage/members_table.h"

#include "server/storage/entry_row.h"
#include "server/storage/users_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

MembersTable::MembersTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_roles(database,
              u"SELECT user, role, first_seq, mood_level FROM members WHERE chat = ?1"
              " ORDER BY joined_at, user"_s)
    , m_members(database,
                u"SELECT m.role, m.shown_seq, m.joined_at, m.first_seq, %1 FROM members AS m"
                " JOIN users AS u ON u.number = m.user WHERE m.chat = ?1"
                " ORDER BY m.joined_at, m.user"_s.arg(userColumns))
    , m_abandoned(database,
                  u"SELECT m.chat, m.user FROM users AS u"
                  " CROSS JOIN members AS m ON m.user = u.number"
                  " WHERE u.standing = 2 AND m.role = 3"_s)
    , m_add(database,
            u"INSERT INTO members (chat, user, role, read_seq, joined_at, first_seq)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s)
    , m_setRole(database, u"UPDATE members SET role = ?3 WHERE chat = ?1 AND user = ?2"_s)
    , m_remove(database, u"DELETE FROM members WHERE chat = ?1 AND user = ?2"_s)
    , m_removeDraft(database, u"DELETE FROM drafts WHERE user = ?2 AND chat = ?1"_s)
    , m_isBarred(database, u"SELECT 1 FROM barred WHERE chat = ?1 AND user = ?2"_s)
    , m_readMark(database, u"SELECT read_seq FROM members WHERE chat = ?1 AND user = ?2"_s)
    , m_setReadMark(database,
                    u"UPDATE members SET read_seq = ?3, shown_seq = CASE ?4 WHEN 0 THEN 0 ELSE ?3"
                    " END WHERE chat = ?1 AND user = ?2"_s)
    , m_showReadMarks(database,
                      u"UPDATE members SET shown_seq = CASE ?2 WHEN 0 THEN 0 ELSE read_seq END"
                      " WHERE user = ?1"_s)
    , m_preferences(database,
                    u"SELECT muted, pinned, archived, mood_level FROM members"
                    " WHERE chat = ?1 AND user = ?2"_s)
    , m_setPreferences(database,
                       u"UPDATE members SET muted = ?3, pinned = ?4, archived = ?5,"
                       " mood_level = ?6 WHERE chat = ?1 AND user = ?2"_s)
{}

QList<Ownership> MembersTable::abandoned() const
{
    QList<Ownership> found;
    m_abandoned.each([this, &found](const SqlRow &row) {
        found.append({m_chats.idOf(row.number(0)), m_users.idOf(row.number(1))});
    });
    return found;
}

QList<MemberRole> MembersTable::roles(ChatId chat) const
{
    QList<MemberRole> found;
    m_roles.each(
        [this, &found](const SqlRow &row) {
            found.append({m_users.idOf(row.number(0)), row.choice<Role>(1), row.number(2),
                          readMoodLevel(row, 3)});
        },
        m_chats.numberOf(chat));
    return found;
}

QList<Member> MembersTable::members(ChatId chat) const
{
    QList<Member> found;
    m_members.each(
        [&found](const SqlRow &row) {
            found.append(
                {readUser(row, 4), row.choice<Role>(0), row.number(1), row.time(2), row.number(3)});
        },
        m_chats.numberOf(chat));
    return found;
}

void MembersTable::addMember(ChatId chat, const Member &member)
{
    m_add.write(m_chats.numberOf(chat), m_users.numberOf(member.user.id), member.role, member.read,
                member.joinedAt, member.first);
}

void MembersTable::setRole(ChatId chat, UserId user, Role role)
{
    m_setRole.write(m_chats.numberOf(chat), m_users.numberOf(user), role);
}

void MembersTable::removeMember(ChatId chat, UserId user)
{
    const qint64 number = m_chats.numberOf(chat);
    m_remove.write(number, m_users.numberOf(user));
    m_removeDraft.write(number, m_users.numberOf(user));
}

bool MembersTable::isBarred(ChatId chat, UserId user) const
{
    return m_isBarred
        .first([](const SqlRow &) { return true; }, m_chats.numberOf(chat), m_users.numberOf(user))
        .has_value();
}

Seq MembersTable::readMark(ChatId chat, UserId user) const
{
    return m_readMark
        .first([](const SqlRow &row) { return row.number(0); }, m_chats.numberOf(chat),
               m_users.numberOf(user))
        .value_or(0);
}

void MembersTable::setReadMark(ChatId chat, UserId user, const ReadMark &mark)
{
    m_setReadMark.write(m_chats.numberOf(chat), m_users.numberOf(user), mark.seq, mark.isShown);
}

void MembersTable::showReadMarks(UserId user, bool areShown)
{
    m_showReadMarks.write(m_users.numberOf(user), areShown);
}

ChatPreferences MembersTable::preferences(ChatId chat, UserId user) const
{
    return m_preferences
        .first(
            [](const SqlRow &row) {
                return ChatPreferences{row.flag(0), row.flag(1), row.flag(2),
                                       readMoodLevel(row, 3)};
            },
            m_chats.numberOf(chat), m_users.numberOf(user))
        .value_or(ChatPreferences{});
}

void MembersTable::setPreferences(ChatId chat, UserId user, const ChatPreferences &preferences)
{
    m_setPreferences.write(m_chats.numberOf(chat), m_users.numberOf(user), preferences.muted,
                           preferences.pinned, preferences.archived, preferences.mood);
}

} // namespace chatoyant::server
