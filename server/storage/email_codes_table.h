// The tables of addresses that wait for their code, and of the sign-ups that wait for one.
#pragma once

#include "server/domain/ports/email_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class EmailCodesTable final : public EmailStorage
{
public:
    EmailCodesTable(SqlDatabase &database, UserNumbers &users);

    void setEmailCode(const EmailCode &code) override;
    std::optional<EmailCode> emailCode(UserId user) const override;
    void removeEmailCode(UserId user) override;
    void addPendingSignup(const PendingSignup &signup) override;
    std::optional<PendingSignup> pendingSignup(const QByteArray &codeHash) const override;
    void removePendingSignup(const QByteArray &codeHash) override;
    void removeStaleEmailCodes(const QDateTime &before) override;

private:
    UserNumbers &m_users;
    SqlQuery m_set;
    mutable SqlQuery m_find;
    SqlQuery m_remove;
    SqlQuery m_addSignup;
    mutable SqlQuery m_findSignup;
    SqlQuery m_removeSignup;
    SqlQuery m_removeStale;
    SqlQuery m_removeStaleSignups;
};

} // namespace chatoyant::server
