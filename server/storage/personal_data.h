// What belongs to one person, across the tables.
#pragma once

#include "server/domain/ports/personal_data_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class PersonalData final : public PersonalDataStorage
{
public:
    PersonalData(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    QList<ChatId> chatsOf(UserId user) const override;
    void forget(UserId user) override;

private:
    UserNumbers &m_users;
    ChatNumbers &m_chats;
    mutable SqlQuery m_chatsOf;
    SqlQuery m_forgetDrafts;
    SqlQuery m_forgetStatus;
    SqlQuery m_forgetLog;
    SqlQuery m_forgetReset;
    SqlQuery m_forgetEmail;
    SqlQuery m_forgetRequests; // to join chats
};

} // namespace chatoyant::server
