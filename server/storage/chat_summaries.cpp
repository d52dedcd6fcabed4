#include "server/storage/chat_summaries.h"

#include "server/storage/entry_row.h"
#include "server/storage/users_table.h"

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// Each subquery is a search in an index or a short walk from the end of one log.
QString chatsQuery()
{
    return u"WITH given (member, only) AS (VALUES (?1, ?2)), mine AS (SELECT c.number AS chat, "
           u"c.id, c.kind, c.title, c.topic, c.locked, c.history, c.picture, c.posting,"
           " c.adding, c.pinning, c.slow, c.is_public, c.asks, m.role, m.first_seq,"
           " m.read_seq, m.muted, m.pinned, m.archived, m.mood_level,"
           " (SELECT max(number) FROM entries WHERE number > (c.number << 32)"
           "  AND number < ((c.number + 1) << 32)) AS head,"
           " (SELECT number FROM entries WHERE number >= (c.number << 32) + m.first_seq"
           "  AND number < ((c.number + 1) << 32) AND kind = 0 AND text IS NOT NULL"
           "  ORDER BY number DESC LIMIT 1) AS last,"
           " (SELECT count(*) FROM (SELECT 1 FROM entries WHERE"
           "  number > (c.number << 32) + m.read_seq AND number < ((c.number + 1) << 32)"
           "  AND kind = 0 AND text IS NOT NULL AND author <> given.member LIMIT %1)) AS unread,"
           " (SELECT count(*) FROM mentions WHERE user = given.member"
           "  AND message > (c.number << 32) + m.read_seq"
           "  AND message < ((c.number + 1) << 32)) AS mentions"
           " FROM given CROSS JOIN members AS m ON m.user = given.member"
           " JOIN chats AS c ON c.number = m.chat WHERE given.only IN (0, m.chat))"
           " SELECT mine.chat, mine.id, mine.kind, mine.title, mine.topic, mine.locked,"
           " mine.history, mine.picture, mine.posting, mine.adding, mine.pinning, mine.slow,"
           " mine.is_public, mine.asks, mine.role, mine.first_seq,"
           " mine.read_seq, mine.muted, mine.pinned, mine.archived, mine.mood_level, mine.head,"
           " mine.unread, mine.mentions, newest.at, %2, edit.number, edit.text, edit.mood_label,"
           " edit.mood_score, edit.mood_confidence, edit.mood_model, edit.details"
           " FROM mine LEFT JOIN entries AS newest ON newest.number = mine.head"
           " LEFT JOIN entries AS message ON message.number = mine.last"
           " LEFT JOIN entries AS edit ON edit.number ="
           "  (SELECT max(number) FROM entries WHERE target = mine.last AND kind = 1)"_s
               .arg(ChatSummaries::mostUnread)
               .arg(entryColumns(u"message"_s));
}

enum Column {
    Number,
    Id,
    Kind,
    Title,
    Topic,
    Locked,
    History,
    Picture,
    Rules,
    OwnRole = Rules + 6,
    First,
    Read,
    Muted,
    Pinned,
    Archived,
    MoodLevelColumn,
    Head,
    Unread,
    Mentions,
    ActiveAt,
    Last,
    EditNumber = Last + entryColumnCount,
    EditText,
    EditMood,
    EditDetails = EditMood + 4,
};

std::optional<Entry> lastMessage(const SqlRow &row, UserNumbers &users)
{
    if (row.isNull(Last))
        return std::nullopt;
    Entry last = readEntry(row, Last, users);
    if (!row.isNull(EditNumber)) {
        last.text = row.text(EditText);
        last.mood = readMood(row, EditMood);
        last.mentions = mentionsIn(row.text(EditDetails));
    }
    return last;
}

} // namespace

GroupRules readRules(const SqlRow &row, int firstColumn)
{
    return {row.choice<Allowed>(firstColumn),
            row.choice<Allowed>(firstColumn + 1),
            row.choice<Allowed>(firstColumn + 2),
            int(row.number(firstColumn + 3)),
            row.flag(firstColumn + 4),
            row.flag(firstColumn + 5)};
}

ChatSummaries::ChatSummaries(SqlDatabase &database, UserNumbers &users)
    : m_users(users)
    , m_chatsQuery(database, chatsQuery())
    , m_countsQuery(database,
                    u"WITH given (member, only) AS (VALUES (?1, ?2))"
                    " SELECT o.chat, count(*),"
                    " max(CASE WHEN o.user <> given.member THEN o.shown_seq END)"
                    " FROM given CROSS JOIN members AS m ON m.user = given.member"
                    " CROSS JOIN members AS o ON o.chat = m.chat"
                    " WHERE given.only IN (0, m.chat) GROUP BY o.chat"_s)
    , m_peersQuery(
          database,
          u"WITH given (member, only) AS (VALUES (?1, ?2))"
          " SELECT o.chat, %1 FROM given CROSS JOIN members AS m ON m.user = given.member"
          " JOIN chats AS c ON c.number = m.chat AND c.kind = %2"
          " CROSS JOIN members AS o ON o.chat = m.chat AND o.user <> given.member"
          " JOIN users AS u ON u.number = o.user WHERE given.only IN (0, m.chat)"_s.arg(userColumns)
              .arg(int(ChatKind::Direct)))
{}

QList<ChatSummary> ChatSummaries::read(qint64 member, qint64 chat)
{
    m_chatsQuery.each([this](const SqlRow &row) { readRow(row); }, member, chat);
    if (!m_found.isEmpty()) {
        addCounts(member, chat);
        addPeers(member, chat);
    }
    QList<ChatSummary> found = std::exchange(m_found, {});
    m_places.clear();
    std::stable_sort(found.begin(), found.end(), [](const ChatSummary &a, const ChatSummary &b) {
        return a.activeAt > b.activeAt;
    });
    return found;
}

void ChatSummaries::readRow(const SqlRow &row)
{
    ChatSummary chat;
    chat.id = ChatId::fromBytes(row.bytes(Id));
    chat.kind = row.choice<ChatKind>(Kind);
    chat.title = row.text(Title);
    chat.topic = row.text(Topic);
    chat.locked = row.flag(Locked);
    chat.history = row.choice<HistoryRule>(History);
    chat.picture = FileId::fromBytes(row.bytes(Picture));
    chat.rules = readRules(row, Rules);
    chat.role = row.choice<Role>(OwnRole);
    chat.first = row.number(First);
    chat.read = row.number(Read);
    chat.preferences = {row.flag(Muted), row.flag(Pinned), row.flag(Archived),
                        readMoodLevel(row, MoodLevelColumn)};
    chat.head = seqOf(row.number(Head));
    chat.unread = static_cast<int>(row.number(Unread));
    chat.mentions = static_cast<int>(row.number(Mentions));
    chat.activeAt = row.time(ActiveAt);
    chat.last = lastMessage(row, m_users);
    m_places.insert(row.number(Number), m_found.size());
    m_found.append(chat);
}

void ChatSummaries::addCounts(qint64 member, qint64 chat)
{
    m_countsQuery.each(
        [this](const SqlRow &row) {
            ChatSummary &summary = m_found[m_places.value(row.number(0))];
            summary.memberCount = static_cast<int>(row.number(1));
            summary.peersRead = row.number(2);
        },
        member, chat);
}

void ChatSummaries::addPeers(qint64 member, qint64 chat)
{
    m_peersQuery.each(
        [this](const SqlRow &row) {
            m_found[m_places.value(row.number(0))].peer = readUser(row, 1);
        },
        member, chat);
}

} // namespace chatoyant::server
