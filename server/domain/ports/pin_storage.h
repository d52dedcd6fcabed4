// Keeps which messages are pinned.
#pragma once

#include "common/model/entry.h"

#include <QList>

namespace chatoyant::server {

// Deleting a message unpins it: LogStorage::erase() does so.
class PinStorage
{
public:
    virtual ~PinStorage() = default;
    virtual QList<Seq> pins(ChatId chat) const = 0; // the last pinned first
    // False when that was so already.
    virtual bool setPin(ChatId chat, const Entry &pin) = 0;
};

} // namespace chatoyant::server
