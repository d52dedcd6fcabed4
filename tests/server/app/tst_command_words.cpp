// Which language the command line speaks, and letters: the environment, the person, the operator.
#include "server/app/command_words.h"
#include "server/app/spoken_languages.h"
#include "tests/support/server/test_server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant::server;
using namespace Qt::StringLiterals;
using chatoyant::test::TestServer;

namespace {

constexpr auto lettersContext = "chatoyant::server::Letters";
constexpr auto hoursSource = "for %n hour(s)";

} // namespace

class tst_CommandWords : public QObject
{
    Q_OBJECT

private slots:
    void environment_namesTheLanguage_data();
    void environment_namesTheLanguage();
    void command_speaksTheLanguage_data();
    void command_speaksTheLanguage();
    void newConfiguration_isExplainedInTheLanguage();
    void phrase_isOfThePersonsLanguage_data();
    void phrase_isOfThePersonsLanguage();

private:
    QTemporaryDir m_folder;
};

void tst_CommandWords::environment_namesTheLanguage_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << QStringList() << u"en"_s;
    QTest::newRow("bare") << QStringList{u"LC_ALL=C"_s, u"LANGUAGE=de"_s} << u"en"_s;
    QTest::newRow("bare UTF-8") << QStringList{u"LANG=C.UTF-8"_s, u"LANGUAGE=de"_s} << u"en"_s;
    QTest::newRow("LANG") << QStringList{u"LANG=de_DE.UTF-8"_s} << u"de"_s;
    QTest::newRow("messages before LANG")
        << QStringList{u"LANG=de_DE.UTF-8"_s, u"LC_MESSAGES=fr_CA.UTF-8"_s} << u"fr"_s;
    QTest::newRow("all before messages")
        << QStringList{u"LC_ALL=ja_JP.UTF-8"_s, u"LC_MESSAGES=fr_CA.UTF-8"_s} << u"ja"_s;
    QTest::newRow("empty is not set")
        << QStringList{u"LC_ALL="_s, u"LANG=es_MX.UTF-8"_s} << u"es"_s;
    QTest::newRow("LANGUAGE before all")
        << QStringList{u"LC_ALL=de_DE.UTF-8"_s, u"LANGUAGE=nl:pt_BR:fr"_s} << u"pt"_s;
    QTest::newRow("LANGUAGE that is unknown")
        << QStringList{u"LANG=ta_IN"_s, u"LANGUAGE=nl:tlh"_s} << u"ta"_s;
    QTest::newRow("a country of its own") << QStringList{u"LANG=zh_CN.GB18030"_s} << u"zh_CN"_s;
    QTest::newRow("another script") << QStringList{u"LANG=zh_TW.UTF-8"_s} << u"en"_s;
    QTest::newRow("a variant") << QStringList{u"LANG=de_AT@euro"_s} << u"de"_s;
    QTest::newRow("unknown") << QStringList{u"LANG=tlh_AQ.UTF-8"_s} << u"en"_s;
    QTest::newRow("nonsense") << QStringList{u"LANG=../../etc/passwd"_s} << u"en"_s;
}

void tst_CommandWords::environment_namesTheLanguage()
{
    QFETCH(const QStringList, variables);
    QFETCH(const QString, language);
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QCOMPARE(languageOf(environment), language);
}

