// What a translator must not touch, and that it comes back letter for letter.
#include "server/domain/translation_mask.h"

#include <QTest>

using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_TranslationMask : public QObject
{
    Q_OBJECT

private slots:
    void part_thatIsKept_isMarked_data();
    void part_thatIsKept_isMarked();
    void marks_movedByGrammar_comeBack();
    void marks_torn_areNoticed_data();
    void marks_torn_areNoticed();
    void text_withMarksOfItsOwn_goesInPieces();
    void pieces_keepTheirSpaces();
    void text_withoutWords_isNotTranslated_data();
    void text_withoutWords_isNotTranslated();
};

void tst_TranslationMask::part_thatIsKept_isMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("nothing") << u"good morning"_s << u"good morning"_s;
    QTest::newRow("a name") << u"ask @ana.b, please"_s << u"ask [#1], please"_s;
    QTest::newRow("a name at the end") << u"thanks @bo."_s << u"thanks [#1]."_s;
    QTest::newRow("a link") << u"see https://a.example/x?y=(1) now"_s << u"see [#1]) now"_s;
    QTest::newRow("a link, then a comma") << u"see http://a.b/c, now"_s << u"see [#1], now"_s;
    QTest::newRow("words with a link") << u"[the plan](https://a.b/c)"_s << u"[the plan]([#1])"_s;
    QTest::newRow("an e-mail address")
        << u"write to a.b+c@mail.example.org!"_s << u"write to [#1]!"_s;
    QTest::newRow("one long word")
        << QString(20'000, u'a') + u" a@b.example"_s << QString(20'000, u'a') + u" [#1]"_s;
    QTest::newRow("a list of links") << u"-https://a.b/c"_s << u"-[#1]"_s;
    QTest::newRow("code") << u"run `rm -rf @x` and wait"_s << u"run [#1] and wait"_s;
    QTest::newRow("a block of code")
        << u"so:\n```\nint main() {}\n```\ndone"_s << u"so:\n[#1]\ndone"_s;
    QTest::newRow("placeholders") << u"Open %1 with {name}"_s << u"Open [#1] with [#2]"_s;
    QTest::newRow("several") << u"@ana `x` @bo"_s << u"[#1] [#2] [#3]"_s;
    QTest::newRow("percent") << u"100 % sure"_s << u"100 % sure"_s;
}

void tst_TranslationMask::part_thatIsKept_isMarked()
{
    QFETCH(const QString, text);
    QFETCH(const QString, marked);
    const TranslationMask mask(text);
    QCOMPARE(mask.marked(), marked);
    QCOMPARE(mask.unmarked(marked).value_or(QString()), text);
    QCOMPARE(mask.joined(mask.pieces()), text);
}

void tst_TranslationMask::marks_movedByGrammar_comeBack()
{
    const TranslationMask mask(u"@ana gave @bo the `key`"_s);
    QCOMPARE(mask.unmarked(u"den [#3] gab [#2] von [#1]"_s).value_or(QString()),
             u"den `key` gab @bo von @ana"_s);
}

void tst_TranslationMask::marks_torn_areNoticed_data()
{
    QTest::addColumn<QString>("translated");
    QTest::newRow("lost") << u"frag [#1]"_s;
    QTest::newRow("twice") << u"frag [#1] [#1] [#2]"_s;
    QTest::newRow("spaced") << u"frag [#1] [# 2]"_s;
    QTest::newRow("one more") << u"frag [#1] [#2] [#3]"_s;
    QTest::newRow("nothing") << QString();
}

void tst_TranslationMask::marks_torn_areNoticed()
{
    QFETCH(const QString, translated);
    QVERIFY(!TranslationMask(u"ask @ana and @bo"_s).unmarked(translated));
}

void tst_TranslationMask::text_withMarksOfItsOwn_goesInPieces()
{
    const TranslationMask mask(u"issue [#1] of @ana is [#2]"_s);
    QVERIFY(!mask.hasMarks());
    QCOMPARE(mask.pieces(), QStringList({u"issue [#1] of "_s, u" is [#2]"_s}));
}

void tst_TranslationMask::pieces_keepTheirSpaces()
{
    const TranslationMask mask(u"ask @ana and\n@bo, please"_s);
    QCOMPARE(mask.pieces(), QStringList({u"ask "_s, u" and\n"_s, u", please"_s}));
    QCOMPARE(mask.joined({u"frag"_s, u"und"_s, u", bitte"_s}), u"frag @ana und\n@bo, bitte"_s);
    QCOMPARE(mask.joined({}), u" @ana \n@bo"_s); // nothing was answered: nothing is made up
}

void tst_TranslationMask::text_withoutWords_isNotTranslated_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a link") << u"https://a.example/b"_s;
    QTest::newRow("code") << u"`x = 1`"_s;
    QTest::newRow("names") << u"@ana, @bo!"_s;
    QTest::newRow("numbers") << u"1 + 1 = 2"_s;
    QTest::newRow("faces") << u"😀 🎉"_s;
}

void tst_TranslationMask::text_withoutWords_isNotTranslated()
{
    QFETCH(const QString, text);
    QVERIFY(TranslationMask(text).isWordless());
    QVERIFY(!TranslationMask(u"日本"_s + text).isWordless());
}

QTEST_APPLESS_MAIN(tst_TranslationMask)
#include "tst_translation_mask.moc"
