// The program's verbs: from the words of the command line to an exit code.
#pragma once

#include <QStringList>

namespace chatoyant::server {

// `arguments` without the program's name. QCoreApplication must exist and must not be running.
int runCommand(const QStringList &arguments);

} // namespace chatoyant::server
