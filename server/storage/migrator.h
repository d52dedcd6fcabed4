// Brings a database file to the schema of this program, step by step.
#pragma once

#include "common/base/error.h"

#include <QString>

struct sqlite3;

namespace chatoyant::server {

// Runs those files of the folder (of resources) that the database's user_version does not count
// yet, each in a transaction of its own. Refuses files of other programs and of newer versions.
Result<void> migrate(sqlite3 *connection, const QString &file, const QString &folder);

} // namespace chatoyant::server
