// What the built-in model promises: plain lines stay neutral, a stranger's name changes nothing,
// any bytes have a mood, and its scorecard holds the floors.
#include "common/mood/agreement.h"
#include "common/mood/text_mood.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chatoyant;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(QStringLiteral(CHATOYANT_SOURCE_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString bytesLike(quint64 seed, int count)
{
    QByteArray bytes;
    for (int at = 0; at < count; ++at) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        bytes.append(char(seed >> 56U));
    }
    return QString::fromUtf8(bytes);
}

} // namespace

class tst_MoodFloors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plainLines_scored_stayNeutral();
    void strangersNames_swapped_keepTheScore_data();
    void strangersNames_swapped_keepTheScore();
    void hostileText_scored_hasADefinedMood_data();
    void hostileText_scored_hasADefinedMood();
    void language_ofASentence_isTold_data();
    void language_ofASentence_isTold();
    void language_thatIsNotAvailable_isNotJudged();
    void linearPart_alone_saysSo();
    void scorecard_ofTheModel_holdsTheFloors_data();
    void scorecard_ofTheModel_holdsTheFloors();

private:
    std::optional<TextMood> m_engine;
};

void tst_MoodFloors::initTestCase()
{
    auto engine = TextMood::load();
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().message));
    m_engine = *std::move(engine);
}

void tst_MoodFloors::plainLines_scored_stayNeutral()
{
    constexpr double leastShare = 0.95;
    Answers answers;
    QStringList wrong;
    const QString lines = QString::fromUtf8(contentsOf(u"/tests/common/mood/neutral_lines.txt"_s));
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const Mood mood = m_engine->score(line);
        answers.append({MoodLabel::Neutral, mood.label, mood.confidence});
        if (mood.label != MoodLabel::Neutral)
            wrong.append(line + u" → "_s + moodName(mood.label));
    }
    QVERIFY(answers.size() >= 100);
    QVERIFY2(shareRight(answers) >= leastShare, qPrintable(wrong.join(u'\n')));
}

void tst_MoodFloors::strangersNames_swapped_keepTheScore_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char16_t *pattern :
         {u"%1 called me this morning", u"I talked to %1 about the plan",
          u"%1 is coming to dinner tonight", u"%1 is happy with the result",
          u"%1 was very sad yesterday", u"I am angry with %1", u"thank you %1, great work",
          u"%1 is worried about the exam", u"did you see %1?", u"I think %1 is right"})
        QTest::newRow(qPrintable(QString::fromUtf16(pattern))) << QString::fromUtf16(pattern);
}

void tst_MoodFloors::strangersNames_swapped_keepTheScore()
{
    QFETCH(const QString, pattern);
    constexpr double mostApart = 0.1;
    double least = 1;
    double most = -1;
    QString scores;
    // Names that training texts write small are words to the model: docs/mood-model.md.
    for (const char16_t *name :
         {u"Emily", u"Gustavo", u"Oluwaseun", u"Xiuying", u"Thandiwe", u"Bjørn", u"Siobhan",
          u"Nguyen", u"Priyanka", u"Yevgeny", u"DeShawn", u"Tyrone", u"Fatima", u"Guadalupe",
          u"Wolfgang", u"Mahmoud", u"Keiko", u"Ananya", u"Zsófia"}) {
        const double score = m_engine->score(pattern.arg(QString::fromUtf16(name))).score;
        scores += u"%1 %2; "_s.arg(QString::fromUtf16(name)).arg(score);
        least = std::min(least, score);
        most = std::max(most, score);
    }
    QVERIFY2(most - least < mostApart, qPrintable(scores));
}

