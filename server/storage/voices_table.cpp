#include "server/storage/voices_table.h"

#include "server/domain/ports/file_storage.h"
#include "server/storage/entry_row.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

VoicesTable::VoicesTable(SqlDatabase &database, ChatNumbers &chats)
    : m_chats(chats)
    , m_add(database, u"INSERT OR IGNORE INTO unheard (message, since, tries) VALUES (?1, ?2, 1)"_s)
    , m_again(database, u"UPDATE unheard SET tries = tries + 1 WHERE message = ?1"_s)
    , m_remove(database, u"DELETE FROM unheard WHERE message = ?1"_s)
    , m_removeOld(database, u"DELETE FROM unheard WHERE since < ?1"_s)
    , m_list(database,
             u"SELECT message, tries FROM unheard WHERE since > 0 AND tries <= ?1"
             " ORDER BY since DESC LIMIT ?2"_s)
    , m_spoken(database,
               u"SELECT p.message, t.text FROM files AS f"
               " JOIN file_places AS p ON p.file = f.id"
               " JOIN entries AS t ON t.target = p.message AND t.kind = 7"
               " WHERE f.hash = ?1 AND f.state = 1 AND t.text IS NOT NULL LIMIT ?2"_s)
{
    static_assert(int(EntryKind::Transcript) == 7 && int(FileState::Complete) == 1);
}

void VoicesTable::addUnheard(ChatId chat, Seq seq, const QDateTime &at)
{
    m_add.write(numberOf(chat, seq), at);
}

void VoicesTable::tryAgain(ChatId chat, Seq seq)
{
    m_again.write(numberOf(chat, seq));
}

void VoicesTable::removeUnheard(ChatId chat, Seq seq)
{
    m_remove.write(numberOf(chat, seq));
}

void VoicesTable::removeUnheardBefore(const QDateTime &time)
{
    m_removeOld.write(time);
}

QList<UnheardMessage> VoicesTable::unheard(int tries, int limit) const
{
    QList<UnheardMessage> found;
    m_list.each(
        [this, &found](const SqlRow &row) {
            const qint64 number = row.number(0);
            found.append({m_chats.idOf(chatNumberOf(number)), seqOf(number), int(row.number(1))});
        },
        tries, limit);
    return found;
}

QList<SpokenMessage> VoicesTable::spoken(const QByteArray &hash, int limit) const
{
    QList<SpokenMessage> found;
    m_spoken.each(
        [this, &found](const SqlRow &row) {
            const qint64 number = row.number(0);
            found.append({m_chats.idOf(chatNumberOf(number)), seqOf(number), row.text(1)});
        },
        hash, limit);
    return found;
}

qint64 VoicesTable::numberOf(ChatId chat, Seq seq) const
{
    return entryNumber(m_chats.numberOf(chat), seq);
}

} // namespace chatoyant::server
