#include "server/storage/pins_table.h"

#include "server/storage/entry_row.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

PinsTable::PinsTable(SqlDatabase &database, ChatNumbers &chats)
    : m_chats(chats)
    , m_list(database,
             u"SELECT message FROM pins WHERE message > ?1 AND message < ?2 ORDER BY place DESC"_s)
    , m_add(database, u"INSERT OR IGNORE INTO pins (message, place) VALUES (?1, ?2)"_s)
    , m_remove(database, u"DELETE FROM pins WHERE message = ?1"_s)
{}

QList<Seq> PinsTable::pins(ChatId chat) const
{
    const qint64 number = m_chats.numberOf(chat);
    QList<Seq> found;
    m_list.each([&found](const SqlRow &row) { found.append(seqOf(row.number(0))); },
                entryNumber(number, 0), entryNumber(number + 1, 0));
    return found;
}

bool PinsTable::setPin(ChatId chat, const Entry &pin)
{
    const qint64 number = m_chats.numberOf(chat);
    const qint64 message = entryNumber(number, pin.target);
    return pin.on ? m_add.write(message, entryNumber(number, pin.seq)) > 0
                  : m_remove.write(message) > 0;
}

} // namespace chatoyant::server
