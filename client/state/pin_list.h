// The pinned messages of a chat as they are now, folded from its log.
#pragma once

#include "common/model/entry.h"

#include <functional>

namespace chatoyant::client {

struct PinList
{
    QList<Entry> messages; // with their edits, the last pinned first
    Seq upTo = 0;          // of the log: what it says later is not in here yet

    friend bool operator==(const PinList &, const PinList &) = default;
};

// A message as it is now; nothing where it is not known.
using FindMessage = std::function<std::optional<Entry>(Seq)>;

bool isPinned(const QList<Entry> &pins, Seq message);
// What an entry does to the pins; the same entry twice does no harm. False: it pins a message that
// nobody here knows.
bool foldPins(PinList &pins, const Entry &entry, const FindMessage &find);

} // namespace chatoyant::client
