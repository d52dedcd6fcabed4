// An edit, a deletion, a reaction, a pin or the end of a preview, on its way to the server.
#pragma once

#include "common/base/error.h"
#include "common/model/entry.h"

namespace chatoyant::client {

struct Change
{
    QString id; // on this device
    ChatId chat;
    Entry entry; // kind, target, and what it says
    QDateTime queuedAt;
    std::optional<Error> refused; // for good: waits for the person
    Seq done = 0;                 // the server has it, the log has not come yet

    // The same thing of the same message: the later one counts.
    bool supersedes(const Change &earlier) const
    {
        if (chat != earlier.chat || entry.target != earlier.entry.target)
            return false;
        if (entry.kind == EntryKind::Delete)
            return true;
        return entry.kind == earlier.entry.kind && entry.emoji == earlier.entry.emoji;
    }
};

} // namespace chatoyant::client
