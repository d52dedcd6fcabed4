// What the operator is told of a server that lacks something, and of one that lacks nothing.
#include "tests/support/server/test_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using chatoyant::test::TestServer;

class tst_Doctor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void server_ofItsOwn_isWell();
    void server_whileItRuns_isWell();
    void voices_inAWorkplace_areWarnedOf();
    void whatIsMissing_isBad_data();
    void whatIsMissing_isBad();
    void mistake_inTheConfiguration_isSaid();

private:
    TestServer::Run
    look(const QString &folder, const QStringList &environment = {}, bool isJson = false) const
    {
        QStringList line{u"doctor"_s, u"--data"_s, folder};
        if (isJson)
            line.append(u"--json"_s);
        return TestServer::run(line, {}, environment);
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_folder;
    QString m_good = m_folder.filePath(u"good"_s);
};

void tst_Doctor::initTestCase()
{
    const auto made = TestServer::run({u"init"_s, u"--data"_s, m_good});
    QVERIFY2(made.code == 0, made.errors.constData());
}

void tst_Doctor::server_ofItsOwn_isWell()
{
    const auto run = look(m_good);
    QVERIFY2(run.code == 0, run.output + run.errors);
    QVERIFY(run.output.contains("✓ The certificate is good until "));
    QVERIFY(run.output.contains("✓ The database can be read."));
    QVERIFY(!run.output.contains("✗"));
    QVERIFY(!run.output.contains("! mood."));
}

void tst_Doctor::server_whileItRuns_isWell()
{
    TestServer server({m_good, {}, {}});
    QVERIFY2(server.start(), server.log().constData());
    const auto run = look(m_good);
    QVERIFY2(run.code == 0 && run.output.contains("The database can be read"),
             run.output + run.errors);
    QVERIFY(server.isRunning());
}

void tst_Doctor::voices_inAWorkplace_areWarnedOf()
{
    const QStringList workplace{u"CHATOYANT_SERVER_CONTEXT=workplace"_s,
                                u"CHATOYANT_MOOD_VOICE=server"_s};
    const auto withheld = look(m_good, workplace);
    QCOMPARE(withheld.code, 0);
    QVERIFY2(withheld.output.contains("! mood.voice = server has no effect in a workplace"),
             withheld.output.constData());
    const auto run = look(m_good, workplace + QStringList{u"CHATOYANT_MOOD_VOICE_ACK=on"_s}, true);
    const QJsonObject told = QJsonDocument::fromJson(run.output).object();
    QVERIFY(told["ok"_L1].toBool());
    QStringList warnings;
    const QJsonArray findings = told["findings"_L1].toArray();
    for (const QJsonValue &finding : findings) {
        if (finding["mark"_L1].toString() == "warning"_L1)
            warnings.append(finding["text"_L1].toString());
    }
    QVERIFY2(warnings.join(u'\n').contains(u"AI Act"_s), run.output.constData());
}

void tst_Doctor::whatIsMissing_isBad_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes"); // null: it is not there
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no database") << u"chat.db"_s << QByteArray() << QByteArray("init");
    QTest::newRow("another file") << u"chat.db"_s << QByteArray(9'000, 'x')
                                  << QByteArray("chat.db");
    QTest::newRow("no certificate")
        << u"tls/cert.pem"_s << QByteArray() << QByteArray("tls/cert.pem");
    QTest::newRow("another key") << u"tls/key.pem"_s << QByteArray("no key")
                                 << QByteArray("key.pem");
}

void tst_Doctor::whatIsMissing_isBad()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, words);
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    QCOMPARE(TestServer::run({u"init"_s, u"--data"_s, data}).code, 0);
    QVERIFY(QFile::remove(data + u'/' + file));
    QVERIFY(bytes.isNull() || write(data + u'/' + file, bytes));
    const auto run = look(data);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.output.contains("✗ "), run.output.constData());
    QVERIFY2(run.output.contains(words), run.output.constData());
    QCOMPARE(QFile::exists(data + u'/' + file), !bytes.isNull()); // nothing is made
}

void tst_Doctor::mistake_inTheConfiguration_isSaid()
{
    const auto run = look(m_good, {u"CHATOYANT_MOOD_VOICE=loud"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains("expected one of off server"), run.errors.constData());
}

QTEST_GUILESS_MAIN(tst_Doctor)
#include "tst_doctor.moc"
