// Whatever is said, a mood comes of it: in bounded time, in range, the same each time.
#include "common/mood/text_mood.h"
#include "common/mood/tokenizer.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace chatoyant;
using namespace Qt::StringLiterals;

namespace {

// Bytes as a stranger sends them, read as any text is.
QString read(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QByteArray someBytes(int count, unsigned seed)
{
    std::mt19937 chance(seed);
    QByteArray bytes;
    for (int at = 0; at < count; ++at)
        bytes.append(char(chance() & 0xFFU));
    return bytes;
}

} // namespace

class tst_MoodBadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void text_ofAnyKind_hasADefinedMood_data();
    void text_ofAnyKind_hasADefinedMood();
    void text_cutAnywhere_hasADefinedMood();
    void nothingToRead_isNeutralWithoutConfidence_data();
    void nothingToRead_isNeutralWithoutConfidence();
    void marks_ofDirection_changeNothing_data();
    void marks_ofDirection_changeNothing();

private:
    // Fails where the result is none that can be stored, sent and shown.
    void judge(const QString &text) const;

    std::optional<TextMood> m_engine;
};

void tst_MoodBadInput::initTestCase()
{
    auto engine = TextMood::load();
    QVERIFY(engine);
    m_engine = *std::move(engine);
}

void tst_MoodBadInput::judge(const QString &text) const
{
    for (const auto effort : {TextMood::Effort::Whole, TextMood::Effort::LinearOnly}) {
        const Mood mood = m_engine->score(text, effort);
        QVERIFY(mood.score >= -1 && mood.score <= 1); // so no NaN
        QVERIFY(mood.confidence >= 0 && mood.confidence <= 1);
        QVERIFY(std::size_t(mood.label) < allMoodLabels.size());
        QCOMPARE(m_engine->score(text, effort), mood);
    }
    for (const auto &reason : m_engine->explain(text, 5)) {
        QVERIFY(!reason.word.isEmpty());
        QVERIFY(std::isfinite(reason.weight));
    }
    (void)m_engine->languageOf(text);
    TokenList list;
    tokenize(text, list);
    QVERIFY(list.tokens.size() <= readTokens + 1); // time is bounded by what is looked at
    QVERIFY(list.text.size() <= readLength + 3 * readTokens);
}

