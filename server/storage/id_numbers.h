// Translates the 128-bit ids to the small numbers that rows refer to each other by, and back.
#pragma once

#include "common/base/ids.h"
#include "server/storage/sql_query.h"

#include <QHash>

namespace chatoyant::server {

template <typename IdType>
class IdNumbers
{
public:
    IdNumbers(SqlDatabase &database, const QString &table)
        : m_findNumber(database, QStringLiteral("SELECT number FROM %1 WHERE id = ?1").arg(table))
        , m_findId(database, QStringLiteral("SELECT id FROM %1 WHERE number = ?1").arg(table))
    {
        database.onRollback([this] { forget(); });
    }

    // 0 for an id that is not stored.
    qint64 numberOf(IdType id)
    {
        if (const qint64 known = m_numbers.value(id); known != 0)
            return known;
        const auto number =
            m_findNumber.first([](const SqlRow &row) { return row.number(0); }, id.toBytes());
        if (number)
            remember(id, *number);
        return number.value_or(0);
    }

    IdType idOf(qint64 number)
    {
        if (const IdType known = m_ids.value(number); known.isValid())
            return known;
        const auto id = m_findId.first(
            [](const SqlRow &row) { return IdType::fromBytes(row.bytes(0)); }, number);
        if (id)
            remember(*id, number);
        return id.value_or(IdType{});
    }

private:
    static constexpr qsizetype most = 200'000; // some 20 MB; then start anew

    void remember(IdType id, qint64 number)
    {
        if (m_ids.size() >= most)
            forget();
        m_numbers.insert(id, number);
        m_ids.insert(number, id);
    }

    void forget()
    {
        m_numbers.clear();
        m_ids.clear();
    }

    SqlQuery m_findNumber;
    SqlQuery m_findId;
    QHash<IdType, qint64> m_numbers;
    QHash<qint64, IdType> m_ids;
};

using UserNumbers = IdNumbers<UserId>;
using ChatNumbers = IdNumbers<ChatId>;

} // namespace chatoyant::server
