#include "server/storage/sql_query.h"

namespace chatoyant::server {

QString SqlRow::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray SqlRow::bytes(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QDateTime SqlRow::time(int column) const
{
    if (isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

SqlQuery::SqlQuery(SqlDatabase &database, const QString &sql)
    : m_database(database)
    , m_statement(prepareStatement(database.connection(), sql.toUtf8()))
{
    if (!m_statement)
        m_database.fail(sql.toUtf8());
}

void SqlQuery::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), place, value);
}

void SqlQuery::bind(int place, double value)
{
    sqlite3_bind_double(m_statement.get(), place, value);
}

void SqlQuery::bind(int place, const SqlText &value)
{
    if (value.utf8.isNull())
        bind(place, nullptr);
    else
        sqlite3_bind_text64(m_statement.get(), place, value.utf8.constData(),
                            sqlite3_uint64(value.utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void SqlQuery::bind(int place, const QByteArray &value)
{
    sqlite3_bind_blob64(m_statement.get(), place, value.constData(), sqlite3_uint64(value.size()),
                        SQLITE_STATIC);
}

void SqlQuery::bind(int place, std::nullptr_t)
{
    sqlite3_bind_null(m_statement.get(), place);
}

bool SqlQuery::step()
{
    const int outcome = sqlite3_step(m_statement.get());
    if (outcome == SQLITE_ROW)
        return true;
    m_hasFailed = outcome != SQLITE_DONE;
    if (m_hasFailed)
        m_database.fail(sqlite3_sql(m_statement.get()));
    return false;
}

void SqlQuery::finish()
{
    sqlite3_reset(m_statement.get());
}

} // namespace chatoyant::server
