// The words of the messages of one stretch of time, in a full-text table.
#pragma once

#include "common/model/media_kind.h"
#include "server/storage/entry_row.h"
#include "server/storage/sql_query.h"

#include <QSet>

namespace chatoyant::server {

// Where a message stands in the index: in the order of time, and with a hint of its chat. From the
// top 42 bits of milliseconds since 1970, 11 bits of the chat's number, and 10 bits that tell apart
// what else is the same.
using Place = qint64;

// The first place for a message of that chat and time.
Place placeFor(qint64 at, qint64 chat);
constexpr int placesAlike = 1 << 10; // from there on
// Chats whose numbers differ by a multiple of this have the same hint.
constexpr int chatHints = 1 << 11;
qint64 chatHintOf(Place place);
qint64 chatHintFor(qint64 chat);

class WordsPart
{
public:
    static void createTable(SqlDatabase &database, qint64 number);
    // Of a table that is there.
    WordsPart(SqlDatabase &database, qint64 number, Place first);

    Place first() const { return m_first; }
    Place newest() const { return m_newest; }
    // Messages; the first time they are counted, which takes milliseconds.
    int count();
    bool holds(qint64 chat) const { return m_chats.contains(chat); }

    struct Message
    {
        qint64 at = 0;
        qint64 number = 0; // in the server's table of entries
        qint64 author = 0;
        QString text;
        QList<Attachment> files;
    };
    void add(const Message &message);
    // Its text; nothing happens where it is not here.
    void replace(const Message &message);
    void remove(qint64 at, qint64 number);
    // Makes searches faster once no more is to come.
    void settle();

    // Newest first, below a place, until reader(Place) returns false. An empty expression: all.
    template <typename Reader>
    void find(const QString &expression, Place below, Reader reader)
    {
        const auto read = [&reader](const SqlRow &row) { return reader(Place(row.number(0))); };
        if (expression.isEmpty())
            m_walk.each(read, below);
        else
            m_find.each(read, expression, below);
    }
    struct Words
    {
        qint64 number = 0; // in the server's table of entries
        QString text;
    };
    std::optional<Words> at(Place place);

private:
    Place freePlace(Place wanted);
    std::optional<Place> placeOf(qint64 at, qint64 number);

    const qint64 m_number;
    const Place m_first;
    SqlQuery m_size;
    SqlQuery m_last;
    SqlQuery m_ofNumber;
    SqlQuery m_at;
    SqlQuery m_find;
    SqlQuery m_walk;
    SqlQuery m_add;
    SqlQuery m_replace;
    SqlQuery m_remove;
    SqlQuery m_settle;
    SqlQuery m_addChat;
    QSet<qint64> m_chats;
    Place m_newest = 0;
    std::optional<int> m_count; // once somebody has asked
};

// Of FTS5, nothing of the words being an operator; the last is a prefix. By this author (0: by
// anybody), and with one of these kinds where there are any. Empty where that is everything.
QString matchExpression(const QStringList &words, qint64 author, const QList<MediaKind> &kinds);
// What matches it in one of these chats.
QString narrowed(const QString &expression, const QSet<qint64> &chats);

} // namespace chatoyant::server