void tst_MoodFloors::hostileText_scored_hasADefinedMood_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("invalid UTF-8") << bytesLike(1, 4000);
    QTest::newRow("64 KiB without a space") << QString(64 * 1024, u'a');
    QTest::newRow("64 KiB of changing letters") << u"abcdefgh"_s.repeated(8 * 1024);
    QTest::newRow("ten thousand combining marks") << u"e"_s + QString(10'000, QChar(0x0301));
    QTest::newRow("combining marks alone") << QString(10'000, QChar(0x0301));
    QTest::newRow("only emoji") << u"😀😡😢"_s.repeated(5000);
    QTest::newRow("mixed scripts") << u"good хорошо 好 جيد אבג ดี good"_s.repeated(500);
    QTest::newRow("right-to-left marks") << u"I \u202Elove\u202C\u200F this \u200E\u2067x\u2069"_s;
    QTest::newRow("zero bytes") << QString(5000, QChar(0));
    QTest::newRow("half surrogates") << QString(5000, QChar(0xD800));
    QTest::newRow("every word a name") << u"Xqzy "_s.repeated(3000);
    QTest::newRow("byte order marks") << QString(3000, QChar(0xFEFF));
}

void tst_MoodFloors::hostileText_scored_hasADefinedMood()
{
    QFETCH(const QString, text);
    for (const auto effort : {TextMood::Effort::Whole, TextMood::Effort::LinearOnly}) {
        const Mood mood = m_engine->score(text, effort);
        QVERIFY(mood.score >= -1 && mood.score <= 1);
        QVERIFY(mood.confidence >= 0 && mood.confidence <= 1);
        QCOMPARE(m_engine->score(text, effort), mood);
    }
    for (const TextMood::Reason &reason : m_engine->explain(text, 5))
        QVERIFY(std::isfinite(reason.weight));
    const GuessedLanguage language = m_engine->languageOf(text);
    QVERIFY(language.confidence >= 0 && language.confidence <= 1);
}

void tst_MoodFloors::language_ofASentence_isTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("code");
    const QList<std::pair<QByteArray, QString>> sentences{
        {"en", u"I will call you when I am back at the office"_s},
        {"de", u"Ich rufe dich an, wenn ich wieder im Büro bin"_s},
        {"es", u"Te llamo cuando vuelva a la oficina esta tarde"_s},
        {"fr", u"Je t'appelle quand je serai de retour au bureau"_s},
        {"it", u"Ti chiamo quando torno in ufficio questo pomeriggio"_s},
        {"pt", u"Eu ligo para você quando voltar ao escritório"_s},
        {"ro", u"Te sun când mă întorc la birou după-amiază"_s},
        {"ru", u"Я позвоню тебе, когда вернусь в офис"_s},
        {"hi", u"मैं दफ़्तर वापस आने पर तुम्हें फ़ोन करूँगा"_s},
        {"zh", u"我回到办公室以后给你打电话"_s},
    };
    for (const auto &[code, text] : sentences)
        QTest::newRow(code.constData()) << text << code;
}

void tst_MoodFloors::language_ofASentence_isTold()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, code);
    const GuessedLanguage language = m_engine->languageOf(text);
    QCOMPARE(language.code, code);
    QVERIFY(language.isAvailable);
}

void tst_MoodFloors::language_thatIsNotAvailable_isNotJudged()
{
    const QString text = u"ありがとうございます、とても楽しかったです。またお会いしましょう"_s;
    QVERIFY(!m_engine->languageOf(text).isAvailable);
    QCOMPARE(m_engine->score(text), (Mood{MoodLabel::Neutral, 0, 0, m_engine->name()}));
}

void tst_MoodFloors::linearPart_alone_saysSo()
{
    const Mood mood = m_engine->score(u"what a day", TextMood::Effort::LinearOnly);
    QCOMPARE(mood.model, m_engine->name() + u"-linear"_s);
}

void tst_MoodFloors::scorecard_ofTheModel_holdsTheFloors_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<double>("floor");
    QTest::newRow("four moods") << u"goemotions"_s << u"fourMoods"_s << 71.0;
    QTest::newRow("four moods, macro-F1") << u"goemotions"_s << u"fourMoodsMacroF1"_s << 0.65;
    QTest::newRow("polarity of comments") << u"goemotions"_s << u"polarity"_s << 86.0;
    QTest::newRow("polarity of the surest") << u"goemotions"_s << u"polaritySurest80"_s << 88.0;
    QTest::newRow("polarity of tweets") << u"tse"_s << u"polarity"_s << 91.0;
    QTest::newRow("surest tweets") << u"tse"_s << u"polaritySurest80"_s << 92.0;
}

void tst_MoodFloors::scorecard_ofTheModel_holdsTheFloors()
{
    QFETCH(const QString, set);
    QFETCH(const QString, figure);
    QFETCH(const double, floor);
    const QJsonObject card =
        QJsonDocument::fromJson(contentsOf(u"/resources/models/mood-v2.scorecard.json"_s)).object();
    QCOMPARE(card["model"_L1].toString(), m_engine->name());
    double found = 0;
    for (const QJsonValue &each : card["sets"_L1].toArray()) {
        if (each["set"_L1].toString() == set)
            found = each[figure].toDouble();
    }
    QVERIFY2(found >= floor, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(tst_MoodFloors)
#include "tst_mood_floors.moc"
