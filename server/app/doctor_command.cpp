#include "common/protocol/admin_messages.h"
#include "server/app/doctor.h"
#include "server/app/verbs.h"

#include <QJsonArray>

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString signOf(HealthFinding::Mark mark)
{
    switch (mark) {
    case HealthFinding::Mark::Good:
        return u"✓"_s;
    case HealthFinding::Mark::Warning:
        return u"!"_s;
    case HealthFinding::Mark::Bad:
        return u"✗"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

int runDoctor(const QStringList &arguments)
{
    CommandLine line(
        u"doctor"_s, u"[options]"_s,
        CommandLine::tr("Looks at everything that the server needs, beside the running "
                        "server or without it, and says what is missing and what to "
                        "do about it. Nothing is changed."));
    line.addPlaces();
    if (const auto code = line.read(arguments))
        return *code;
    const auto loaded = configFor(line);
    if (!loaded)
        return line.fail(exit_code::failed, loaded.error());
    const QList<HealthFinding> findings = examine(loaded->config);
    QStringList text;
    QJsonArray list;
    for (const HealthFinding &finding : findings) {
        text.append(signOf(finding.mark) + u' ' + finding.text);
        list.append(QJsonObject{{u"mark"_s, json::healthMarkName(finding.mark)},
                                {u"text"_s, finding.text}});
    }
    const bool isWell =
        std::none_of(findings.cbegin(), findings.cend(), [](const HealthFinding &finding) {
            return finding.mark == HealthFinding::Mark::Bad;
        });
    line.print(text.join(u'\n'), {{u"ok"_s, isWell}, {u"findings"_s, list}});
    return isWell ? exit_code::done : exit_code::failed;
}

} // namespace chatoyant::server
