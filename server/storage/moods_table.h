// The moods in the table of entries, apart from their entries: for how long they are kept.
#pragma once

#include "server/domain/ports/mood_storage.h"
#include "server/storage/sql_query.h"

namespace chatoyant::server {

class MoodsTable final : public MoodStorage
{
public:
    explicit MoodsTable(SqlDatabase &database);

    qint64 forgetMoods(qint64 after, const QDateTime &before, int entries) override;

private:
    SqlQuery m_end;
    SqlQuery m_forget;
};

} // namespace chatoyant::server
