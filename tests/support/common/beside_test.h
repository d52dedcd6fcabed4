// What lies beside the test's own program: the other programs of this build, and their data.
#pragma once

#include <QCoreApplication>

namespace chatoyant {

// The whole path of a file, from its path as seen from the folder of the programs.
inline QString besideTest(QStringView file)
{
    return QCoreApplication::applicationDirPath() + u'/' + file.toString();
}

} // namespace chatoyant
