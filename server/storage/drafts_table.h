// The table of drafts.
#pragma once

#include "server/domain/ports/draft_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class DraftsTable final : public DraftStorage
{
public:
    DraftsTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    QList<Draft> drafts(UserId user) const override;
    bool setDraft(UserId user, const Draft &draft) override;

private:
    UserNumbers &m_users;
    ChatNumbers &m_chats;
    mutable SqlQuery m_list;
    SqlQuery m_set;
    SqlQuery m_remove;
};

} // namespace chatoyant::server
