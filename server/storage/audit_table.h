// The table of who did what to whom.
#pragma once

#include "server/domain/ports/audit_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class AuditTable final : public AuditStorage
{
public:
    AuditTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    void addRecord(const AuditRecord &record) override;
    QList<AuditRecord>
    records(std::optional<UserId> subject, qint64 before, int limit) const override;
    QList<AuditRecord> recordsIn(ChatId chat, qint64 before, int limit) const override;

private:
    AuditRecord read(const SqlRow &row) const;

    UserNumbers &m_users;
    ChatNumbers &m_chats;
    SqlQuery m_add;
    mutable SqlQuery m_list;
    mutable SqlQuery m_listOf;
    mutable SqlQuery m_listIn;
};

} // namespace chatoyant::server
