// Keeps what people have begun to write, for their other devices.
#pragma once

#include "common/model/chat.h"

#include <QList>

namespace chatoyant::server {

class DraftStorage
{
public:
    virtual ~DraftStorage() = default;
    // Of the chats that this person is a member of.
    virtual QList<Draft> drafts(UserId user) const = 0;
    // One without text and without a message to reply to is none. False when that was so already.
    virtual bool setDraft(UserId user, const Draft &draft) = 0;
};

} // namespace chatoyant::server
