#include "server/storage/search_index.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

// sqlite.org/fts5.html: an index with external content is told of the old text to forget it.
SearchIndex::SearchIndex(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_database(database)
    , m_users(users)
    , m_chats(chats)
    , m_add(database, u"INSERT INTO message_words (rowid, text) VALUES (?1, ?2)"_s)
    , m_remove(database,
               u"INSERT INTO message_words (message_words, rowid, text)"
               " VALUES ('delete', ?1, ?2)"_s)
    , m_merge(database, u"INSERT INTO message_words (message_words, rank) VALUES ('merge', ?1)"_s)
    , m_findInAll(database,
                  u"SELECT w.rowid, e.at, e.author FROM message_words AS w"
                  " CROSS JOIN entries AS e ON e.number = w.rowid"
                  " WHERE message_words MATCH ?1 AND (w.rowid >> 32) IN"
                  " (SELECT chat FROM members WHERE user = ?2) AND e.at < ?3"
                  " ORDER BY e.at DESC, w.rowid DESC LIMIT ?4"_s)
    , m_findInOne(database,
                  u"SELECT w.rowid, e.at, e.author FROM message_words AS w"
                  " CROSS JOIN entries AS e ON e.number = w.rowid"
                  " WHERE message_words MATCH ?1 AND w.rowid > ?2 AND w.rowid < ?3 AND e.at < ?4"
                  " ORDER BY w.rowid DESC LIMIT ?5"_s)
    , m_text(database, u"SELECT text FROM message_texts WHERE number = ?1"_s)
{}

void SearchIndex::add(qint64 number, const QString &text)
{
    m_add.write(number, text);
}

void SearchIndex::replace(qint64 number, const QString &before, const QString &now)
{
    m_remove.write(number, before);
    m_add.write(number, now);
}

void SearchIndex::remove(qint64 number, const QString &text)
{
    m_remove.write(number, text);
}

void SearchIndex::merge()
{
    constexpr int pages = 64;
    m_merge.write(pages);
    m_database.commit();
}

QList<FoundMessage> SearchIndex::findMessages(const MessageQuery &query) const
{
    const QString expression = matchExpression(query.words);
    const qint64 before =
        query.before ? query.before->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    QList<FoundMessage> found;
    QList<qint64> numbers;
    const auto read = [this, &found, &numbers](const SqlRow &row) {
        numbers.append(row.number(0));
        found.append({m_chats.idOf(chatNumberOf(row.number(0))),
                      seqOf(row.number(0)),
                      row.time(1),
                      m_users.idOf(row.number(2)),
                      {}});
    };
    if (query.chat) {
        const qint64 chat = m_chats.numberOf(*query.chat);
        m_findInOne.each(read, expression, entryNumber(chat, 0), entryNumber(chat + 1, 0), before,
                         query.limit);
    } else {
        m_findInAll.each(read, expression, m_users.numberOf(query.member), before, query.limit);
    }
    for (qsizetype at = 0; at < found.size(); ++at) {
        found[at].text = m_text.first([](const SqlRow &row) { return row.text(0); }, numbers.at(at))
                             .value_or(QString());
    }
    return found;
}

QString matchExpression(const QStringList &words)
{
    QStringList terms;
    for (QString word : words)
        terms.append(u'"' + word.replace(u'"', u"\"\""_s) + u'"');
    return terms.join(u' ') + u" *"_s;
}

} // namespace chatoyant::server
