#include "server/storage/sql_query.h"

#include <QSqlError>

namespace chatoyant::server {

QDateTime SqlRow::time(int column) const
{
    if (isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QVariant toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant toSql(const QString &text)
{
    return text.isNull() ? QVariant() : QVariant(text);
}

SqlQuery::SqlQuery(SqlDatabase &database, const QString &sql)
    : m_database(database)
    , m_query(database.handle())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_database.fail(m_query);
}

bool SqlQuery::execute()
{
    if (m_query.exec())
        return true;
    m_database.fail(m_query);
    return false;
}

bool SqlQuery::step()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_database.fail(m_query);
    return false;
}

int SqlQuery::finishWrite()
{
    const int changed = m_query.numRowsAffected();
    m_query.finish();
    return changed;
}

} // namespace chatoyant::server
