// Finds where somebody has written, and forgets what nobody but them could ever see.
#pragma once

#include "common/base/ids.h"

#include <QList>

namespace chatoyant::server {

class PersonalDataStorage
{
public:
    virtual ~PersonalDataStorage() = default;
    // Chats that they are a member of, or have written in before.
    virtual QList<ChatId> chatsOf(UserId user) const = 0;
    // Drafts, their own log, codes that were sent to them.
    virtual void forget(UserId user) = 0;
};

} // namespace chatoyant::server
