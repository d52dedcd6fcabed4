// Keeps up to where a device of each member has a chat's log.
#pragma once

#include "common/model/entry.h"

#include <QHash>

namespace chatoyant::server {

struct ReceivedMark
{
    Seq seq = 0;
    bool isShown = true; // to others: who hides that they are there hides this, too
};

class ReceivedStorage
{
public:
    virtual ~ReceivedStorage() = default;
    virtual QHash<UserId, ReceivedMark> receivedMarks(ChatId chat) const = 0;
    virtual void setReceivedMark(ChatId chat, UserId user, Seq seq) = 0;
};

} // namespace chatoyant::server
