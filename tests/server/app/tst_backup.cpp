// A backup of a running server, and a server made of it: nothing is missing, and damage is seen.
#include "tests/server/app/wire_people.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_Backup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void restoredServer_hasTheMessagesAndTheFiles();
    void secrets_comeOnlyWhenAskedFor();
    void damage_isSeen_data();
    void damage_isSeen();
    void restore_overwritesNothing();
    void target_thatIsNoFolder_leavesNothingBehind();

private:
    QJsonObject run(const QStringList &arguments)
    {
        const auto done = TestServer::run(arguments + QStringList{u"--json"_s});
        m_errors = done.errors;
        m_code = done.code;
        return QJsonDocument::fromJson(done.output).object();
    }
    // The folder of a new backup.
    QString backUp(const QStringList &more = {})
    {
        const QString target = m_scratch.filePath(u"backups%1"_s.arg(++m_count));
        return run(QStringList{u"backup"_s, u"create"_s, target, u"--data"_s,
                               m_people.server().dataFolder()} +
                   more)
            .value(u"folder"_s)
            .toString();
    }
    QByteArray get(const TestServer &server, const QString &path, const QString &token);
    QString upload(const QByteArray &content);

    WirePeople m_people;
    std::unique_ptr<RpcClient> m_ada;
    std::unique_ptr<RpcClient> m_ben;
    QTemporaryDir m_scratch;
    QNetworkAccessManager m_network;
    QString m_chat;
    QString m_file;
    QByteArray m_errors;
    int m_code = 0;
    int m_count = 0;
};

void tst_Backup::initTestCase()
{
    QVERIFY2(m_people.start(), m_people.server().log().constData());
    m_ada = m_people.person(u"ada"_s);
    m_ben = m_people.person(u"ben"_s);
    QVERIFY(m_ada && m_ben);
    QVERIFY(befriend(*m_ada, *m_ben));
    m_chat = directChat(*m_ada, *m_ben);
    m_file = upload("minutes of the meeting");
    QVERIFY(!m_file.isEmpty());
    const QJsonObject message{{u"chatId"_s, m_chat},
                              {u"clientId"_s, u"one"_s},
                              {u"text"_s, u"See the minutes"_s},
                              {u"files"_s, QJsonArray{QJsonObject{{u"fileId"_s, m_file}}}}};
    QCOMPARE(m_ada->refusal(u"message.send"_s, message), QString());
}

