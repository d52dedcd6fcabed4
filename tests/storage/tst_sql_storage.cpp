// What an operator meets when the file is not as it should be, and what a file keeps.
#include "server/storage/argon2_hasher.h"
#include "server/storage/sql_storage.h"
#include "server/storage/sqlite.h"
#include "tests/support/common/fake_random.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_SqlStorage : public QObject
{
    Q_OBJECT

private slots:
    void open_noFolder_saysSo();
    void open_notADatabase_saysSo();
    void open_damaged_saysSo();
    void open_twice_saysWhoHasIt();
    void open_besideAServer_works();
    void open_newerSchema_saysSo();
    void open_firstSchema_isBroughtUp();
    void open_anothersDatabase_saysSo();
    void write_withoutCommit_isGone();
    void write_refused_undoesTheTurn();
    void tidy_keepsEverything();
    void hash_fitsItsPasswordOnly();
    void hash_tooManyWaiting_isBusy();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString refusal(const QString &name, bool isServer = true) const;
    void change(const QString &name, const QString &statement) const;
    static Account account(const QString &name, quint64 number);

    QTemporaryDir m_folder;
};

QString tst_SqlStorage::refusal(const QString &name, bool isServer) const
{
    StorageOptions options;
    options.file = file(name);
    options.isServer = isServer;
    const auto opened = SqlStorage::open(options);
    return opened ? QString() : opened.error().message;
}

void tst_SqlStorage::change(const QString &name, const QString &statement) const
{
    sqlite3 *opened = nullptr;
    QCOMPARE(sqlite3_open(file(name).toUtf8().constData(), &opened), SQLITE_OK);
    const SqliteConnection connection(opened);
    const QByteArray sql = statement.toUtf8();
    QCOMPARE(sqlite3_exec(opened, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
}

Account tst_SqlStorage::account(const QString &name, quint64 number)
{
    Account account;
    account.user.id = UserId{{1, number}};
    account.user.username = name;
    account.user.displayName = name;
    account.passwordHash = u"hash"_s;
    account.createdAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    return account;
}

void tst_SqlStorage::open_noFolder_saysSo()
{
    QVERIFY(refusal(u"nowhere/at/all.db"_s).contains("does not exist"_L1));
}

void tst_SqlStorage::open_notADatabase_saysSo()
{
    QFile text(file(u"text.db"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(8192, 'x'));
    text.close();
    QVERIFY(refusal(u"text.db"_s).endsWith("is not a database"_L1));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), QByteArray(8192, 'x')); // left as it was
}

void tst_SqlStorage::open_damaged_saysSo()
{
    QCOMPARE(refusal(u"damaged.db"_s), QString());
    QFile damaged(file(u"damaged.db"_s));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.size() > 5 * 4096);
    damaged.seek(4096);
    damaged.write(QByteArray(2 * 4096, '\x5A'));
    damaged.close();
    QVERIFY(refusal(u"damaged.db"_s).contains("is damaged"_L1));
}

void tst_SqlStorage::open_twice_saysWhoHasIt()
{
    const auto first = SqlStorage::open({file(u"twice.db"_s)});
    QVERIFY(first);
    QVERIFY(refusal(u"twice.db"_s).startsWith("another server is using"_L1));
}

void tst_SqlStorage::open_besideAServer_works()
{
    const auto first = SqlStorage::open({file(u"beside.db"_s)});
    QVERIFY(first && (*first)->isReady());
    QCOMPARE(refusal(u"beside.db"_s, false), QString());
}

void tst_SqlStorage::open_newerSchema_saysSo()
{
    QCOMPARE(refusal(u"newer.db"_s), QString());
    change(u"newer.db"_s, u"PRAGMA user_version = 999"_s);
    QVERIFY(refusal(u"newer.db"_s).contains("newer version"_L1));
}

void tst_SqlStorage::open_firstSchema_isBroughtUp()
{
    QFile first(QStringLiteral(CHATOYANT_SOURCE_DIR "/resources/sql/0001_first.sql"));
    QVERIFY(first.open(QIODevice::ReadOnly));
    change(u"first.db"_s,
           QString::fromUtf8(first.readAll()) +
               u"INSERT INTO users (id, username, password_hash, display_name, search_name,"
               " created_at) VALUES (x'00000000000000010000000000000001', 'ada', 'hash', 'ada',"
               " 'ada ada', 1000);"
               "PRAGMA application_id = 1130914164; PRAGMA user_version = 1"_s);
    auto storage = SqlStorage::open({file(u"first.db"_s)});
    QVERIFY(storage);
    QCOMPARE((*storage)->ports().accounts.accounts(), QList<Account>{account(u"ada"_s, 1)});
}

