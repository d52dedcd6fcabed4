// Keeps what was proposed to become of direct chats.
#pragma once

#include "common/model/chat.h"

#include <optional>

namespace chatoyant::server {

class ConversionStorage
{
public:
    virtual ~ConversionStorage() = default;
    virtual std::optional<Conversion> conversion(ChatId chat) const = 0;
    // In the direct chats of that person.
    virtual QList<Conversion> conversionsOf(UserId user) const = 0;
    // One for each chat: a new one takes the place of the last.
    virtual void setConversion(const Conversion &conversion) = 0;
    virtual void removeConversion(ChatId chat) = 0;
};

} // namespace chatoyant::server
