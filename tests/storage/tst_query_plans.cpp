// No statement of the chats' tables walks through a whole table.
#include "server/storage/account_list.h"
#include "server/storage/chat_invites_table.h"
#include "server/storage/chats_table.h"
#include "server/storage/contacts_table.h"
#include "server/storage/conversions_table.h"
#include "server/storage/drafts_table.h"
#include "server/storage/entries_table.h"
#include "server/storage/files_table.h"
#include "server/storage/groups_table.h"
#include "server/storage/media_table.h"
#include "server/storage/members_table.h"
#include "server/storage/moods_table.h"
#include "server/storage/personal_data.h"
#include "server/storage/pins_table.h"
#include "server/storage/user_entries_table.h"
#include "server/storage/voices_table.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_QueryPlans : public QObject
{
    Q_OBJECT

private slots:
    void statements_useIndexes();

private:
    static QStringList walks(sqlite3 *connection, const QByteArray &sql);
};

// What the plan says of tables that are read from end to end.
QStringList tst_QueryPlans::walks(sqlite3 *connection, const QByteArray &sql)
{
    constexpr int detail = 3; // sqlite.org/eqp.html
    const auto plan = prepareStatement(connection, "EXPLAIN QUERY PLAN " + sql);
    QStringList found;
    while (plan && sqlite3_step(plan.get()) == SQLITE_ROW) {
        const auto *text = sqlite3_column_text(plan.get(), detail);
        const QString line = QString::fromUtf8(reinterpret_cast<const char *>(text));
        // What a statement makes for itself may be read as a whole.
        const bool isOwn = line.contains("CONSTANT ROW"_L1) || line.contains("given"_L1) ||
                           line.contains("mine"_L1) || line.contains("latest"_L1) ||
                           line.contains("subquery"_L1, Qt::CaseInsensitive);
        if (line.startsWith("SCAN"_L1) && !isOwn)
            found.append(line);
    }
    return found;
}

void tst_QueryPlans::statements_useIndexes()
{
    const QTemporaryDir folder;
    StorageOptions options;
    options.file = folder.filePath(u"plans.db"_s);
    const auto database = SqlDatabase::open(options);
    QVERIFY(database);
    SqlDatabase &opened = **database;
    UserNumbers users(opened, u"users"_s);
    ChatNumbers chatNumbers(opened, u"chats"_s);
    const ContactsTable contacts(opened, users);
    const ChatsTable chats(opened, users, chatNumbers);
    const MembersTable members(opened, users, chatNumbers);
    MediaTable media(opened, users, chatNumbers);
    const EntriesTable entries(opened, {users, chatNumbers, media});
    const UserEntriesTable userEntries(opened, users);
    const PinsTable pins(opened, chatNumbers);
    const DraftsTable drafts(opened, users, chatNumbers);
    const ChatInvitesTable invites(opened, users, chatNumbers);
    const ConversionsTable conversions(opened, users, chatNumbers);
    const FilesTable files(opened, users, chatNumbers);
    const VoicesTable voices(opened, chatNumbers);
    const MoodsTable moods(opened);
    const GroupsTable groups(opened, users, chatNumbers);
    const AccountList accounts(opened);
    const PersonalData personal(opened, users, chatNumbers);
    QVERIFY(opened.commit());

    sqlite3 *connection = opened.connection();
    QList<QByteArray> statements;
    for (auto *at = sqlite3_next_stmt(connection, nullptr); at;
         at = sqlite3_next_stmt(connection, at))
        statements.append(sqlite3_sql(at));
    QStringList wrong;
    int looked = 0;
    for (const QByteArray &sql : std::as_const(statements)) {
        if (sql.startsWith("BEGIN") || sql.startsWith("COMMIT") || sql.startsWith("ROLLBACK") ||
            sql.startsWith("PRAGMA"))
            continue;
        ++looked;
        for (const QString &walk : walks(connection, sql))
            wrong.append(walk + u": "_s + QString::fromUtf8(sql));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(looked > 50);
}

QTEST_GUILESS_MAIN(tst_QueryPlans)
#include "tst_query_plans.moc"
