// Every language file fits the program: names, placeholders, plurals, mnemonics, and how much is
// done.
#include "client/models/sentences.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/people/group_card.h"
#include "tests/support/common/beside_test.h"
#include "tests/support/common/ts_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace chatoyant::client;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plurals_inEnglish_areWords();
    void english_hasEveryPluralOfTheProgram();
    void language_fits_data();
    void language_fits();

private:
    QTemporaryDir m_folder;
    QList<TsMessage> m_wanted; // what the program asks for
};

void tst_Translations::initTestCase()
{
    const QString wanted = m_folder.filePath(u"wanted.ts"_s);
    const QString fault = writeWanted(u"client"_s, wanted);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    m_wanted = messagesIn(wanted);
    QVERIFY(m_wanted.size() > 500);
}

void tst_Translations::plurals_inEnglish_areWords()
{
    QTranslator english;
    QVERIFY(english.load(chatoyant::besideTest(u"../client/chatoyant_en.qm")));
    QCoreApplication::installTranslator(&english);
    QCOMPARE(GroupCard::tr("%n member(s)", nullptr, 1), u"1 member"_s);
    QCOMPARE(GroupCard::tr("%n member(s)", nullptr, 2), u"2 members"_s);
    QCOMPARE(Dashboard::tr("%n friend request(s)", nullptr, 1), u"1 friend request"_s);
    QCOMPARE(ChatPage::tr("%n subscriber(s)", nullptr, 3), u"3 subscribers"_s);
    QCOMPARE(Sentences::tr("No connection. Reconnecting in %n s…", nullptr, 3),
             u"No connection. Reconnecting in 3 s…"_s);
    QCoreApplication::removeTranslator(&english);
}

void tst_Translations::english_hasEveryPluralOfTheProgram()
{
    const QStringList missing = pluralsMissingIn(
        QStringLiteral(CHATOYANT_SOURCE_DIR "/translations/chatoyant_en.ts"), m_wanted);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void tst_Translations::language_fits_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(CHATOYANT_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({u"chatoyant_*.ts"_s});
    for (const QString &file : files) {
        if (file != "chatoyant_en.ts"_L1)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void tst_Translations::language_fits()
{
    QFETCH(const QString, file);
    const TsFit fit = fitOf(file, m_wanted);
    QVERIFY2(fit.faults.isEmpty(), qPrintable(fit.faults.join(u'\n')));
    QVERIFY2(fit.percent >= floorPercent, qPrintable(u"%1 % is translated"_s.arg(fit.percent)));
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
