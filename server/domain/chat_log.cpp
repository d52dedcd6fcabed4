#include "server/domain/chat_log.h"

namespace chatoyant::server {

ChatLog::ChatLog(ChatDirectory &directory, Delivery &delivery, const Clock &clock)
    : m_directory(directory)
    , m_delivery(delivery)
    , m_clock(clock)
{}

bool ChatLog::append(ChatState &chat, Entry &entry)
{
    entry.at = m_clock.now();
    if (!m_directory.append(chat, entry))
        return false;
    m_delivery.entry(chat.record.id, entry, chat.audience);
    return true;
}

Seq ChatLog::memberChanged(ChatState &chat, UserId by, const Entry &change)
{
    Entry entry = change;
    entry.kind = EntryKind::Member;
    entry.by = by;
    append(chat, entry);
    return entry.seq;
}

} // namespace chatoyant::server
