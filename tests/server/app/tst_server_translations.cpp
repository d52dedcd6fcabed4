// The server's language files fit it: names, placeholders, what is typed as it stands, plurals, and
// how much is done.
#include "common/base/error.h"
#include "server/app/config_keys.h"
#include "tests/support/common/ts_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace chatoyant::test;

namespace {

// Commands, options, settings and what stands for a value are the same in every language.
QStringList typedWordsIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "`[^`]+`|--[a-z-]+|\\b(?!EU\\b|UE\\b)[A-Z]{2,}(?:_[A-Z]+)*\\b|\\b[a-z]+\\.[a-z_]{2,}"));
    QStringList words;
    for (auto match = form.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    words.sort();
    return words;
}

} // namespace

class tst_ServerTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sources_markEverySetting();
    void sources_markReasonsThatExist();
    void english_hasEveryPlural();
    void language_fits_data();
    void language_fits();

private:
    bool isWanted(const QString &name) const;

    QTemporaryDir m_folder;
    QList<TsMessage> m_wanted; // what the program asks for
};

void tst_ServerTranslations::initTestCase()
{
    const QString wanted = m_folder.filePath(u"wanted.ts"_s);
    const QString fault = writeWanted(u"server"_s, wanted);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    m_wanted = messagesIn(wanted);
    QVERIFY(m_wanted.size() > 250);
}

bool tst_ServerTranslations::isWanted(const QString &name) const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(),
                       [&name](const TsMessage &message) { return message.name == name; });
}

void tst_ServerTranslations::sources_markEverySetting()
{
    for (const ConfigKey &key : configKeys())
        QVERIFY2(isWanted(u"Settings|"_s + QString::fromUtf8(key.description)), key.name);
}

void tst_ServerTranslations::sources_markReasonsThatExist()
{
    QStringList known;
    for (const ReasonInfo &info : reasonTable())
        known.append(QString::fromUtf8(info.english));
    for (const TsMessage &message : std::as_const(m_wanted))
        QVERIFY2(!message.name.startsWith(u"Reasons|"_s) || known.contains(message.source),
                 qPrintable(message.source));
}

void tst_ServerTranslations::english_hasEveryPlural()
{
    const QStringList missing = pluralsMissingIn(
        QStringLiteral(CHATOYANT_SOURCE_DIR "/translations/chatoyant-server_en.ts"), m_wanted);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void tst_ServerTranslations::language_fits_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(CHATOYANT_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({u"chatoyant-server_*.ts"_s});
    for (const QString &file : files) {
        if (file != "chatoyant-server_en.ts"_L1)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void tst_ServerTranslations::language_fits()
{
    QFETCH(const QString, file);
    TsFit fit = fitOf(file, m_wanted);
    for (const TsMessage &message : std::as_const(fit.finished)) {
        for (const QString &form : message.forms) {
            if (typedWordsIn(form) != typedWordsIn(message.source))
                fit.faults.append(message.name + u" names other commands or settings: "_s + form);
        }
    }
    QVERIFY2(fit.faults.isEmpty(), qPrintable(fit.faults.join(u'\n')));
    QVERIFY2(fit.percent >= floorPercent, qPrintable(u"%1 % is translated"_s.arg(fit.percent)));
}

QTEST_GUILESS_MAIN(tst_ServerTranslations)
#include "tst_server_translations.moc"
