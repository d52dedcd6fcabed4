#include "tests/architecture/budgets.h"

#include <QRegularExpression>

namespace chatoyant::architecture {

using namespace Qt::StringLiterals;

namespace {

int budgetOf(const SourceFile &file)
{
    if (file.path.startsWith("client/ui/main_window."_L1))
        return mainWindowLines;
    return file.isHeader() ? headerLines : sourceLines;
}

qsizetype indentOf(const QString &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent) == u' ')
        ++indent;
    return indent;
}

// The line that closes the brace alone on line `open`; the text is formatted, so columns tell.
qsizetype closingLine(const QStringList &lines, qsizetype open)
{
    const qsizetype indent = indentOf(lines[open]);
    for (qsizetype at = open + 1; at < lines.size(); ++at) {
        if (indentOf(lines[at]) == indent && lines[at].mid(indent).startsWith(u'}'))
            return at;
    }
    return lines.size();
}

// The text from the end of what stood before to the opening brace: "int f(int a,\n int b)".
QString signatureBefore(const QStringList &lines, qsizetype open)
{
    QString signature;
    for (qsizetype at = open - 1; at >= 0; --at) {
        const QString line = lines[at].trimmed();
        if (line.isEmpty() || line.endsWith(u';') || line.endsWith(u'}') || line.endsWith(u'{') ||
            line.endsWith(u':') || line.startsWith(u'#'))
            break;
        signature.prepend(line + u' ');
    }
    return signature;
}

// Commas at the top level of the first parentheses, plus one.
int parametersOf(const QString &signature)
{
    int depth = 0;
    int angles = 0;
    int commas = 0;
    bool isEmpty = true;
    for (qsizetype at = signature.indexOf(u'('); at >= 0 && at < signature.size(); ++at) {
        const QChar c = signature.at(at);
        if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            if (--depth == 0)
                break;
        } else if (c == u'<') {
            ++angles;
        } else if (c == u'>') {
            --angles;
        } else if (c == u',' && depth == 1 && angles == 0) {
            ++commas;
        }
        isEmpty = isEmpty && (c == u'(' || c.isSpace());
    }
    return isEmpty ? 0 : commas + 1;
}

bool isType(const QString &signature)
{
    static const QRegularExpression type(u"^(template .*)?(class|struct|union|enum)\\b"_s);
    return type.match(signature).hasMatch();
}

} // namespace

QStringList lengthOffences(const SourceFile &file)
{
    const qsizetype lines = file.lines().size();
    const int budget = budgetOf(file);
    if (lines <= budget)
        return {};
    return {u"%1: %2 lines, budget %3"_s.arg(file.path).arg(lines).arg(budget)};
}

QStringList functionOffences(const SourceFile &file)
{
    QStringList found;
    const QStringList lines = SourceFile{file.path, withoutWords(file.text)}.lines();
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].trimmed() != "{"_L1)
            continue;
        const QString signature = signatureBefore(lines, at);
        if (isType(signature) || !signature.contains(u'('))
            continue;
        if (const qsizetype length = closingLine(lines, at) - at - 1; length > functionLines)
            found.append(
                offence(file, at, u"function of %1 lines: %2"_s.arg(length).arg(signature)));
        if (const int count = parametersOf(signature); count > parameters)
            found.append(offence(file, at, u"%1 parameters: %2"_s.arg(count).arg(signature)));
    }
    return found;
}

} // namespace chatoyant::architecture
