#include "server/domain/pin_service.h"

#include "common/base/limits.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

PinService::PinService(const Parts &parts)
    : m_parts(parts)
{}

Result<Seq> PinService::set(UserId caller, const PinMessage &params)
{
    const auto chat = m_parts.directory.enter(params.chat, caller, Action::Pin);
    if (!chat)
        return chat.error();
    const auto message = m_parts.directory.message(**chat, params.seq, caller);
    if (!message)
        return message.error();
    const QList<Seq> pins = m_parts.pins.pins(params.chat);
    if (params.on == pins.contains(params.seq))
        return Seq(0);
    if (params.on && pins.size() >= limits::pins)
        return makeError(Reason::TooManyPins, u"seq"_s);
    Entry entry;
    entry.kind = EntryKind::Pin;
    entry.by = caller;
    entry.target = params.seq;
    entry.on = params.on;
    m_parts.log.append(**chat, entry);
    m_parts.pins.setPin(params.chat, entry);
    return entry.seq;
}

Result<QList<Entry>> PinService::list(UserId caller, ChatId chat)
{
    const auto entered = m_parts.directory.enter(chat, caller, Action::SeePins);
    if (!entered)
        return entered.error();
    QList<Entry> found;
    const QList<Seq> pins = m_parts.pins.pins(chat);
    for (const Seq seq : pins) {
        const auto message = m_parts.directory.message(**entered, seq, caller);
        if (!message)
            continue; // of a time that this reader may not read
        Entry entry;
        entry.seq = seq;
        entry.at = message->at;
        entry.by = message->by;
        entry.text = message->text;
        entry.mentions = message->mentions;
        entry.forwarded = message->forwarded;
        found.append(entry);
    }
    return found;
}

} // namespace chatoyant::server
