// A prepared statement that stays open, and runs with one line.
#pragma once

#include "server/storage/sql_database.h"

#include <QDateTime>

#include <optional>
#include <tuple>

namespace chatoyant::server {

// Of an id that may be none: empty then, for nullif(…, x'').
template <typename IdType>
QByteArray bytesOrNone(const IdType &id)
{
    return id.isValid() ? id.toBytes() : QByteArray();
}

// For columns that are never NULL: a null string would be bound as one.
inline QString emptyForNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

// The row a statement stands on.
class SqlRow
{
public:
    explicit SqlRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {}

    bool isNull(int column) const
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    bool flag(int column) const { return number(column) != 0; }
    double real(int column) const { return sqlite3_column_double(m_statement, column); }
    // Null for NULL, as are the next two.
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDateTime time(int column) const;
    template <typename Enum>
    Enum choice(int column) const
    {
        return static_cast<Enum>(number(column));
    }

private:
    sqlite3_stmt *m_statement;
};

// What goes in where `?1`, `?2` … stand, in a form that lives while the statement runs. NULL for a
// null time or text, for nullptr and for an optional without a value.
struct SqlText
{
    QByteArray utf8; // null: NULL
};
using SqlTime = std::optional<qint64>; // milliseconds since 1970

inline SqlText toSql(const QString &text)
{
    return {text.isNull() ? QByteArray() : text.toUtf8()};
}
inline SqlTime toSql(const QDateTime &time)
{
    return time.isValid() ? SqlTime(time.toMSecsSinceEpoch()) : SqlTime();
}
template <typename Value>
auto toSql(const Value &value)
{
    if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>)
        return static_cast<qint64>(value);
    else
        return value;
}
template <typename Value>
auto toSql(const std::optional<Value> &value)
{
    using Given = decltype(toSql(*value));
    return value ? std::optional<Given>(toSql(*value)) : std::optional<Given>();
}

// Failures are remembered by the database: the next commit fails.
class SqlQuery
{
public:
    SqlQuery(SqlDatabase &database, const QString &sql);

    // Writes. How many rows that changed.
    template <typename... Values>
    int write(const Values &...values)
    {
        if (!m_database.startWriting())
            return 0;
        const auto given = std::make_tuple(toSql(values)...);
        bindAll(given);
        const bool isDone = !step();
        const int changed = sqlite3_changes(m_database.connection());
        finish();
        return isDone && !m_hasFailed ? changed : 0;
    }

    // Calls reader(const SqlRow &) for each row, until one returns false. The same query must not
    // be run within.
    template <typename Reader, typename... Values>
    void each(Reader reader, const Values &...values)
    {
        const auto given = std::make_tuple(toSql(values)...);
        bindAll(given);
        while (step()) {
            if constexpr (std::is_same_v<decltype(reader(std::declval<const SqlRow &>())), bool>) {
                if (!reader(SqlRow(m_statement.get())))
                    break;
            } else {
                reader(SqlRow(m_statement.get()));
            }
        }
        finish();
    }

    // What reader(const SqlRow &) makes of the first row.
    template <typename Reader, typename... Values>
    auto first(Reader reader, const Values &...values)
        -> std::optional<decltype(reader(std::declval<const SqlRow &>()))>
    {
        std::optional<decltype(reader(std::declval<const SqlRow &>()))> found;
        const auto given = std::make_tuple(toSql(values)...);
        bindAll(given);
        if (step())
            found = reader(SqlRow(m_statement.get()));
        finish();
        return found;
    }

private:
    // The values stay where they are until the statement is finished.
    template <typename... Values>
    void bindAll(const std::tuple<Values...> &given)
    {
        m_hasFailed = false;
        std::apply(
            [this](const auto &...values) {
                int place = 0;
                (bind(++place, values), ...);
            },
            given);
    }
    void bind(int place, qint64 value);
    void bind(int place, double value);
    void bind(int place, const SqlText &value);
    void bind(int place, const QByteArray &value);
    void bind(int place, std::nullptr_t);
    template <typename Value>
    void bind(int place, const std::optional<Value> &value)
    {
        value ? bind(place, *value) : bind(place, nullptr);
    }
    // True when it stands on a row.
    bool step();
    void finish();

    SqlDatabase &m_database;
    SqliteStatement m_statement;
    bool m_hasFailed = false; // in the present run
};

} // namespace chatoyant::server
