#include "server/storage/search_index.h"

#include <QFile>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

static_assert(int(EntryKind::Message) == 0 && int(EntryKind::Edit) == 1 &&
              int(EntryKind::Delete) == 2); // named in the SQL

constexpr int entriesPerStep = 2000; // tens of milliseconds

QString searchFile(const StorageOptions &core)
{
    return core.file + u".search"_s;
}

} // namespace

SearchIndex::SearchIndex(std::unique_ptr<SqlDatabase> database)
    : m_database(std::move(database))
    , m_users(*m_database, u"core.users"_s)
    , m_chats(*m_database, u"core.chats"_s)
    , m_progress(*m_database, u"SELECT seq FROM progress WHERE chat = ?1"_s)
    , m_setProgress(*m_database,
                    u"INSERT INTO progress (chat, seq) VALUES (?1, ?2)"
                    " ON CONFLICT (chat) DO UPDATE SET seq = excluded.seq"_s)
    , m_news(*m_database,
             u"SELECT number, kind, target, text FROM core.entries"
             " WHERE number > ?1 AND number < ?2 ORDER BY number LIMIT ?3"_s)
    , m_add(*m_database, u"INSERT INTO words (rowid, text) VALUES (?1, ?2)"_s)
    , m_replace(*m_database, u"UPDATE words SET text = ?2 WHERE rowid = ?1"_s)
    , m_remove(*m_database, u"DELETE FROM words WHERE rowid = ?1"_s)
    , m_findInAll(*m_database,
                  u"SELECT w.rowid, e.at, e.author FROM words AS w"
                  " CROSS JOIN core.entries AS e ON e.number = w.rowid"
                  " WHERE words MATCH ?1 AND (w.rowid >> 32) IN"
                  " (SELECT chat FROM core.members WHERE user = ?2) AND e.at < ?3"
                  " ORDER BY e.at DESC, w.rowid DESC LIMIT ?4"_s)
    , m_findInOne(*m_database,
                  u"SELECT w.rowid, e.at, e.author FROM words AS w"
                  " CROSS JOIN core.entries AS e ON e.number = w.rowid"
                  " WHERE words MATCH ?1 AND w.rowid > ?2 AND w.rowid < ?3 AND e.at < ?4"
                  " ORDER BY w.rowid DESC LIMIT ?5"_s)
    , m_text(*m_database, u"SELECT text FROM words WHERE rowid = ?1"_s)
{}

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const StorageOptions &core)
{
    std::optional<Error> refusal;
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto database = SqlDatabase::openBeside(core, searchFile(core));
        if (database) {
            std::unique_ptr<SearchIndex> index(new SearchIndex(std::move(*database)));
            if (index->m_database->commit() && index->fitsTheLogs()) {
                index->noteAllChats();
                return index;
            }
            refusal = makeError(Reason::StorageFailed);
        } else {
            refusal = database.error();
        }
        removeSearchFile(core);
    }
    return *refusal;
}

bool SearchIndex::step()
{
    int left = entriesPerStep;
    QSet<qint64> done;
    for (const qint64 chat : std::as_const(m_changed)) {
        const int limit = left;
        left -= takeUp(chat, limit);
        if (left <= 0)
            break;
        done.insert(chat);
    }
    if (!m_database->commit())
        return false;
    m_changed.subtract(done);
    return true;
}

int SearchIndex::takeUp(qint64 chat, int limit)
{
    const Seq known =
        m_progress.first([](const SqlRow &row) { return row.number(0); }, chat).value_or(0);
    int taken = 0;
    Seq last = known;
    m_news.each(
        [&](const SqlRow &row) {
            takeUp(row);
            last = seqOf(row.number(0));
            ++taken;
        },
        entryNumber(chat, known), entryNumber(chat + 1, 0), limit);
    if (taken > 0)
        m_setProgress.write(chat, last);
    return taken;
}

// A message that was deleted since has no text any more.
void SearchIndex::takeUp(const SqlRow &row)
{
    const auto kind = row.choice<EntryKind>(1);
    if (kind == EntryKind::Delete)
        m_remove.write(row.number(2));
    else if (kind == EntryKind::Message && !row.isNull(3))
        m_add.write(row.number(0), row.text(3));
    else if (kind == EntryKind::Edit && !row.isNull(3))
        m_replace.write(row.number(2), row.text(3));
}

Result<QList<FoundMessage>> SearchIndex::find(const MessageQuery &query)
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
    if (!m_database->commit())
        return makeError(Reason::StorageFailed);
    return found;
}

bool SearchIndex::fitsTheLogs()
{
    SqlQuery ahead(*m_database,
                   u"SELECT count(*) FROM progress AS p WHERE NOT EXISTS"
                   " (SELECT 1 FROM core.entries WHERE number = (p.chat << 32) + p.seq)"_s);
    const auto count = ahead.first([](const SqlRow &row) { return row.number(0); });
    return m_database->commit() && count == 0;
}

void SearchIndex::noteAllChats()
{
    SqlQuery chats(*m_database, u"SELECT number FROM core.chats"_s);
    chats.each([this](const SqlRow &row) { m_changed.insert(row.number(0)); });
}

void removeSearchFile(const StorageOptions &core)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(searchFile(core) + suffix);
}

QString matchExpression(const QStringList &words)
{
    QStringList terms;
    for (QString word : words)
        terms.append(u'"' + word.replace(u'"', u"\"\""_s) + u'"');
    return terms.join(u' ') + u" *"_s;
}

} // namespace chatoyant::server
