#include "server/net/handlers/report_handler.h"

#include "common/base/limits.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/report_messages.h"
#include "server/net/handlers/pages.h"
#include "server/net/handlers/seqs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReports = 100;
constexpr int usualReports = 50;
constexpr qint64 farthestReport = (1LL << 53) - 1;

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
    dispatcher.add("report.list"_L1, [this](const Call &call) { return list(call); });
    dispatcher.add("report.close"_L1, [this](const Call &call) { return close(call); });
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

Answer ReportHandler::list(const Call &call) const
{
    if (const auto may = m_services.standing.checkAdmin(call.user()); !may)
        return may.error();
    json::Fields fields(call.params);
    const bool isClosed = fields.optionalFlag("closed"_L1).value_or(false);
    const qint64 before = fields.optionalInteger("before"_L1, 1, farthestReport).value_or(0);
    const auto limit = fields.optionalInteger("limit"_L1, 1, mostReports).value_or(usualReports);
    if (fields.error())
        return *fields.error();
    // One more says whether there are more.
    const QList<Report> found = m_services.reports.list(
        isClosed ? ReportChoice::Closed : ReportChoice::Open, int(limit) + 1, before);
    QJsonArray reports;
    qsizetype room = pageBytes;
    for (const Report &report : found) {
        const QJsonObject object = packed(report, call.user());
        room -= QJsonDocument(object).toJson(QJsonDocument::Compact).size() + 1;
        if (reports.size() == limit || room < 0)
            break;
        reports.append(object);
    }
    return answerWith({{u"reports"_s, reports},
                       {u"open"_s, m_services.reports.openCount()},
                       {u"more"_s, reports.size() < found.size()}});
}

Answer ReportHandler::close(const Call &call)
{
    if (const auto may = m_services.standing.checkAdmin(call.user()); !may)
        return may.error();
    json::Fields fields(call.params);
    const qint64 number = fields.integer("number"_L1, 1, farthestReport);
    const bool isClosed = fields.optionalFlag("closed"_L1).value_or(true);
    if (fields.error())
        return *fields.error();
    if (!m_services.reports.setClosed(number, isClosed, call.user()))
        return makeError(Reason::InvalidField, u"number"_s);
    return answerWith({{u"open"_s, m_services.reports.openCount()}});
}

QJsonObject ReportHandler::packed(const Report &report, UserId reader) const
{
    const auto shown = [&](UserId user) {
        const auto found = m_services.profiles.person(reader, user);
        return found ? json::fromUser(*found) : QJsonObject();
    };
    QJsonObject object{{u"number"_s, report.number},
                       {u"at"_s, json::timeToText(report.at)},
                       {u"by"_s, shown(report.by)},
                       {u"about"_s, shown(report.about)},
                       {u"reason"_s, json::reportReasonName(report.reason)}};
    if (!report.note.isEmpty())
        object.insert("note"_L1, report.note);
    if (report.chat.isValid()) {
        object.insert("chatId"_L1, report.chat.toString());
        object.insert("seq"_L1, report.seq);
        object.insert("text"_L1, report.text);
    }
    if (report.closedAt.isValid())
        object.insert("closedAt"_L1, json::timeToText(report.closedAt));
    return object;
}

} // namespace chatoyant::server
