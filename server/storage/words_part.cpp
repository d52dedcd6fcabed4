#include "server/storage/words_part.h"

#include "common/model/text_links.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int hintBits = 11;
constexpr int alikeBits = 10;
static_assert(1 << hintBits == chatHints && 1 << alikeBits == placesAlike);
constexpr Place placesPerMs = 1LL << (hintBits + alikeBits);
constexpr qint64 latest = (1LL << 42) - 1; // in the year 2109

// A word that nobody types: a character for private use and the chat's number.
QString chatWord(qint64 chat)
{
    return QChar(u'\xE000') + QString::number(chat);
}

// The same of an author, and of what a message carries.
QString authorWord(qint64 author)
{
    return QChar(u'\xE001') + QString::number(author);
}

QString kindWord(MediaKind kind)
{
    return QChar(u'\xE002') + QString::number(int(kind));
}

QString tagsOf(qint64 chat, const WordsPart::Message &message)
{
    QStringList tags{chatWord(chat), authorWord(message.author)};
    if (hasLink(message.text))
        tags.append(kindWord(MediaKind::Links));
    for (const Attachment &file : message.files)
        tags.append(kindWord(mediaKindOf(file.kind)));
    tags.removeDuplicates();
    return tags.join(u' ');
}

QString quoted(QString word)
{
    return u'"' + word.replace(u'"', u"\"\""_s) + u'"';
}

qint64 firstNumber(const SqlRow &row)
{
    return row.number(0);
}

// FTS5 keeps the columns in a table of this name (sqlite.org/fts5.html, section 9).
QString columnsOf(qint64 number)
{
    return u"words_%1_content"_s.arg(number);
}

} // namespace

Place placeFor(qint64 at, qint64 chat)
{
    const qint64 time = qBound(qint64(0), at, latest);
    return ((time << hintBits) + chatHintFor(chat)) << alikeBits;
}

qint64 chatHintOf(Place place)
{
    return chatHintFor(place >> alikeBits);
}

qint64 chatHintFor(qint64 chat)
{
    return chat & (chatHints - 1);
}

void WordsPart::createTable(SqlDatabase &database, qint64 number)
{
    SqlQuery(database, u"DROP TABLE IF EXISTS words_%1"_s.arg(number)).write();
    SqlQuery(database, u"CREATE VIRTUAL TABLE words_%1 USING fts5 ("
                       "text, chat, number UNINDEXED, columnsize = 0,"
                       " tokenize = 'unicode61 remove_diacritics 2')"_s.arg(number))
        .write();
}

WordsPart::WordsPart(SqlDatabase &database, qint64 number, Place first)
    : m_number(number)
    , m_first(first)
    , m_size(database, u"SELECT count(*) FROM %1"_s.arg(columnsOf(number)))
    , m_last(database,
             u"SELECT max(id) FROM %1 WHERE id >= ?1 AND id < ?2"_s.arg(columnsOf(number)))
    , m_ofNumber(
          database,
          u"SELECT id FROM %1 WHERE id >= ?1 AND id < ?2 AND c2 = ?3"_s.arg(columnsOf(number)))
    , m_at(database, u"SELECT c2, c0 FROM %1 WHERE id = ?1"_s.arg(columnsOf(number)))
    , m_find(database,
             u"SELECT rowid FROM words_%1 WHERE words_%1 MATCH ?1 AND rowid < ?2"
             " ORDER BY rowid DESC"_s.arg(number))
    , m_walk(database, u"SELECT id FROM %1 WHERE id < ?1 ORDER BY id DESC"_s.arg(columnsOf(number)))
    , m_add(
          database,
          u"INSERT INTO words_%1 (rowid, text, chat, number) VALUES (?1, ?2, ?3, ?4)"_s.arg(number))
    , m_replace(database,
                u"UPDATE words_%1 SET text = ?2, chat = ?3 WHERE rowid = ?1"_s.arg(number))
    , m_remove(database, u"DELETE FROM words_%1 WHERE rowid = ?1"_s.arg(number))
    , m_settle(database, u"INSERT INTO words_%1 (words_%1) VALUES ('optimize')"_s.arg(number))
    , m_addChat(database, u"INSERT INTO part_chats (part, chat) VALUES (?1, ?2)"_s)
{
    SqlQuery chats(database, u"SELECT chat FROM part_chats WHERE part = ?1"_s);
    chats.each([this](const SqlRow &row) { m_chats.insert(row.number(0)); }, number);
    SqlQuery newest(database, u"SELECT max(id) FROM %1"_s.arg(columnsOf(number)));
    m_newest = newest.first(firstNumber).value_or(0);
}

int WordsPart::count()
{
    if (!m_count)
        m_count = int(m_size.first(firstNumber).value_or(0));
    return *m_count;
}

void WordsPart::add(const Message &message)
{
    const qint64 chat = chatNumberOf(message.number);
    const Place place = freePlace(placeFor(message.at, chat));
    m_add.write(place, message.text, tagsOf(chat, message), message.number);
    if (!m_chats.contains(chat)) {
        m_chats.insert(chat);
        m_addChat.write(m_number, chat);
    }
    m_newest = qMax(m_newest, place);
    if (m_count)
        ++*m_count;
}

void WordsPart::replace(const Message &message)
{
    if (const auto place = placeOf(message.at, message.number))
        m_replace.write(*place, message.text, tagsOf(chatNumberOf(message.number), message));
}

void WordsPart::remove(qint64 at, qint64 number)
{
    const auto place = placeOf(at, number);
    if (!place)
        return;
    const int removed = m_remove.write(*place);
    if (m_count)
        *m_count -= removed;
}

void WordsPart::settle()
{
    m_settle.write();
}

std::optional<WordsPart::Words> WordsPart::at(Place place)
{
    return m_at.first([](const SqlRow &row) { return Words{row.number(0), row.text(1)}; }, place);
}

// Where a chat is out of places for a millisecond, those of the next have room.
Place WordsPart::freePlace(Place wanted)
{
    for (Place place = wanted;; place += placesPerMs) {
        if (place > m_newest)
            return place;
        const Place last = m_last.first(firstNumber, place, place + placesAlike).value_or(0);
        if (last < place)
            return place;
        if (last + 1 < place + placesAlike)
            return last + 1;
    }
}

std::optional<Place> WordsPart::placeOf(qint64 at, qint64 number)
{
    constexpr Place farthest = 1000 * placesPerMs; // that freePlace() may have gone
    const Place place = placeFor(at, chatNumberOf(number));
    const auto usual = m_ofNumber.first(firstNumber, place, place + placesAlike, number);
    return usual ? usual : m_ofNumber.first(firstNumber, place, place + farthest, number);
}

QString matchExpression(const QStringList &words, qint64 author, const QList<MediaKind> &kinds)
{
    QStringList terms;
    if (author > 0)
        terms.append(quoted(authorWord(author)));
    QStringList either;
    for (const MediaKind kind : kinds)
        either.append(quoted(kindWord(kind)));
    if (!either.isEmpty())
        terms.append(u'(' + either.join(u" OR "_s) + u')');
    for (const QString &word : words)
        terms.append(quoted(word));
    return words.isEmpty() ? terms.join(u" AND "_s) : terms.join(u" AND "_s) + u" *"_s;
}

QString narrowed(const QString &expression, const QSet<qint64> &chats)
{
    QStringList either;
    for (const qint64 chat : chats)
        either.append(quoted(chatWord(chat)));
    const QString there = u'(' + either.join(u" OR "_s) + u')';
    return expression.isEmpty() ? there : u"%1 AND (%2)"_s.arg(there, expression);
}

} // namespace chatoyant::server
