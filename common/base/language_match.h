// Which of the languages that a program speaks is meant by a name such as "pt-PT" or "zh_Hans_CN".
#pragma once

#include <QStringList>

namespace chatoyant {

// Of `known`, named as Qt names them ("de", "zh_CN"); empty where none is meant.
QString nearestLanguage(const QStringList &known, const QString &wanted);

} // namespace chatoyant
