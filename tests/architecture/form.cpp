#include "tests/architecture/form.h"

#include <QRegularExpression>

namespace chatoyant::architecture {

using namespace Qt::StringLiterals;

QStringList headerOffences(const SourceFile &header)
{
    QStringList found;
    const QStringList lines = header.lines();
    constexpr qsizetype shortestJob = 10;
    if (!lines.first().startsWith("// "_L1) || lines.first().size() < shortestJob)
        found.append(offence(header, 0, u"the first line of a header says its job"_s));
    if (header.text.count("#pragma once\n"_L1) != 1)
        found.append(offence(header, 0, u"a header has #pragma once"_s));
    return found;
}

QStringList machinePathOffences(const SourceFile &file)
{
    // Not followed by a host's or a URL's further text: a folder at the root of a path.
    static const QRegularExpression machine(
        uR"re((?<![\w.~$}/)-])/(work|farm|home/\w+|root|Users|mnt)/\w)re"_s);
    QStringList found;
    const QStringList lines = file.lines();
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (const auto match = machine.match(lines[at]); match.hasMatch())
            found.append(offence(file, at, u"a path of one machine: "_s + match.captured()));
    }
    return found;
}

QStringList spacingOffences(const SourceFile &file)
{
    QStringList found;
    if (!file.text.isEmpty() && !file.text.endsWith(u'\n'))
        found.append(file.path + u": ends without a newline"_s);
    const QStringList lines = file.lines();
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].endsWith(u' ') || lines[at].contains(u'\t') || lines[at].endsWith(u'\r'))
            found.append(offence(file, at, u"a tab, or a space at the end"_s));
    }
    return found;
}

} // namespace chatoyant::architecture
