// The part of the table of memberships that says what devices have received.
#pragma once

#include "server/domain/ports/received_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class ReceivedMarksTable final : public ReceivedStorage
{
public:
    ReceivedMarksTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    QHash<UserId, ReceivedMark> receivedMarks(ChatId chat) const override;
    void setReceivedMark(ChatId chat, UserId user, Seq seq) override;

private:
    UserNumbers &m_users;
    ChatNumbers &m_chats;
    mutable SqlQuery m_list;
    SqlQuery m_set;
};

} // namespace chatoyant::server
