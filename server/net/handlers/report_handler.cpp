#include "server/net/handlers/report_handler.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"
#include "common/protocol/report_messages.h"
#include "server/net/handlers/seqs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

Complaint complaintIn(json::Fields &fields)
{
    return {fields.choice("reason"_L1, json::reportReasonFromName),
            fields.optionalText("note"_L1, limits::reportNoteLength).value_or(QString())};
}

Answer answerTo(const Result<void> &taken)
{
    if (!taken)
        return taken.error();
    return answerWith({});
}

} // namespace

void ReportHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("report.person"_L1, [this](const Call &call) { return person(call); });
    dispatcher.add("report.message"_L1, [this](const Call &call) { return message(call); });
}

Answer ReportHandler::person(const Call &call)
{
    json::Fields fields(call.params);
    const auto about = fields.id<UserId>("userId"_L1);
    const Complaint complaint = complaintIn(fields);
    if (fields.error())
        return *fields.error();
    return answerTo(m_services.reports.person(call.user(), about, complaint));
}

Answer ReportHandler::message(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const Seq seq = fields.integer("seq"_L1, 1, largestSeq);
    const Complaint complaint = complaintIn(fields);
    if (fields.error())
        return *fields.error();
    return answerTo(m_services.reports.message(call.user(), {chat, seq}, complaint));
}

} // namespace chatoyant::server
