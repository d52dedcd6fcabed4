#include "server/storage/received_marks_table.h"

#include "common/model/user.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

ReceivedMarksTable::ReceivedMarksTable(SqlDatabase &database,
                                       UserNumbers &users,
                                       ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_list(database,
             u"SELECT m.user, max(m.received_seq, m.shown_seq), u.presence, u.presence_to"
             " FROM members AS m JOIN users AS u ON u.number = m.user WHERE m.chat = ?1"_s)
    , m_set(database,
            u"UPDATE members SET received_seq = max(received_seq, ?3)"
            " WHERE chat = ?1 AND user = ?2"_s)
{}

QHash<UserId, ReceivedMark> ReceivedMarksTable::receivedMarks(ChatId chat) const
{
    QHash<UserId, ReceivedMark> found;
    m_list.each(
        [this, &found](const SqlRow &row) {
            const bool isShown = row.choice<Presence>(2) != Presence::Invisible &&
                                 row.choice<PresenceAudience>(3) == PresenceAudience::Friends;
            found.insert(m_users.idOf(row.number(0)), {row.number(1), isShown});
        },
        m_chats.numberOf(chat));
    return found;
}

void ReceivedMarksTable::setReceivedMark(ChatId chat, UserId user, Seq seq)
{
    m_set.write(m_chats.numberOf(chat), m_users.numberOf(user), seq);
}

} // namespace chatoyant::server
