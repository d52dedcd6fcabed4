// Takes what people tell the administrators about others, and keeps it for them.
#pragma once

#include "common/base/clock.h"
#include "server/domain/attempt_limits.h"
#include "server/domain/audit_log.h"
#include "server/domain/chat_directory.h"
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
        const Clock &clock;
    };

    explicit ReportService(const Parts &parts);

    // Who is reported hears nothing of it.
    Result<void> person(UserId caller, UserId about, const Complaint &complaint);
    // With its text, which stays here when the message is changed or deleted.
    Result<void> message(UserId caller, std::pair<ChatId, Seq> message, const Complaint &complaint);

    // For the operator.
    QList<Report> list(bool withClosed, int limit) const
    {
        return m_parts.reports.reports(withClosed, limit);
    }
    // Nothing: there is no such report.
    std::optional<Report> close(qint64 number);

private:
    Result<void> keep(Report report, const Complaint &complaint);

    Parts m_parts;
};

} // namespace chatoyant::server
