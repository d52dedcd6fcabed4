#include "server/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x43686174; // "Chat" in the file's header

Error refusal(const QString &sentence)
{
    return {Reason::StorageFailed, sentence, {}, std::nullopt};
}

std::optional<int> readNumber(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement) || !query.next())
        return std::nullopt;
    return query.value(0).toInt();
}

bool runAll(const QSqlDatabase &database, const QStringList &statements, QString &fault)
{
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (!query.exec(statement)) {
            fault = query.lastError().databaseText();
            return false;
        }
        query.finish();
    }
    return true;
}

Result<void> runStep(const QSqlDatabase &database, const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(u"the program lacks its migration %1"_s.arg(path));
    QStringList statements{u"BEGIN EXCLUSIVE"_s};
    statements += sqlStatements(QString::fromUtf8(file.readAll()));
    statements += {u"PRAGMA application_id = %1"_s.arg(applicationId),
                   u"PRAGMA user_version = %1"_s.arg(version), u"COMMIT"_s};
    QString fault;
    if (runAll(database, statements, fault))
        return {};
    QString ignored;
    runAll(database, {u"ROLLBACK"_s}, ignored);
    return refusal(u"migration %1 failed: %2"_s.arg(path, fault));
}

} // namespace

QStringList sqlStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        const QString code = line.section(u"--"_s, 0, 0).trimmed();
        if (code.isEmpty())
            continue;
        statement += code + u'\n';
        if (code.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

Result<void> migrate(const QSqlDatabase &database, const QString &file, const QString &folder)
{
    const QStringList steps = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    const auto version = readNumber(database, u"PRAGMA user_version"_s);
    const auto owner = readNumber(database, u"PRAGMA application_id"_s);
    const auto tables = readNumber(database, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!version || !owner || !tables)
        return refusal(u"%1 cannot be read"_s.arg(file));
    if (*owner != applicationId && (*tables > 0 || *version > 0))
        return refusal(u"%1 belongs to another program"_s.arg(file));
    if (*version > steps.size())
        return refusal(
            u"%1 was written by a newer version of the server: install that version"_s.arg(file));
    for (int step = *version; step < steps.size(); ++step) {
        if (const auto done = runStep(database, folder + u'/' + steps.at(step), step + 1); !done)
            return done.error();
    }
    return {};
}

} // namespace chatoyant::server