void tst_SqlStorage::open_anothersDatabase_saysSo()
{
    change(u"foreign.db"_s, u"CREATE TABLE recipes (name TEXT)"_s);
    QVERIFY(refusal(u"foreign.db"_s).contains("another program"_L1));
}

void tst_SqlStorage::write_withoutCommit_isGone()
{
    {
        auto storage = SqlStorage::open({file(u"gone.db"_s)});
        StoragePorts ports = (*storage)->ports();
        ports.accounts.addAccount(account(u"ada"_s, 1));
        QVERIFY(ports.transaction.commit());
        ports.accounts.addAccount(account(u"bob"_s, 2));
        QCOMPARE(ports.accounts.accounts().size(), 2);
    }
    auto storage = SqlStorage::open({file(u"gone.db"_s)});
    QCOMPARE((*storage)->ports().accounts.accounts(), QList<Account>{account(u"ada"_s, 1)});
}

void tst_SqlStorage::write_refused_undoesTheTurn()
{
    auto storage = SqlStorage::open({file(u"refused.db"_s)});
    StoragePorts ports = (*storage)->ports();
    ports.accounts.addAccount(account(u"ada"_s, 1));
    ports.accounts.addAccount(account(u"ada"_s, 2)); // the name is unique
    QVERIFY(!ports.transaction.commit());
    QVERIFY(ports.accounts.accounts().isEmpty());
    ports.accounts.addAccount(account(u"ada"_s, 3));
    QVERIFY(ports.transaction.commit());
    QCOMPARE(ports.accounts.accounts().size(), 1);
}

void tst_SqlStorage::tidy_keepsEverything()
{
    auto storage = SqlStorage::open({file(u"tidy.db"_s)});
    StoragePorts ports = (*storage)->ports();
    ports.accounts.addAccount(account(u"ada"_s, 1));
    QVERIFY(ports.transaction.commit());
    (*storage)->tidy();
    QCOMPARE(ports.accounts.accounts().size(), 1);
    QVERIFY(ports.transaction.commit());
}

void tst_SqlStorage::hash_fitsItsPasswordOnly()
{
    FakeRandom random;
    Argon2Hasher hasher(random, Argon2Hasher::Cost{1024, 1, 2, 8});
    QString hash;
    hasher.hash(u"corr\u00E9ct horse"_s, [&](const Result<QString> &done) { hash = *done; });
    QTRY_VERIFY(!hash.isEmpty());
    QVERIFY(hash.startsWith("$argon2id$v=19$m=1024,t=1,p=1$"_L1));
    QList<bool> verdicts;
    const auto note = [&](const Result<bool> &done) { verdicts.append(*done); };
    hasher.verify(u"corr\u00E9ct horse"_s, hash, note);
    QTRY_COMPARE(verdicts, QList<bool>{true});
    hasher.verify(u"wrong horse"_s, hash, note);
    QTRY_COMPARE(verdicts, (QList<bool>{true, false}));
    hasher.verify(u"anything"_s, {}, note);
    QTRY_COMPARE(verdicts, (QList<bool>{true, false, false}));
}

void tst_SqlStorage::hash_tooManyWaiting_isBusy()
{
    FakeRandom random;
    Argon2Hasher hasher(random, Argon2Hasher::Cost{1024, 1, 1, 2});
    int done = 0;
    int busy = 0;
    for (int i = 0; i < 5; ++i)
        hasher.hash(u"password"_s, [&](const Result<QString> &result) {
            ++done;
            busy += !result && result.error().reason == Reason::ServerBusy ? 1 : 0;
        });
    QCOMPARE(done, 0); // never at once
    QTRY_COMPARE(done, 5);
    QCOMPARE(busy, 3);
}

QTEST_GUILESS_MAIN(tst_SqlStorage)
#include "tst_sql_storage.moc"
