#include "tests/architecture/protocol_book.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace chatoyant::architecture {

using namespace Qt::StringLiterals;

namespace {

// The text from one "## N. " heading to the next.
QString section(const QString &text, int number)
{
    const QRegularExpression heading(u"^## %1\\. .*?$(.*?)(?=^## |\\z)"_s.arg(number),
                                     QRegularExpression::MultilineOption |
                                         QRegularExpression::DotMatchesEverythingOption);
    return heading.match(text).captured(1);
}

// Rows whose first cell is one name in backticks, as cells.
QList<QStringList> rowsOf(const QString &text)
{
    static const QRegularExpression row(uR"(^\| `([\w.]+)` \|(.*)\|\s*$)"_s,
                                        QRegularExpression::MultilineOption);
    QList<QStringList> rows;
    auto found = row.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        QStringList cells{match.captured(1)};
        // Within a cell a bar stands without spaces: "open|closed".
        const QStringList others = (match.captured(2) + u' ').split(u" | "_s);
        for (const QString &cell : others)
            cells.append(cell.trimmed());
        rows.append(cells);
    }
    return rows;
}

QList<Call> callsIn(const QString &text)
{
    QList<Call> calls;
    const QList<QStringList> rows = rowsOf(text);
    for (const QStringList &cells : rows)
        calls.append({cells.value(0), parametersIn(cells.value(1))});
    return calls;
}

QList<Parameter> sorted(QList<Parameter> parameters)
{
    std::sort(parameters.begin(), parameters.end(),
              [](const Parameter &a, const Parameter &b) { return a.name < b.name; });
    return parameters;
}

QString inWords(const QList<Parameter> &parameters)
{
    QStringList words;
    for (const Parameter &parameter : parameters)
        words.append(parameter.isRequired ? parameter.name : parameter.name + u'?');
    return words.join(u", "_s);
}

QList<Call> callsOf(const QJsonArray &array)
{
    QList<Call> calls;
    for (const QJsonValue &value : array) {
        Call call{value["name"_L1].toString(), {}};
        const QJsonArray parameters = value["params"_L1].toArray();
        for (const QJsonValue &parameter : parameters)
            call.parameters.append(
                {parameter["name"_L1].toString(), parameter["required"_L1].toBool()});
        calls.append(call);
    }
    return calls;
}

bool leadsSomewhere(const QString &reference, const QJsonObject &document)
{
    if (!reference.startsWith("#/"_L1))
        return false;
    QJsonValue at = document;
    const QStringList steps = reference.mid(2).split(u'/');
    for (const QString &step : steps)
        at = at.toObject().value(step);
    return at.isObject();
}

void collectBroken(const QJsonValue &value, const QJsonObject &document, QStringList *broken)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            collectBroken(item, document, broken);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QString reference = object.value("$ref"_L1).toString();
        if (object.contains("$ref"_L1) && !leadsSomewhere(reference, document))
            broken->append(reference);
        for (const QJsonValue &member : object)
            collectBroken(member, document, broken);
    }
}

} // namespace

QList<Parameter> parametersIn(const QString &cell)
{
    static const QRegularExpression remark(uR"(\([^()]*\))"_s);
    static const QRegularExpression name(uR"re(`(\w+)`(\?)?)re"_s);
    static const QRegularExpression either(uR"re(`(\w+)` or `(\w+)`)re"_s);
    QString text = cell;
    while (text.contains(remark)) // remarks in remarks: from the inside out
        text.remove(remark);
    text.replace(either, u"`\\1`?, `\\2`?"_s); // one of two: neither can be required
    QList<Parameter> parameters;
    auto found = name.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        parameters.append({match.captured(1), match.captured(2).isEmpty()});
    }
    return parameters;
}

ProtocolBook readMarkdown(const QString &text)
{
    ProtocolBook book;
    book.methods = callsIn(section(text, 5));
    book.notifications = callsIn(section(text, 6));
    const QList<QStringList> rows = rowsOf(section(text, 8));
    for (const QStringList &cells : rows)
        book.reasons.append({cells.value(0), cells.value(1).toInt(), cells.value(2)});
    return book;
}

ProtocolBook readOpenRpc(const QJsonObject &document)
{
    ProtocolBook book;
    book.methods = callsOf(document.value("methods"_L1).toArray());
    book.notifications = callsOf(document.value("x-notifications"_L1).toArray());
    const QJsonObject errors =
        document.value("components"_L1).toObject().value("errors"_L1).toObject();
    for (auto at = errors.begin(); at != errors.end(); ++at) {
        const QJsonObject error = at.value().toObject();
        const QString reason = error.value("data"_L1).toObject().value("reason"_L1).toString();
        book.reasons.append({reason == at.key() ? reason : at.key() + u" names "_s + reason,
                             error.value("code"_L1).toInt(), error.value("message"_L1).toString()});
    }
    return book;
}

QStringList nameDifferences(const QStringList &first, const QStringList &second)
{
    QStringList found;
    for (const QString &name : first) {
        if (!second.contains(name))
            found.append(name + u" is missing in the second"_s);
    }
    for (const QString &name : second) {
        if (!first.contains(name))
            found.append(name + u" is missing in the first"_s);
    }
    if (found.isEmpty() && first != second)
        found.append(u"the order differs, or a name stands twice"_s);
    return found;
}

QStringList parameterDifferences(const QList<Call> &first, const QList<Call> &second)
{
    QStringList found;
    for (const Call &call : first) {
        for (const Call &other : second) {
            if (call.name == other.name && sorted(call.parameters) != sorted(other.parameters))
                found.append(u"%1: (%2) against (%3)"_s.arg(call.name, inWords(call.parameters),
                                                            inWords(other.parameters)));
        }
    }
    return found;
}

QStringList brokenReferences(const QJsonObject &document)
{
    QStringList broken;
    collectBroken(document, document, &broken);
    return broken;
}

QStringList namesOf(const QList<Call> &calls)
{
    QStringList names;
    for (const Call &call : calls)
        names.append(call.name);
    return names;
}

} // namespace chatoyant::architecture
