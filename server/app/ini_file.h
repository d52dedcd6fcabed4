// Reads the lines of an INI file as they stand: no lists from commas, no escapes, no interpolation.
#pragma once

#include "common/base/expected.h"

#include <QList>
#include <QString>

namespace chatoyant::server {

struct IniEntry
{
    QString key; // "section.name"
    QString value;
    int line = 0; // from 1

    friend bool operator==(const IniEntry &, const IniEntry &) = default;
};

// `[section]`, `name = value`, comments from `;` or `#` at the start of a line or after a space.
// A value in double quotes is taken whole. The error is a sentence that names the line.
Expected<QList<IniEntry>, QString> readIni(QStringView text);

} // namespace chatoyant::server
