// Brings a database file to the schema of this program, step by step.
#pragma once

#include "common/base/error.h"

#include <QSqlDatabase>

namespace chatoyant::server {

// Runs those files of the folder (of resources) that the database's user_version does not count
// yet, each in a transaction of its own. Refuses files of other programs and of newer versions.
Result<void> migrate(const QSqlDatabase &database, const QString &file, const QString &folder);

// The statements of a migration: each ends with a semicolon at the end of a line.
QStringList sqlStatements(const QString &script);

} // namespace chatoyant::server
