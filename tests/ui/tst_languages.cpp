// Which language is spoken: chosen, of the system, from a translator's own file; changed at once.
#include "client/app/languages.h"
#include "client/app/settings.h"
#include "client/app/ts_translator.h"
#include "client/ui/main_window.h"
#include "client/ui/settings/language_page.h"
#include "tests/ui/find.h"

#include <QApplication>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Languages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyLanguageOfTheProgram_isOffered();
    void chosenLanguage_isSpokenAndKept();
    void rightToLeft_isMirrored();
    void fileOfATranslator_winsOverTheBuiltInOne();
    void damagedFile_isNamedAndAnotherLanguageSpoken();
    void languageThatIsGone_isThatOfTheSystem();
    void pluralsFromTheFile_followTheLanguage();
    void pluralForms_areThoseOfQt_data();
    void pluralForms_areThoseOfQt();

private:
    void write(const QString &name, const QByteArray &body) const;
    QString word() const { return QCoreApplication::translate("MessageMenu", "Retry"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Languages> m_languages;
};

void tst_Languages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"window.ini"_s));
    m_languages = std::make_unique<Languages>(*m_settings, m_folder->path());
    m_languages->install();
}

void tst_Languages::cleanup()
{
    m_languages.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void tst_Languages::write(const QString &name, const QByteArray &body) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(body);
}

void tst_Languages::everyLanguageOfTheProgram_isOffered()
{
    QStringList names;
    const auto all = m_languages->languages();
    for (const Language &language : all)
        names.append(language.name);
    for (const QString &name :
         {u"English"_s, u"Deutsch"_s, u"Français"_s, u"العربية"_s, u"日本語"_s})
        QVERIFY2(names.contains(name), qPrintable(name + u" in "_s + names.join(u' ')));
}

void tst_Languages::chosenLanguage_isSpokenAndKept()
{
    QCOMPARE(word(), u"Retry"_s);
    QSignalSpy changed(m_languages.get(), &Languages::changed);
    m_languages->choose(u"de"_s);
    QCOMPARE(changed.size(), 1);
    const QString german = word();
    QVERIFY(german != u"Retry"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(m_languages->spoken(), (Language{u"de"_s, u"Deutsch"_s}));
    Languages next(*m_settings, m_folder->path());
    QCOMPARE(next.chosen(), u"de"_s);
    m_languages->choose({});
    QCOMPARE(word(), u"Retry"_s);
}

void tst_Languages::rightToLeft_isMirrored()
{
    m_languages->choose(u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    m_languages->choose(u"ja"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void tst_Languages::fileOfATranslator_winsOverTheBuiltInOne()
{
    write(u"chatoyant_de.ts"_s,
          R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">
<context><name>MessageMenu</name><message><source>Retry</source>
<translation type="unfinished">Nochmal!</translation></message></context></TS>)");
    m_languages->choose(u"de"_s);
    QCOMPARE(word(), u"Nochmal!"_s);
}

void tst_Languages::damagedFile_isNamedAndAnotherLanguageSpoken()
{
    QSignalSpy unreadable(m_languages.get(), &Languages::unreadable);
    write(u"chatoyant_de.ts"_s, "<TS language=\"de\"><context><name>MessageMenu</na");
    m_languages->choose(u"de"_s);
    QCOMPARE(unreadable.size(), 1);
    QVERIFY(unreadable.front().at(0).toString().endsWith("chatoyant_de.ts"_L1));
    QVERIFY(!unreadable.front().at(1).toString().isEmpty());
    QVERIFY(word() != u"Retry"_s); // the one built in
}

void tst_Languages::languageThatIsGone_isThatOfTheSystem()
{
    m_settings->setValue(preference::language, u"tlh"_s);
    QCOMPARE(m_languages->chosen(), QString());
    QCOMPARE(m_languages->spoken(), m_languages->systemLanguage());
}

void tst_Languages::pluralsFromTheFile_followTheLanguage()
{
    write(u"chatoyant_pl.ts"_s,
          R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="pl">
<context><name>C</name><message numerus="yes"><source>%n file(s)</source><translation>
<numerusform>%n plik</numerusform><numerusform>%n pliki</numerusform><numerusform>%n plików</numerusform>
</translation></message></context></TS>)");
    m_languages->choose(u"pl"_s);
    const auto files = [](int n) {
        return QCoreApplication::translate("C", "%n file(s)", nullptr, n);
    };
    QCOMPARE(files(1), u"1 plik"_s);
    QCOMPARE(files(3), u"3 pliki"_s);
    QCOMPARE(files(12), u"12 plików"_s);
    QCOMPARE(files(21), u"21 plików"_s);
    QCOMPARE(files(22), u"22 pliki"_s);
}

void tst_Languages::pluralForms_areThoseOfQt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("form");
    QTest::newRow("de 0") << u"de"_s << 0 << 1;
    QTest::newRow("de 1") << u"de"_s << 1 << 0;
    QTest::newRow("fr 0") << u"fr"_s << 0 << 0;
    QTest::newRow("fr 2") << u"fr"_s << 2 << 1;
    QTest::newRow("pt_BR 0") << u"pt_BR"_s << 0 << 0;
    QTest::newRow("ru 1") << u"ru"_s << 1 << 0;
    QTest::newRow("ru 21") << u"ru"_s << 21 << 0;
    QTest::newRow("ru 11") << u"ru"_s << 11 << 2;
    QTest::newRow("ru 24") << u"ru"_s << 24 << 1;
    QTest::newRow("ar 0") << u"ar"_s << 0 << 0;
    QTest::newRow("ar 2") << u"ar"_s << 2 << 2;
    QTest::newRow("ar 103") << u"ar"_s << 103 << 3;
    QTest::newRow("ar 11") << u"ar"_s << 11 << 4;
    QTest::newRow("ar 100") << u"ar"_s << 100 << 5;
}

void tst_Languages::pluralForms_areThoseOfQt()
{
    QFETCH(const QString, language);
    QFETCH(const int, number);
    QTEST(pluralForm(language, number), "form");
}

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