void tst_MoodBadInput::text_ofAnyKind_hasADefinedMood_data()
{
    QTest::addColumn<QString>("text");
    constexpr int most = 64 * 1024;
    QTest::newRow("64 KiB of one word") << QString(most, u'a');
    QTest::newRow("64 KiB of spaces") << QString(most, u' ');
    QTest::newRow("64 KiB of lines") << QString(most, u'\n');
    QTest::newRow("64 KiB of U+0000") << QString(most, QChar(u'\0'));
    QTest::newRow("64 KiB of signs") << u"好"_s.repeated(most / 3);
    QTest::newRow("64 KiB of escapes") << u"&amp;"_s.repeated(most / 5);
    QTest::newRow("64 KiB of open code") << u"`"_s.repeated(most);
    QTest::newRow("64 KiB of quotes") << u"> "_s.repeated(most / 2);
    QTest::newRow("64 KiB of half a link") << u"http://"_s.repeated(most / 7);
    QTest::newRow("64 KiB of denials") << u"not "_s.repeated(most / 4);
    QTest::newRow("10,000 combining marks") << u"a"_s + QString(10'000, QChar(0x0301));
    QTest::newRow("combining marks alone") << QString(10'000, QChar(0x0489));
    QTest::newRow("emoji only") << u"😀😡😢"_s.repeated(5'000);
    QTest::newRow("emoji that are joined") << u"👩\u200D❤\uFE0F\u200D👨"_s.repeated(3'000);
    QTest::newRow("joiners only") << QString(10'000, QChar(0x200D));
    QTest::newRow("flags cut in two") << QString::fromUcs4(U"\U0001F1E9") + u"x"_s;
    QTest::newRow("skin without a hand") << QString::fromUcs4(U"\U0001F3FD\U0001F3FF");
    QTest::newRow("scripts mixed in a word") << u"Ηеllо wоrld жо好שלוםمرحبا"_s;
    QTest::newRow("scripts mixed in a line")
        << u"I hate это 最悪 यह बुरा है אני כועס أنا غاضب"_s.repeated(50);
    QTest::newRow("marks of direction") << u"\u202E\u2066I hate\u2069 you\u202C\u200F"_s;
    QTest::newRow("marks of direction only") << u"\u202E\u202D\u2066\u2067"_s.repeated(2'000);
    QTest::newRow("half characters") << QString(10'000, QChar(0xD83D));
    QTest::newRow("other halves") << QString(10'000, QChar(0xDE00));
    QTest::newRow("halves the wrong way round")
        << (QString(QChar(0xDE00)) + QChar(0xD83D)).repeated(5'000);
    QTest::newRow("no characters") << QString(100, QChar(0xFFFF)) + QChar(0xFFFE);
    QTest::newRow("private ones") << QString(100, QChar(0xE000));
    QTest::newRow("invalid UTF-8") << read("I \xFF\xFE hate \xC0\x80 this \xED\xA0\x80 \xF8\x88");
    QTest::newRow("UTF-8 cut short") << read("thank you \xF0\x9F\x98");
    QTest::newRow("UTF-8 too long") << read("\xF4\x90\x80\x80 lovely \xE0\x80\xAF");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("any bytes %u", seed) << read(someBytes(4'096, seed));
}

void tst_MoodBadInput::text_ofAnyKind_hasADefinedMood()
{
    QFETCH(const QString, text);
    judge(text);
}

// Also within an escape, an emoji, a link.
void tst_MoodBadInput::text_cutAnywhere_hasADefinedMood()
{
    const QString whole =
        u"I can't &amp; won't 👩\u200D🚀 https://example.org/a?b=c `code` #so :-( \u202Eanger!!"_s;
    for (qsizetype length = 0; length <= whole.size(); ++length)
        judge(whole.left(length));
    const QByteArray bytes = whole.toUtf8();
    for (qsizetype length = 0; length <= bytes.size(); ++length)
        judge(read(bytes.left(length)));
}

void tst_MoodBadInput::nothingToRead_isNeutralWithoutConfidence_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("64 KiB of spaces") << QString(64 * 1024, u' ');
    QTest::newRow("U+0000") << QString(100, QChar(u'\0'));
    QTest::newRow("half characters") << QString(100, QChar(0xD83D));
    QTest::newRow("joiners") << QString(100, QChar(0x200D));
    QTest::newRow("marks of direction") << u"\u202E\u2066\u2069\u200F"_s;
    QTest::newRow("no UTF-8") << read(QByteArray(100, '\xFF'));
}

void tst_MoodBadInput::nothingToRead_isNeutralWithoutConfidence()
{
    QFETCH(const QString, text);
    const Mood mood = m_engine->score(text);
    QCOMPARE(mood.label, MoodLabel::Neutral);
    QCOMPARE(mood.confidence, 0.0);
}

void tst_MoodBadInput::marks_ofDirection_changeNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("around") << u"\u2067I hate this, you idiot\u2069"_s;
    QTest::newRow("between") << u"I \u200Fhate \u200Ethis, \u202Byou\u202C idiot"_s;
}

void tst_MoodBadInput::marks_ofDirection_changeNothing()
{
    QFETCH(const QString, text);
    const Mood plain = m_engine->score(u"I hate this, you idiot"_s);
    QCOMPARE(plain.label, MoodLabel::Angry);
    QCOMPARE(m_engine->score(text).label, plain.label);
}

QTEST_GUILESS_MAIN(tst_MoodBadInput)
#include "tst_mood_bad_input.moc"
