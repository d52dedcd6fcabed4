#include "server/storage/reports_table.h"

#include "server/storage/entry_row.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString reportQuery(const QString &condition)
{
    return u"SELECT number, by, about, message, text, reason, note, at, closed_at FROM reports"
           " %1"_s.arg(condition);
}

} // namespace

ReportsTable::ReportsTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_add(database,
            u"INSERT INTO reports (by, about, message, text, reason, note, at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"_s)
    , m_last(database, u"SELECT max(number) FROM reports"_s)
    , m_find(database, reportQuery(u"WHERE number = ?1"_s))
    , m_list(database, reportQuery(u"WHERE number < ?1 ORDER BY number DESC LIMIT ?2"_s))
    , m_listOpen(database,
                 reportQuery(u"WHERE closed_at IS NULL AND number < ?1"
                             " ORDER BY number DESC LIMIT ?2"_s))
    , m_listClosed(database,
                   reportQuery(u"WHERE closed_at IS NOT NULL AND number < ?1"
                               " ORDER BY number DESC LIMIT ?2"_s))
    , m_countOpen(database, u"SELECT count(*) FROM reports WHERE closed_at IS NULL"_s)
    , m_readers(database, u"SELECT id FROM users WHERE is_admin = 1 AND standing = 0"_s)
    , m_listBy(database, reportQuery(u"WHERE by = ?1 ORDER BY number"_s))
    , m_close(database, u"UPDATE reports SET closed_at = ?2 WHERE number = ?1"_s)
{}

qint64 ReportsTable::addReport(const Report &report)
{
    std::optional<qint64> message;
    if (report.chat.isValid())
        message = entryNumber(m_chats.numberOf(report.chat), report.seq);
    m_add.write(m_users.numberOf(report.by), m_users.numberOf(report.about), message,
                emptyForNull(report.text), report.reason, emptyForNull(report.note), report.at);
    return m_last.first([](const SqlRow &row) { return row.number(0); }).value_or(0);
}

std::optional<Report> ReportsTable::report(qint64 number) const
{
    return m_find.first([this](const SqlRow &row) { return read(row); }, number);
}

QList<Report> ReportsTable::reports(ReportChoice which, qint64 before, int limit) const
{
    constexpr qint64 farthest = (1LL << 53) - 1;
    QList<Report> found;
    SqlQuery &query = which == ReportChoice::All    ? m_list // all are mutable
                      : which == ReportChoice::Open ? m_listOpen
                                                    : m_listClosed;
    query.each([this, &found](const SqlRow &row) { found.append(read(row)); },
               before > 0 ? before : farthest, limit);
    return found;
}

int ReportsTable::openReports() const
{
    return int(m_countOpen.first([](const SqlRow &row) { return row.number(0); }).value_or(0));
}

QList<UserId> ReportsTable::readers() const
{
    QList<UserId> found;
    m_readers.each([&found](const SqlRow &row) { found.append(UserId::fromBytes(row.bytes(0))); });
    return found;
}

QList<Report> ReportsTable::reportsBy(UserId user) const
{
    QList<Report> found;
    m_listBy.each([this, &found](const SqlRow &row) { found.append(read(row)); },
                  m_users.numberOf(user));
    return found;
}

void ReportsTable::closeReport(qint64 number, const QDateTime &at)
{
    m_close.write(number, at);
}

Report ReportsTable::read(const SqlRow &row) const
{
    Report report;
    report.number = row.number(0);
    report.by = m_users.idOf(row.number(1));
    report.about = m_users.idOf(row.number(2));
    if (!row.isNull(3)) {
        report.chat = m_chats.idOf(row.number(3) >> 32);
        report.seq = seqOf(row.number(3));
    }
    report.text = row.text(4);
    report.reason = row.choice<ReportReason>(5);
    report.note = row.text(6);
    report.at = row.time(7);
    report.closedAt = row.time(8);
    return report;
}

} // namespace chatoyant::server
