// Takes what people tell the administrators about others, and keeps it for them.
#pragma once

#include "common/base/clock.h"
#include "server/domain/attempt_limits.h"
#include "server/domain/audit_log.h"
#include "server/domain/chat_directory.h"
#include "server/domain/delivery.h"
#include "server/domain/people.h"
#include "server/domain/ports/report_storage.h"

namespace chatoyant::server {

struct Complaint
{
    ReportReason reason = ReportReason::Other;
    QString note;
};

class ReportService
{
public:
    struct Parts
    {
        ReportStorage &reports;
        ChatDirectory &directory;
        const People &people;
        AttemptLimits &limits;
        AuditLog &audit;
        Delivery &delivery;
        const Clock &clock;
    };

    explicit ReportService(const Parts &parts);

    // Who is reported hears nothing of it.
    Result<void> person(UserId caller, UserId about, const Complaint &complaint);
    // With its text, which stays here when the message is changed or deleted.
    Result<void> message(UserId caller, std::pair<ChatId, Seq> message, const Complaint &complaint);

    // For the operator and the administrators. Newest first, below that number if not 0.
    QList<Report> list(ReportChoice which, int limit, qint64 before = 0) const
    {
        return m_parts.reports.reports(which, before, limit);
    }
    int openCount() const { return m_parts.reports.openReports(); }
    // To who may read them from now on, or not any more.
    void tellReader(UserId who, bool isReader);
    // Or opens it again. Nothing: there is no such report. By the operator where nobody is named.
    std::optional<Report> setClosed(qint64 number, bool isClosed, UserId by = {});

private:
    void tellReaders(bool isNew);
    Result<void> keep(Report report, const Complaint &complaint);

    Parts m_parts;
};

} // namespace chatoyant::server
