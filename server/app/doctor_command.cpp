#include "server/app/doctor.h"
#include "server/app/verbs.h"

#include <QJsonArray>

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QString signOf(Finding::Mark mark)
{
    switch (mark) {
    case Finding::Mark::Good:
        return u"✓"_s;
    case Finding::Mark::Warning:
        return u"!"_s;
    case Finding::Mark::Bad:
        return u"✗"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Finding::Mark mark)
{
    if (mark == Finding::Mark::Good)
        return u"good"_s;
    return mark == Finding::Mark::Warning ? u"warning"_s : u"bad"_s;
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
    const QList<Finding> findings = examine(loaded->config);
    QStringList text;
    QJsonArray list;
    for (const Finding &finding : findings) {
        text.append(signOf(finding.mark) + u' ' + finding.text);
        list.append(QJsonObject{{u"mark"_s, nameOf(finding.mark)}, {u"text"_s, finding.text}});
    }
    const bool isWell =
        std::none_of(findings.cbegin(), findings.cend(),
                     [](const Finding &finding) { return finding.mark == Finding::Mark::Bad; });
    line.print(text.join(u'\n'), {{u"ok"_s, isWell}, {u"findings"_s, list}});
    return isWell ? exit_code::done : exit_code::failed;
}

} // namespace chatoyant::server
