#include "common/protocol/json.h"
#include "common/protocol/report_messages.h"
#include "server/app/opened_domain.h"
#include "server/app/verbs.h"

#include <QJsonArray>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualReports = 50;
constexpr int mostReports = 10'000;

QString usernameOf(const Services &services, UserId user)
{
    const auto account = services.standing.account(user);
    return account ? account->user.username : u"?"_s;
}

// What people wrote gives a terminal no orders.
QString tamed(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = c == u'\n' ? u'\n' : u' ';
    }
    return text.replace(u'\n', u"\n      "_s);
}

QString reportText(const Services &services, const Report &report)
{
    //: A report in a list. %1: number, %2: time, %3 and %4: user names, %5: a reason in English
    QString text = CommandLine::tr("%1  %2  %3 about %4: %5")
                       .arg(QString::number(report.number), json::timeToText(report.at),
                            usernameOf(services, report.by), usernameOf(services, report.about),
                            json::reportReasonName(report.reason));
    if (report.closedAt.isValid())
        text += CommandLine::tr("  (closed %1)").arg(json::timeToText(report.closedAt));
    if (!report.note.isEmpty())
        //: Below a report: what its writer added.
        text += u"\n    "_s + CommandLine::tr("Note: %1").arg(tamed(report.note));
    if (report.chat.isValid())
        //: Below a report. %1: id of a chat, %2: number of a message, %3: its text
        text += u"\n    "_s +
                CommandLine::tr("Message %2 of chat %1: %3")
                    .arg(report.chat.toString(), QString::number(report.seq), tamed(report.text));
    return text;
}

QJsonObject reportObject(const Services &services, const Report &report)
{
    QJsonObject object{{u"number"_s, report.number},
                       {u"at"_s, json::timeToText(report.at)},
                       {u"by"_s, usernameOf(services, report.by)},
                       {u"about"_s, usernameOf(services, report.about)},
                       {u"reason"_s, json::reportReasonName(report.reason)},
                       {u"note"_s, report.note}};
    if (report.chat.isValid()) {
        object.insert("chatId"_L1, report.chat.toString());
        object.insert("seq"_L1, report.seq);
        object.insert("text"_L1, report.text);
    }
    if (report.closedAt.isValid())
        object.insert("closedAt"_L1, json::timeToText(report.closedAt));
    return object;
}

} // namespace

int runReportsList(const QStringList &arguments)
{
    static constexpr ConfigKey reportCount{"--limit", KeyKind::Number, "", "", "", 1, mostReports};
    CommandLine line(u"reports list"_s, u"[options]"_s,
                     CommandLine::tr("Shows what people reported to the administrators, newest "
                                     "first, with the messages as they were then."));
    line.addPlaces();
    line.addFlag(u"all"_s, CommandLine::tr("Those that are closed as well."));
    line.addOption(u"limit"_s, u"N"_s,
                   CommandLine::tr("How many (default: %1).").arg(usualReports));
    if (const auto code = line.read(arguments))
        return *code;
    const auto limit =
        readValue(reportCount,
                  line.isSet(u"limit"_s) ? line.value(u"limit"_s) : QString::number(usualReports));
    if (!limit)
        return line.fail(exit_code::usage, limit.error());
    const OpenedDomain opened = openDomain(line);
    if (!opened.domain)
        return opened.code;
    QStringList lines;
    QJsonArray reports;
    const auto found = opened.services().reports.list(
        line.isSet(u"all"_s) ? ReportChoice::All : ReportChoice::Open, limit->toInt());
    for (const Report &report : found) {
        lines.append(reportText(opened.services(), report));
        reports.append(reportObject(opened.services(), report));
    }
    line.print(lines.isEmpty() ? CommandLine::tr("no reports") : lines.join(u'\n'),
               {{u"reports"_s, reports}});
    return exit_code::done;
}

int runReportsClose(const QStringList &arguments)
{
    static constexpr ConfigKey reportNumber{"NUMBER", KeyKind::Number, "", "", "",
                                            1,        (1LL << 53) - 1};
    CommandLine line(u"reports close"_s, u"NUMBER [options]"_s,
                     CommandLine::tr("Closes a report, once it is dealt with. It stays in "
                                     "`reports list --all`."));
    line.addPlaces();
    if (const auto code = line.read(arguments, 1))
        return *code;
    const auto number = readValue(reportNumber, line.positionals().first());
    if (!number)
        return line.fail(exit_code::usage, number.error());
    const OpenedDomain opened = openDomain(line);
    if (!opened.domain)
        return opened.code;
    const auto closed = opened.services().reports.setClosed(number->toLongLong(), true);
    if (!closed)
        return line.fail(exit_code::failed,
                         CommandLine::tr("there is no report %1").arg(number->toString()));
    return finishWith(line, opened, CommandLine::tr("Report %1 is closed.").arg(number->toString()),
                      reportObject(opened.services(), *closed));
}

} // namespace chatoyant::server
