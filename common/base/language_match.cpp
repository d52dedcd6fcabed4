#include "common/base/language_match.h"

#include <QLocale>

namespace chatoyant {

QString nearestLanguage(const QStringList &known, const QString &wanted)
{
    QString name = wanted;
    name.replace(u'-', u'_');
    if (name.isEmpty())
        return {};
    // "zh_Hans_CN", "zh_CN", "zh"
    for (const QString &code : {name, QLocale(name).name(), name.section(u'_', 0, 0)}) {
        if (known.contains(code))
            return code;
    }
    return {};
}

} // namespace chatoyant
