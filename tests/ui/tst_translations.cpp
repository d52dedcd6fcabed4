// English has its plural forms, and every language file the names that the program asks for.
#include "client/models/sentences.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/people/group_card.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void plurals_inEnglish_areWords();
    void english_hasEveryPluralOfTheProgram();

private:
    // "context|source" of each message.
    static QStringList messagesIn(const QString &file);
};

void tst_Translations::plurals_inEnglish_areWords()
{
    QTranslator english;
    QVERIFY(english.load(QStringLiteral(CHATOYANT_BIN_DIR "/../client/chatoyant_en.qm")));
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
    const QString root = QStringLiteral(CHATOYANT_SOURCE_DIR);
    const QTemporaryDir folder;
    const QString wanted = folder.filePath(u"wanted.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                  {u"-silent"_s, u"-pluralonly"_s, u"-I"_s, u"."_s, u"client"_s, u"-ts"_s, wanted});
    QVERIFY2(lupdate.waitForFinished(-1) && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().constData());
    const QStringList plurals = messagesIn(wanted);
    QVERIFY(plurals.size() > 5);
    const QStringList known = messagesIn(root + u"/translations/chatoyant_en.ts"_s);
    for (const QString &plural : plurals)
        QVERIFY2(known.contains(plural), qPrintable(plural));
}

QStringList tst_Translations::messagesIn(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    QString context;
    QXmlStreamReader reader(&opened);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "name"_L1)
            context = reader.readElementText();
        else if (reader.name() == "source"_L1)
            found.append(context + u'|' + reader.readElementText());
    }
    return found;
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