void tst_CommandWords::command_speaksTheLanguage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("says");
    QTest::newRow("English") << u"user add --help"_s << u"C.UTF-8"_s
                             << u"Makes an account, whatever the sign-up policy says."_s;
    QTest::newRow("German help") << u"user add --help"_s << u"de_DE.UTF-8"_s
                                 << u"Legt ein Konto an, was auch immer"_s;
    QTest::newRow("Qt's own words")
        << u"user add --help"_s << u"de_DE.UTF-8"_s << u"\nOptionen:\n"_s;
    QTest::newRow("overview") << u"--help"_s << u"ar_EG.UTF-8"_s << u"تشغيل الخادم"_s;
    QTest::newRow("wrong option") << u"version --what"_s << u"de_DE.UTF-8"_s
                                  << u"Unbekannte Option „what“."_s;
    QTest::newRow("wrong use") << u"user role ada king"_s << u"fr_FR.UTF-8"_s
                               << u"un rôle est admin ou member"_s;
    QTest::newRow("no server") << u"user list --data /nonexistent"_s << u"es_ES.UTF-8"_s
                               << u"no hay ningún servidor en /nonexistent"_s;
    QTest::newRow("a setting that does not fit")
        << u"config check --data /nonexistent"_s << u"ja_JP.UTF-8"_s << u"30s、5m、12h、7d"_s;
    QTest::newRow("unknown language") << u"user add --help"_s << u"tlh_AQ.UTF-8"_s
                                      << u"Makes an account, whatever the sign-up policy says."_s;
    QTest::newRow("for programs") << u"user list --data /nonexistent --json"_s << u"de_DE.UTF-8"_s
                                  << u"\"error\":\"there is no server in"_s;
}

void tst_CommandWords::command_speaksTheLanguage()
{
    QFETCH(const QString, line);
    QFETCH(const QString, locale);
    QFETCH(const QString, says);
    const auto run = TestServer::run(
        line.split(u' '), {},
        {u"LC_ALL="_s + locale,
         u"CHATOYANT_SESSION_IDLE="_s + (locale.startsWith(u"ja"_s) ? u"soon"_s : u"30d"_s)});
    const QString said = QString::fromUtf8(run.output + run.errors);
    QVERIFY2(said.contains(says), qPrintable(said));
}

void tst_CommandWords::newConfiguration_isExplainedInTheLanguage()
{
    const QString data = m_folder.filePath(u"data"_s);
    const auto made =
        TestServer::run({u"init"_s, u"--data"_s, data}, {}, {u"LC_ALL=de_DE.UTF-8"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    QVERIFY(made.output.contains("Der Server ist in "));
    QFile written(data + u"/server.ini"_s);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("; wie sich der Server nennt\n; name = Chatoyant\n"));
    const auto checked = TestServer::run({u"config"_s, u"check"_s, u"--data"_s, data});
    QVERIFY2(checked.code == 0, checked.errors.constData());
}

void tst_CommandWords::phrase_isOfThePersonsLanguage_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("said");
    QTest::newRow("one") << u"en"_s << u"de"_s << 1 << u"1 Stunde lang"_s;
    QTest::newRow("several") << u"en"_s << u"de-AT"_s << 24 << u"24 Stunden lang"_s;
    QTest::newRow("dual") << u"en"_s << u"ar-EG"_s << 2 << u"لمدة ساعتين"_s;
    QTest::newRow("few") << u"en"_s << u"ar"_s << 3 << u"لمدة 3 ساعات"_s;
    QTest::newRow("no plural") << u"en"_s << u"zh"_s << 24 << u"在 24 小时内"_s;
    QTest::newRow("English") << u"fr"_s << u"en-GB"_s << 1 << u"for 1 hour"_s;
    QTest::newRow("not known: the server's")
        << u"fr"_s << QString() << 24 << u"pendant 24 heures"_s;
    QTest::newRow("not spoken: the server's") << u"es"_s << u"tlh"_s << 1 << u"durante 1 hora"_s;
    QTest::newRow("neither") << u"tlh"_s << u"nl"_s << 1 << u"for 1 hour(s)"_s;
}

void tst_CommandWords::phrase_isOfThePersonsLanguage()
{
    QFETCH(const QString, own);
    QFETCH(const QString, locale);
    QFETCH(const int, hours);
    QFETCH(const QString, said);
    QCOMPARE(SpokenLanguages(own).say(locale, lettersContext, hoursSource, hours), said);
}

QTEST_GUILESS_MAIN(tst_CommandWords)
#include "tst_command_words.moc"
