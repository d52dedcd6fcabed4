// The table of what was proposed to become of direct chats.
#pragma once

#include "server/domain/ports/conversion_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class ConversionsTable final : public ConversionStorage
{
public:
    ConversionsTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    std::optional<Conversion> conversion(ChatId chat) const override;
    QList<Conversion> conversionsOf(UserId user) const override;
    void setConversion(const Conversion &conversion) override;
    void removeConversion(ChatId chat) override;

private:
    Conversion conversionIn(const SqlRow &row) const;

    UserNumbers &m_users;
    ChatNumbers &m_chats;
    mutable SqlQuery m_find;
    mutable SqlQuery m_findOf;
    SqlQuery m_set;
    SqlQuery m_remove;
};

} // namespace chatoyant::server
