// The table of what people told the administrators about others.
#pragma once

#include "server/domain/ports/report_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class ReportsTable final : public ReportStorage
{
public:
    ReportsTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    qint64 addReport(const Report &report) override;
    std::optional<Report> report(qint64 number) const override;
    QList<Report> reports(ReportChoice which, qint64 before, int limit) const override;
    int openReports() const override;
    QList<Report> reportsBy(UserId user) const override;
    void closeReport(qint64 number, const QDateTime &at) override;
    QList<UserId> readers() const override;

private:
    Report read(const SqlRow &row) const;

    UserNumbers &m_users;
    ChatNumbers &m_chats;
    SqlQuery m_add;
    mutable SqlQuery m_last;
    mutable SqlQuery m_find;
    mutable SqlQuery m_list;
    mutable SqlQuery m_listOpen;
    mutable SqlQuery m_listClosed;
    mutable SqlQuery m_countOpen;
    mutable SqlQuery m_readers;
    mutable SqlQuery m_listBy;
    SqlQuery m_close;
};

} // namespace chatoyant::server
