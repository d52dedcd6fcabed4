#include "server/app/ini_file.h"

#include "server/app/config_words.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

bool isCommentSign(QChar character)
{
    return character == u';' || character == u'#';
}

QString withoutComment(QStringView value)
{
    const QStringView trimmed = value.trimmed();
    if (trimmed.startsWith(u'"')) {
        const qsizetype end = trimmed.indexOf(u'"', 1);
        if (end > 0)
            return trimmed.sliced(1, end - 1).toString();
    }
    for (qsizetype at = 0; at < trimmed.size(); ++at) {
        if (isCommentSign(trimmed[at]) && (at == 0 || trimmed[at - 1].isSpace()))
            return trimmed.first(at).trimmed().toString();
    }
    return trimmed.toString();
}

} // namespace

Expected<QList<IniEntry>, QString> readIni(QStringView text)
{
    QList<IniEntry> entries;
    QString section;
    int number = 0;
    for (const QStringView raw : text.split(u'\n')) {
        ++number;
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || isCommentSign(line.front()))
            continue;
        if (line.startsWith(u'[')) {
            const qsizetype end = line.indexOf(u']');
            if (end < 2)
                return ConfigWords::tr("line %1: a section is written [name]").arg(number);
            section = line.sliced(1, end - 1).trimmed().toString().toLower();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1)
            return ConfigWords::tr("line %1: expected name = value").arg(number);
        if (section.isEmpty())
            return ConfigWords::tr("line %1: no [section] before the first name").arg(number);
        const QString name = line.first(equals).trimmed().toString().toLower();
        entries.append({section + u'.' + name, withoutComment(line.sliced(equals + 1)), number});
    }
    return entries;
}

} // namespace chatoyant::server
