// Emoji are found by their names, in the person's language, and take skin tones.
#include "client/models/emoji_catalog.h"

#include <QTest>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_EmojiCatalog : public QObject
{
    Q_OBJECT

private slots:
    void search_findsByNameAndByWord_data();
    void search_findsByNameAndByWord();
    void search_namesThatBeginSo_comeFirst();
    void search_withoutAWord_findsNothing();
    void everyEmoji_hasANameInEveryLanguage_data();
    void everyEmoji_hasANameInEveryLanguage();
    void tones_standBehindTheFirstCharacter_data();
    void tones_standBehindTheFirstCharacter();

private:
    static QStringList texts(const QList<Emoji> &emoji)
    {
        QStringList found;
        for (const Emoji &each : emoji)
            found.append(each.text);
        return found;
    }
};

void tst_EmojiCatalog::search_findsByNameAndByWord_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("emoji");
    QTest::newRow("name") << u"en"_s << u"party popper"_s << u"🎉"_s;
    QTest::newRow("beginnings, any order") << u"en"_s << u"pop part"_s << u"🎉"_s;
    QTest::newRow("another word") << u"en"_s << u"tada"_s << u"🎉"_s;
    QTest::newRow("capitals") << u"en"_s << u"ROCKET"_s << u"🚀"_s;
    QTest::newRow("German") << u"de_AT"_s << u"rakete"_s << u"🚀"_s;
    QTest::newRow("without accents") << u"fr"_s << u"fusee"_s << u"🚀"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"صاروخ"_s << u"🚀"_s;
    QTest::newRow("Hindi") << u"hi"_s << u"रॉकेट"_s << u"🚀"_s;
    QTest::newRow("Japanese, within") << u"ja"_s << u"ケット"_s << u"🚀"_s;
    QTest::newRow("Chinese, within") << u"zh_CN"_s << u"箭"_s << u"🚀"_s;
    QTest::newRow("a language without names") << u"is"_s << u"rocket"_s << u"🚀"_s;
}

void tst_EmojiCatalog::search_findsByNameAndByWord()
{
    QFETCH(const QString, language);
    QFETCH(const QString, query);
    QFETCH(const QString, emoji);
    const QStringList found = texts(EmojiCatalog(QLocale(language)).search(query));
    QVERIFY2(found.contains(emoji), qPrintable(found.join(u' ')));
}

void tst_EmojiCatalog::search_namesThatBeginSo_comeFirst()
{
    const QList<Emoji> found = EmojiCatalog(QLocale(u"en"_s)).search(u"cat"_s);
    QVERIFY(found.size() > 5);
    QVERIFY(found.front().name.startsWith(u"cat"_s));
}

void tst_EmojiCatalog::search_withoutAWord_findsNothing()
{
    const EmojiCatalog catalog(QLocale(u"en"_s));
    QVERIFY(catalog.search(u"  "_s).isEmpty());
    QVERIFY(catalog.search(u"qqqqq"_s).isEmpty());
}

void tst_EmojiCatalog::everyEmoji_hasANameInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "fr", "pt", "hi", "ta", "ar", "ja", "zh"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_EmojiCatalog::everyEmoji_hasANameInEveryLanguage()
{
    QFETCH(const QString, language);
    const EmojiCatalog catalog{QLocale(language)};
    const EmojiCatalog english{QLocale(u"en"_s)};
    QVERIFY(catalog.all().size() > 1800);
    qsizetype own = 0;
    for (qsizetype at = 0; at < catalog.all().size(); ++at) {
        QVERIFY(!catalog.all().at(at).name.isEmpty());
        own += catalog.all().at(at).name != english.all().at(at).name ? 1 : 0;
    }
    QVERIFY(language == "en"_L1 || own > catalog.all().size() * 8 / 10);
}

void tst_EmojiCatalog::tones_standBehindTheFirstCharacter_data()
{
    QTest::addColumn<QString>("emoji");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("toned");
    QTest::newRow("hand") << u"👍"_s << 3 << u"👍🏽"_s;
    QTest::newRow("in place of the variant") << u"✌️"_s << 1 << u"✌🏻"_s;
    QTest::newRow("joined") << u"👩‍💻"_s << 5 << u"👩🏿‍💻"_s;
    QTest::newRow("yellow") << u"👍"_s << 0 << u"👍"_s;
    QTest::newRow("no person") << u"🚀"_s << 3 << u"🚀"_s;
    QTest::newRow("no such tone") << u"👍"_s << 9 << u"👍"_s;
}

void tst_EmojiCatalog::tones_standBehindTheFirstCharacter()
{
    QFETCH(const QString, emoji);
    QFETCH(const int, tone);
    const EmojiCatalog catalog(QLocale(u"en"_s));
    QCOMPARE(catalog.find(emoji).text, emoji);
    QTEST(EmojiCatalog::toned(catalog.find(emoji), tone), "toned");
}

QTEST_GUILESS_MAIN(tst_EmojiCatalog)
#include "tst_emoji_catalog.moc"
