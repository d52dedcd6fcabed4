#include "common/protocol/json.h"
#include "server/app/opened_domain.h"
#include "server/app/verbs.h"

#include <QJsonArray>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRecords = 50;
constexpr int mostRecords = 100'000;

QString nameOf(const Services &services, UserId user, const QString &otherwise)
{
    const auto account = user.isValid() ? services.standing.account(user) : std::nullopt;
    return account ? account->user.username : otherwise;
}

struct Names
{
    QString actor;
    QString subject;
};

Names namesIn(const Services &services, const AuditRecord &record)
{
    //: In "audit list", in place of a user name: whoever runs the server
    const QString nobody = record.address.isEmpty() ? CommandLine::tr("operator") : u"?"_s;
    return {nameOf(services, record.actor, nobody), nameOf(services, record.subject, u"-"_s)};
}

QString textOf(const AuditRecord &record, const Names &names)
{
    //: One line of "audit list". %1: time, %2: what was done, %3 and %4: user names, %5: address,
    //: %6: details
    return CommandLine::tr("%1  %2  by %3  to %4  %5  %6")
        .arg(json::timeToText(record.at), record.action, names.actor, names.subject, record.address,
             record.details);
}

QJsonObject objectOf(const AuditRecord &record, const Names &names)
{
    return {{u"number"_s, record.number},  {u"at"_s, json::timeToText(record.at)},
            {u"action"_s, record.action},  {u"actor"_s, names.actor},
            {u"subject"_s, names.subject}, {u"address"_s, record.address},
            {u"details"_s, record.details}};
}

} // namespace

int runAuditList(const QStringList &arguments)
{
    static constexpr ConfigKey count{"--limit", KeyKind::Number, "", "", "", 1, mostRecords};
    CommandLine line(u"audit list"_s, u"[options]"_s,
                     CommandLine::tr("Shows who did what to whom, newest first."));
    line.addPlaces();
    line.addOption(u"user"_s, u"NAME"_s, CommandLine::tr("Only what was done to this account."));
    line.addOption(u"limit"_s, u"N"_s,
                   CommandLine::tr("How many (default: %1).").arg(usualRecords));
    if (const auto code = line.read(arguments))
        return *code;
    const auto limit = readValue(count, line.isSet(u"limit"_s) ? line.value(u"limit"_s)
                                                               : QString::number(usualRecords));
    if (!limit)
        return line.fail(exit_code::usage, limit.error());
    const OpenedDomain opened = openDomain(line);
    if (!opened.domain)
        return opened.code;
    const Services &services = opened.services();
    std::optional<UserId> subject;
    if (line.isSet(u"user"_s)) {
        const auto account = services.standing.account(line.value(u"user"_s));
        if (!account)
            return line.fail(exit_code::failed, sentenceOf(account.error()));
        subject = account->user.id;
    }
    QStringList lines;
    QJsonArray records;
    const auto found = services.audit.records(subject, 0, limit->toInt());
    for (const AuditRecord &record : found) {
        const Names names = namesIn(services, record);
        lines.append(textOf(record, names));
        records.append(objectOf(record, names));
    }
    line.print(lines.join(u'\n'), {{u"records"_s, records}});
    return exit_code::done;
}

} // namespace chatoyant::server
