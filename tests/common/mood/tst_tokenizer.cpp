// Messages are cut as the golden file says: trainer and engine see the same tokens for ever.
#include "common/mood/features.h"
#include "common/mood/tokenizer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace chatoyant;
using namespace Qt::StringLiterals;

namespace {

// One line for a token list: words, with ~ negated, ^ shouted, * stretched.
QString written(const QString &message)
{
    TokenList list;
    tokenize(message, list);
    QStringList words;
    for (const Token &token : std::as_const(list.tokens)) {
        QString word = list.textOf(token).toString();
        if (token.isNegated)
            word.prepend(u'~');
        if (token.isShouted)
            word.prepend(u'^');
        if (token.isStretched)
            word.prepend(u'*');
        words.append(word);
    }
    return words.join(u' ');
}

QString unescaped(QString text)
{
    return text.replace("\\n"_L1, "\n"_L1);
}

QStringList goldenLines()
{
    QFile file(QStringLiteral(CHATOYANT_SOURCE_DIR) + u"/tests/common/mood/tokens.golden"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class tst_Tokenizer : public QObject
{
    Q_OBJECT

private slots:
    void message_cut_isAsTheGoldenFileSays_data();
    void message_cut_isAsTheGoldenFileSays();
    void token_source_pointsIntoTheMessage();
    void features_ofAMessage_keepTheirHashes();
    void features_repeated_areKeptOnce();
    void longMessage_cut_isBounded_data();
    void longMessage_cut_isBounded();
    void brokenSurrogates_cut_doNoHarm();
};

void tst_Tokenizer::message_cut_isAsTheGoldenFileSays_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("tokens");
    const QStringList lines = goldenLines();
    QVERIFY(lines.size() >= 40);
    for (const QString &line : lines)
        QTest::newRow(qPrintable(line.section(u" => "_s, 0, 0)))
            << unescaped(line.section(u" => "_s, 0, 0)) << line.section(u" => "_s, 1);
}

void tst_Tokenizer::message_cut_isAsTheGoldenFileSays()
{
    QFETCH(const QString, message);
    QFETCH(const QString, tokens);
    QCOMPARE(written(message), tokens);
}

void tst_Tokenizer::token_source_pointsIntoTheMessage()
{
    const QString message = u"Well, I DON'T like https://a.example/x 😡👍🏽 sooooo much"_s;
    TokenList list;
    tokenize(message, list);
    QStringList sources;
    for (const Token &token : std::as_const(list.tokens))
        sources.append(message.mid(token.sourceBegin, token.sourceLength));
    QCOMPARE(sources, (QStringList{u"Well"_s, u"I"_s, u"DO"_s, u"N'T"_s, u"like"_s, u"😡"_s,
                                   u"👍🏽"_s, u"sooooo"_s, u"much"_s}));
}

// A model is of use only as long as features keep the hashes it was trained with.
void tst_Tokenizer::features_ofAMessage_keepTheirHashes()
{
    TokenList list;
    FeatureList features;
    tokenize(u"not HAPPY :) 好", list);
    featuresOf(list, features);
    quint64 sum = 0;
    for (const Feature &feature : std::as_const(features))
        sum = (sum ^ feature.hash) * 0x100000001B3ULL;
    QCOMPARE(features.size(), 39);
    QCOMPARE(sum, 11114533233018600728ULL);
}

void tst_Tokenizer::features_repeated_areKeptOnce()
{
    TokenList list;
    FeatureList once;
    FeatureList often;
    tokenize(u"good good good", list);
    featuresOf(list, once);
    tokenize(u"good good good good good good good good", list);
    featuresOf(list, often);
    QCOMPARE(often.size(), once.size());
}

void tst_Tokenizer::longMessage_cut_isBounded_data()
{
    QTest::addColumn<QString>("message");
    const int length = 16 * 1024;
    QTest::newRow("one word") << QString(length, u'a');
    QTest::newRow("short words") << u"a b "_s.repeated(length / 4);
    QTest::newRow("marks") << u"! ? "_s.repeated(length / 4);
    QTest::newRow("open brackets") << u"[A"_s.repeated(length / 2);
    QTest::newRow("open quotes of code") << u"`x "_s.repeated(length / 3);
    QTest::newRow("signs") << u"好不"_s.repeated(length / 2);
    QTest::newRow("apostrophes") << u"a'"_s.repeated(length / 2);
    QTest::newRow("joined emoji") << u"👩\u200D"_s.repeated(length / 3);
}

void tst_Tokenizer::longMessage_cut_isBounded()
{
    QFETCH(const QString, message);
    TokenList list;
    FeatureList features;
    tokenize(message, list);
    featuresOf(list, features);
    QVERIFY(list.tokens.size() <= readTokens + 1); // "n't" may be the second half of the last
    QVERIFY(list.text.size() <= readLength + 3 * readTokens);
    for (const Token &token : std::as_const(list.tokens))
        QVERIFY(token.sourceBegin + token.sourceLength <= readLength);
    QVERIFY(features.size() <= 4 * readLength + 8 * readTokens);
}

void tst_Tokenizer::brokenSurrogates_cut_doNoHarm()
{
    const QString message = u"a"_s + QChar(0xD83D) + u" b"_s + QChar(0xDE00) + QChar(0xD83D);
    TokenList list;
    tokenize(message, list);
    QCOMPARE(list.tokens.size(), 2);
}

QTEST_GUILESS_MAIN(tst_Tokenizer)
#include "tst_tokenizer.moc"
