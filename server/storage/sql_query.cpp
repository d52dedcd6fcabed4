#include "server/storage/sql_query.h"

#include <QSqlError>

namespace chatoyant::server {

namespace {

// Qt binds by the order in which placeholders stand, whatever their numbers: plain ones are left
// in the statement, and their numbers come back, counted from 0.
QString withoutNumbers(const QString &sql, std::vector<size_t> &places)
{
    QString plain;
    for (qsizetype at = 0; at < sql.size(); ++at) {
        plain += sql[at];
        if (sql[at] != u'?')
            continue;
        size_t number = 0;
        for (; at + 1 < sql.size() && sql[at + 1].isDigit(); ++at)
            number = number * 10 + size_t(sql[at + 1].digitValue());
        places.push_back(number - 1);
    }
    return plain;
}

} // namespace

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
    if (!m_query.prepare(withoutNumbers(sql, m_places)))
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
