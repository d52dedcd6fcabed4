// A prepared statement that stays open, and runs with one line.
#pragma once

#include "server/storage/sql_database.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <optional>
#include <vector>

namespace chatoyant::server {

// The row a statement stands on.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query)
        : m_query(query)
    {}

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    // Null for NULL.
    QDateTime time(int column) const;
    template <typename Enum>
    Enum choice(int column) const
    {
        return static_cast<Enum>(number(column));
    }

private:
    const QSqlQuery &m_query;
};

// What goes in where `?1`, `?2` … stand, in any order. NULL for a null time or text.
QVariant toSql(const QDateTime &time);
QVariant toSql(const QString &text);
template <typename Value>
QVariant toSql(const Value &value)
{
    if constexpr (std::is_same_v<Value, std::nullptr_t>)
        return {};
    else if constexpr (std::is_enum_v<Value>)
        return static_cast<int>(value);
    else
        return QVariant::fromValue(value);
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
        bind(values...);
        return execute() ? finishWrite() : 0;
    }

    // Calls reader(const SqlRow &) for each row. The same query must not be run within.
    template <typename Reader, typename... Values>
    void each(Reader reader, const Values &...values)
    {
        bind(values...);
        if (!execute())
            return;
        while (step())
            reader(SqlRow(m_query));
        m_query.finish();
    }

    // What reader(const SqlRow &) makes of the first row.
    template <typename Reader, typename... Values>
    auto first(Reader reader, const Values &...values)
        -> std::optional<decltype(reader(std::declval<const SqlRow &>()))>
    {
        std::optional<decltype(reader(std::declval<const SqlRow &>()))> found;
        bind(values...);
        if (!execute())
            return found;
        if (step())
            found = reader(SqlRow(m_query));
        m_query.finish();
        return found;
    }

private:
    template <typename... Values>
    void bind(const Values &...values)
    {
        const std::array<QVariant, sizeof...(Values)> given{toSql(values)...};
        for (size_t place = 0; place < m_places.size(); ++place)
            m_query.bindValue(int(place), given.at(m_places[place]));
    }
    bool execute();
    bool step();
    int finishWrite();

    SqlDatabase &m_database;
    QSqlQuery m_query;
    std::vector<size_t> m_places; // which value stands at each placeholder, from 0
};

} // namespace chatoyant::server
