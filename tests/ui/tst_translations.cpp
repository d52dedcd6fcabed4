// Every language file fits the program: names, placeholders, plurals, mnemonics, and how much is
// done.
#include "client/models/sentences.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/people/group_card.h"

#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int floorPercent = 90; // of what the program says, in each language

struct Message
{
    QString name; // "context|source|comment"
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute("type"_L1);
    QString plain;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            message.forms.append(xml.readElementText());
        else if (xml.isCharacters())
            plain += xml.text();
    }
    if (!message.isPlural)
        message.forms = {plain};
}

QList<Message> messagesIn(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    QList<Message> found;
    QString context;
    QXmlStreamReader xml(&opened);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            found.append(Message());
            found.back().isPlural = xml.attributes().hasAttribute("numerus"_L1);
        } else if (xml.name() == "source"_L1) {
            found.back().source = xml.readElementText();
            found.back().name = context + u'|' + found.back().source;
        } else if (xml.name() == "comment"_L1) {
            found.back().name += u'|' + xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, found.back());
        }
    }
    return found;
}

// What must be the same in every language.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression form(u"%L?[0-9]+|</?[a-z]+|\\n"_s);
    QStringList marks;
    for (auto match = form.globalMatch(text); match.hasNext();)
        marks.append(match.next().captured());
    marks.sort();
    return marks;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression form(u"(?<!&)&[^& ]"_s);
    return text.contains(form);
}

// Empty: it fits.
QString faultOf(const Message &message)
{
    for (const QString &form : message.forms) {
        if (form.isEmpty())
            return u"is empty"_s;
        // "One member" may do without its number.
        if (message.isPlural ? form.count("%n"_L1) > 1 : marksOf(form) != marksOf(message.source))
            return u"has other placeholders: "_s + form;
        if (hasMnemonic(form) != hasMnemonic(message.source))
            return u"has another mnemonic: "_s + form;
    }
    return {};
}

} // namespace

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
    QList<Message> m_wanted; // what the program asks for
};

void tst_Translations::initTestCase()
{
    const QString wanted = m_folder.filePath(u"wanted.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(CHATOYANT_SOURCE_DIR));
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                  {u"-silent"_s, u"-I"_s, u"."_s, u"client"_s, u"-ts"_s, wanted});
    QVERIFY2(lupdate.waitForFinished(-1) && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().constData());
    m_wanted = messagesIn(wanted);
    QVERIFY(m_wanted.size() > 500);
}

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
    QStringList known;
    const auto english =
        messagesIn(QStringLiteral(CHATOYANT_SOURCE_DIR "/translations/chatoyant_en.ts"));
    for (const Message &message : english)
        known.append(message.name);
    for (const Message &message : std::as_const(m_wanted))
        QVERIFY2(!message.isPlural || known.contains(message.name), qPrintable(message.name));
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
    QHash<QString, Message> known;
    const auto all = messagesIn(file);
    for (const Message &message : all)
        known.insert(message.name, message);
    QStringList faults;
    int done = 0;
    for (const Message &message : std::as_const(m_wanted)) {
        const Message translated = known.value(message.name);
        if (translated.forms.isEmpty() || !translated.isFinished)
            continue;
        ++done;
        if (const QString fault = faultOf(translated); !fault.isEmpty())
            faults.append(message.name + u' ' + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const int percent = int(done * 100 / m_wanted.size());
    QVERIFY2(percent >= floorPercent, qPrintable(u"%1 % is translated"_s.arg(percent)));
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