QString tst_Backup::upload(const QByteArray &content)
{
    QNetworkRequest request(m_people.server().httpUrl(u"/files"_s));
    request.setRawHeader("Authorization", "Bearer " + m_ada->token().toUtf8());
    request.setRawHeader("Tus-Resumable", "1.0.0");
    request.setRawHeader("Upload-Length", QByteArray::number(content.size()));
    request.setRawHeader("Upload-Metadata", "filename " + QByteArray("minutes.txt").toBase64());
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArray("application/offset+octet-stream"));
    QNetworkReply *reply = m_network.post(request, content);
    if (!QSignalSpy(reply, &QNetworkReply::finished).wait(30'000))
        return {};
    reply->deleteLater();
    return QString::fromLatin1(reply->rawHeader("Location")).section(u'/', -1);
}

QByteArray tst_Backup::get(const TestServer &server, const QString &path, const QString &token)
{
    QNetworkRequest request(server.httpUrl(path));
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    QNetworkReply *reply = m_network.get(request);
    if (!QSignalSpy(reply, &QNetworkReply::finished).wait(30'000))
        return {};
    reply->deleteLater();
    return reply->readAll();
}

void tst_Backup::restoredServer_hasTheMessagesAndTheFiles()
{
    const QString folder = backUp();
    QVERIFY2(m_code == 0, m_errors.constData());
    QCOMPARE(run({u"backup"_s, u"verify"_s, folder}).value(u"contents"_s).toInt(), 1);
    // What comes later is not in it.
    QCOMPARE(sendText(*m_ada, m_chat, u"too late"_s) > 0, true);
    const QString data = m_scratch.filePath(u"restored"_s);
    run({u"backup"_s, u"restore"_s, folder, u"--data"_s, data});
    QVERIFY2(m_code == 0, m_errors.constData());
    TestServer again({data, {}, {}});
    QVERIFY2(again.start(), again.log().constData());
    RpcClient ben;
    QVERIFY(ben.open(again.webSocketUrl()));
    QCOMPARE(ben.refusal(u"session.resume"_s, {{u"token"_s, m_ben->token()}}), QString());
    const QJsonArray log = ben.call(u"log.read"_s, {{u"chatId"_s, m_chat}, {u"after"_s, 0}})
                               .value(u"entries"_s)
                               .toArray();
    QVERIFY(!log.isEmpty());
    QCOMPARE(log.last().toObject().value(u"text"_s).toString(), u"See the minutes"_s);
    QCOMPARE(get(again, u"/files/"_s + m_file, m_ben->token()),
             QByteArray("minutes of the meeting"));
}

void tst_Backup::secrets_comeOnlyWhenAskedFor()
{
    QVERIFY(!QFile::exists(backUp() + u"/tls/key.pem"_s));
    const QString folder = backUp({u"--with-secrets"_s});
    QCOMPARE(QFile::exists(folder + u"/tls/key.pem"_s),
             QFile::exists(m_people.server().dataFolder() + u"/tls/key.pem"_s));
    QCOMPARE(run({u"backup"_s, u"verify"_s, folder}).value(u"hasSecrets"_s).toBool(), true);
}

void tst_Backup::damage_isSeen_data()
{
    QTest::addColumn<QString>("file"); // empty: the content of the uploaded one
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("database") << u"chat.db"_s << false;
    QTest::newRow("no database") << u"chat.db"_s << true;
    QTest::newRow("configuration") << u"server.ini"_s << true;
    QTest::newRow("manifest") << u"manifest.json"_s << true;
    QTest::newRow("content") << QString() << false;
    QTest::newRow("no content") << QString() << true;
}

void tst_Backup::damage_isSeen()
{
    QFETCH(const QString, file);
    QFETCH(const bool, isRemoved);
    const QString folder = backUp();
    QString path = folder + u'/' + file;
    if (file.isEmpty()) {
        const QDir blobs(folder + u"/media/blobs"_s);
        const QString part = blobs.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        path = blobs.filePath(part) + u'/' +
               QDir(blobs.filePath(part)).entryList(QDir::Files).value(0);
        // A copy of its own: the one in the backup is the server's, too.
        QVERIFY(QFile::copy(path, path + u'x') && QFile::remove(path) &&
                QFile::rename(path + u'x', path));
    }
    QVERIFY(QFile::exists(path));
    QFile damaged(path);
    if (isRemoved) {
        QVERIFY(damaged.remove());
    } else {
        damaged.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(damaged.size() / 2));
        damaged.write("X~X");
        damaged.close();
    }
    run({u"backup"_s, u"verify"_s, folder});
    QCOMPARE(m_code, 1);
    const QString data = m_scratch.filePath(u"never%1"_s.arg(m_count));
    run({u"backup"_s, u"restore"_s, folder, u"--data"_s, data});
    QCOMPARE(m_code, 1);
    QVERIFY(!QFile::exists(data));
}

void tst_Backup::restore_overwritesNothing()
{
    const QString folder = backUp();
    run({u"backup"_s, u"restore"_s, folder, u"--data"_s, m_people.server().dataFolder()});
    QCOMPARE(m_code, 1);
    QVERIFY(m_errors.contains("not empty"));
    run({u"backup"_s, u"restore"_s, folder});
    QCOMPARE(m_code, 2);
}

void tst_Backup::target_thatIsNoFolder_leavesNothingBehind()
{
    const QString path = m_scratch.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    run({u"backup"_s, u"create"_s, path, u"--data"_s, m_people.server().dataFolder()});
    QCOMPARE(m_code, 1);
    QCOMPARE(file.size(), 0);
    // No database: what was begun goes again.
    const QString target = m_scratch.filePath(u"none"_s);
    run({u"backup"_s, u"create"_s, target, u"--data"_s, m_scratch.filePath(u"empty"_s)});
    QVERIFY(m_code != 0);
    QVERIFY(QDir(target).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
