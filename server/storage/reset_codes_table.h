// The table of codes for new passwords.
#pragma once

#include "server/domain/ports/reset_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class ResetCodesTable final : public ResetStorage
{
public:
    ResetCodesTable(SqlDatabase &database, UserNumbers &users);

    void setResetCode(const ResetCode &code) override;
    std::optional<ResetCode> resetCode(const QByteArray &codeHash) const override;
    void removeResetCode(UserId user) override;

private:
    UserNumbers &m_users;
    SqlQuery m_set;
    mutable SqlQuery m_find;
    SqlQuery m_remove;
};

} // namespace chatoyant::server
