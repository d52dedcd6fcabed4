#include "client/state/pin_list.h"

#include <algorithm>

namespace chatoyant::client {

namespace {

auto hasSeq(Seq seq)
{
    return [seq](const Entry &message) { return message.seq == seq; };
}

} // namespace

bool isPinned(const QList<Entry> &pins, Seq message)
{
    return std::any_of(pins.cbegin(), pins.cend(), hasSeq(message));
}

bool foldPins(PinList &pins, const Entry &entry, const FindMessage &find)
{
    pins.upTo = std::max(pins.upTo, entry.seq);
    const auto known =
        std::find_if(pins.messages.begin(), pins.messages.end(), hasSeq(entry.target));
    const bool isKnown = known != pins.messages.end();
    const bool goes =
        entry.kind == EntryKind::Delete || (entry.kind == EntryKind::Pin && !entry.on);
    if (isKnown && goes) {
        pins.messages.erase(known);
    } else if (isKnown && entry.kind == EntryKind::Edit) {
        known->text = entry.text;
        known->mentions = entry.mentions;
    }
    if (isKnown || entry.kind != EntryKind::Pin || !entry.on)
        return true;
    const auto message = find(entry.target);
    if (message)
        pins.messages.prepend(*message);
    return message.has_value();
}

} // namespace chatoyant::client
