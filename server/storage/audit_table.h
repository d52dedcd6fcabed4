// The table of who did what to whom.
#pragma once

#include "server/domain/ports/audit_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class AuditTable final : public AuditStorage
{
public:
    AuditTable(SqlDatabase &database, UserNumbers &users);

    void addRecord(const AuditRecord &record) override;
    QList<AuditRecord>
    records(std::optional<UserId> subject, qint64 before, int limit) const override;

private:
    AuditRecord read(const SqlRow &row) const;

    UserNumbers &m_users;
    SqlQuery m_add;
    mutable SqlQuery m_list;
    mutable SqlQuery m_listOf;
};

} // namespace chatoyant::server
