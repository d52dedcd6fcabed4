#include "server/storage/audit_table.h"

#include <limits>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString recordQuery(const QString &condition)
{
    return u"SELECT number, at, action, actor, subject, address, details, chat FROM audit"
           " WHERE number < ?1 %1 ORDER BY number DESC LIMIT ?2"_s.arg(condition);
}

// Never NULL.
} // namespace

AuditTable::AuditTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_add(database,
            u"INSERT INTO audit (at, action, actor, subject, address, details, chat)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, 0))"_s)
    , m_list(database, recordQuery(QString()))
    , m_listOf(database, recordQuery(u"AND subject = ?3"_s))
    , m_listIn(database, recordQuery(u"AND chat = ?3"_s))
{}

void AuditTable::addRecord(const AuditRecord &record)
{
    const auto known = [this](UserId user) {
        const qint64 number = user.isValid() ? m_users.numberOf(user) : 0;
        return number == 0 ? std::optional<qint64>() : number;
    };
    m_add.write(record.at, record.action, known(record.actor), known(record.subject),
                emptyForNull(record.address), emptyForNull(record.details),
                record.chat.isValid() ? m_chats.numberOf(record.chat) : 0);
}

QList<AuditRecord>
AuditTable::records(std::optional<UserId> subject, qint64 before, int limit) const
{
    QList<AuditRecord> found;
    const auto add = [this, &found](const SqlRow &row) { found.append(read(row)); };
    const qint64 below = before > 0 ? before : std::numeric_limits<qint64>::max();
    if (subject)
        m_listOf.each(add, below, limit, m_users.numberOf(*subject));
    else
        m_list.each(add, below, limit);
    return found;
}

QList<AuditRecord> AuditTable::recordsIn(ChatId chat, qint64 before, int limit) const
{
    QList<AuditRecord> found;
    m_listIn.each([this, &found](const SqlRow &row) { found.append(read(row)); },
                  before > 0 ? before : std::numeric_limits<qint64>::max(), limit,
                  m_chats.numberOf(chat));
    return found;
}

AuditRecord AuditTable::read(const SqlRow &row) const
{
    return {row.number(0),
            row.time(1),
            row.text(2),
            row.isNull(3) ? UserId() : m_users.idOf(row.number(3)),
            row.isNull(4) ? UserId() : m_users.idOf(row.number(4)),
            row.text(5),
            row.text(6),
            row.isNull(7) ? ChatId() : m_chats.idOf(row.number(7))};
}

} // namespace chatoyant::server
