#include "server/domain/report_service.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"
#include "common/protocol/report_messages.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// What was said, and what the files are called that came with it.
QString reportedText(const MessageState &message)
{
    QStringList lines;
    if (!message.text.isEmpty())
        lines.append(message.text);
    for (const Attachment &file : message.files)
        lines.append(u"[%1]"_s.arg(file.name));
    return lines.join(u'\n');
}

} // namespace

ReportService::ReportService(const Parts &parts)
    : m_parts(parts)
{}

Result<void> ReportService::person(UserId caller, UserId about, const Complaint &complaint)
{
    if (caller == about)
        return makeError(Reason::ContactSelf, u"userId"_s);
    if (!m_parts.people.user(about))
        return makeError(Reason::UserNotFound, u"userId"_s);
    Report report;
    report.by = caller;
    report.about = about;
    return keep(report, complaint);
}

Result<void>
ReportService::message(UserId caller, std::pair<ChatId, Seq> message, const Complaint &complaint)
{
    const auto &[chat, seq] = message;
    const auto entered = m_parts.directory.enter(chat, caller, Action::Report);
    if (!entered)
        return entered.error();
    const auto found = m_parts.directory.message(**entered, seq, caller);
    if (!found)
        return found.error();
    if (found->by == caller)
        return makeError(Reason::ContactSelf, u"seq"_s);
    Report report;
    report.by = caller;
    report.about = found->by;
    report.chat = chat;
    report.seq = seq;
    report.text = reportedText(*found);
    return keep(report, complaint);
}

// The record of it names nobody whom it is about: people can read what was noted about them.
Result<void> ReportService::keep(Report report, const Complaint &complaint)
{
    if (complaint.note.size() > limits::reportNoteLength || !json::isStorableText(complaint.note))
        return makeError(Reason::InvalidField, u"note"_s);
    if (const auto may = m_parts.limits.takeReport(report.by); !may)
        return may.error();
    report.reason = complaint.reason;
    report.note = complaint.note;
    report.at = m_parts.clock.now();
    const qint64 number = m_parts.reports.addReport(report);
    m_parts.audit.note({AuditAction::ReportMade,
                        report.by,
                        {},
                        {},
                        u"%1 %2"_s.arg(number).arg(json::reportReasonName(report.reason))});
    tellReaders(true);
    return {};
}

std::optional<Report> ReportService::setClosed(qint64 number, bool isClosed, UserId by)
{
    auto found = m_parts.reports.report(number);
    if (!found || found->closedAt.isValid() == isClosed)
        return found;
    found->closedAt = isClosed ? m_parts.clock.now() : QDateTime();
    m_parts.reports.closeReport(number, found->closedAt);
    m_parts.audit.note({isClosed ? AuditAction::ReportClosed : AuditAction::ReportReopened,
                        by,
                        {},
                        {},
                        QString::number(number)});
    tellReaders(false);
    return found;
}

void ReportService::tellReader(UserId who, bool isReader)
{
    m_parts.delivery.reports(isReader ? std::optional(openCount()) : std::nullopt, false, {who});
}

// How many are open, and nothing of what they say.
void ReportService::tellReaders(bool isNew)
{
    m_parts.delivery.reports(openCount(), isNew, m_parts.reports.readers());
}

} // namespace chatoyant::server
