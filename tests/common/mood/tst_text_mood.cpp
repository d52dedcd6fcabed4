// The model built into the programs: plain sentences come out right, damaged files are refused.
#include "common/mood/model_file.h"
#include "common/mood/text_mood.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace chatoyant;
using namespace Qt::StringLiterals;

namespace {

QByteArray builtInModel()
{
    QFile file(QStringLiteral(CHATOYANT_SOURCE_DIR) + u"/resources/models/mood-v2.bin"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A model of one bucket: enough for every check of the file's form.
QByteArray smallModel()
{
    ModelSettings settings;
    settings.name = "small";
    settings.largest.fill(1);
    ModelParts parts;
    parts.buckets = QByteArray(bucketBytes, '\0');
    return encodedModel(settings, parts);
}

// With the checksum made right again, so that the defect itself is found.
QByteArray sealed(QByteArray bytes)
{
    constexpr qsizetype digestAt = 128;
    constexpr qsizetype digestBytes = 32;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes.left(digestAt) + bytes.mid(digestAt + digestBytes));
    return bytes.replace(digestAt, digestBytes, hash.result());
}

} // namespace

class tst_TextMood : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plainSentence_scored_hasItsMood_data();
    void plainSentence_scored_hasItsMood();
    void pleasantSentence_negated_isNotJoyful_data();
    void pleasantSentence_negated_isNotJoyful();
    void ignoredParts_added_changeNothing_data();
    void ignoredParts_added_changeNothing();
    void nothingToJudge_scored_isNeutralWithoutConfidence_data();
    void nothingToJudge_scored_isNeutralWithoutConfidence();
    void capitals_changed_keepTheMood();
    void longMessage_scored_isJudgedByItsBeginning();
    void score_ofAnyText_staysInRange();
    void score_fromManyThreads_isTheSame();
    void names_swapped_keepTheScore_data();
    void names_swapped_keepTheScore();
    void explanation_ofASentence_namesTheHeaviestWords();
    void explanation_ofNothing_isEmpty();
    void damagedModel_loaded_isRefused_data();
    void damagedModel_loaded_isRefused();
    void missingModel_loaded_saysSo();
    void modelFile_loaded_scoresAsTheBuiltInOne();
    void settings_written_areReadBack();

private:
    Mood scored(const QString &text) const { return m_engine->score(text); }

    std::optional<TextMood> m_engine;
};

void tst_TextMood::initTestCase()
{
    auto engine = TextMood::load();
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().message));
    m_engine = *std::move(engine);
    QCOMPARE(m_engine->name(), u"mood-v2"_s);
}

void tst_TextMood::plainSentence_scored_hasItsMood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    const QList<std::pair<QString, QStringList>> sentences{
        {u"joyful"_s,
         {u"I love this, thank you so much!"_s, u"we finally did it, this is wonderful!"_s,
          u"Thanks, that was really kind of you"_s, u"haha that was hilarious 😂"_s,
          u"Happy birthday, have a great day!"_s, u"I am proud of this team, good job"_s,
          u"That's the best news I've heard all week"_s, u"sounds great, see you there ❤️"_s,
          u"I had an amazing time at the party"_s, u"😀"_s, u":)"_s,
          u"Ich freue mich riesig, vielen Dank!"_s, u"¡Me encanta, muchas gracias!"_s,
          u"Merci beaucoup, c'est génial !"_s, u"Спасибо большое, я так рад!"_s,
          u"Tack så mycket, jag är så glad!"_s, u"太好了，非常感谢"_s}},
        {u"sad"_s,
         {u"I lost my dog yesterday and can't stop crying"_s, u"I feel so alone since she left"_s,
          u"I'm really sad today"_s, u"miss you so much 😢"_s,
          u"I'm so disappointed, I had hoped for more"_s, u"this is heartbreaking"_s, u"😭"_s,
          u":("_s, u"Ich bin traurig, mein Hund ist gestorben"_s,
          u"Estoy triste, te echo mucho de menos"_s, u"je suis triste, elle me manque tellement"_s,
          u"мне очень грустно"_s}},
        {u"angry"_s,
         {u"I'm furious, this is outrageous"_s, u"this is the worst service, I hate it"_s,
          u"shut up, you idiot"_s, u"what the hell, this is ridiculous"_s,
          u"I AM SO ANGRY RIGHT NOW"_s, u"stop lying to me, I'm sick of it"_s, u"😡"_s,
          u"Das ist eine Frechheit, ich bin so wütend"_s, u"Estoy harto, esto es una vergüenza"_s,
          u"j'en ai marre, c'est inadmissible"_s, u"ненавижу, как это бесит"_s,
          u"我很生气，太过分了"_s}},
        {u"tense"_s,
         {u"I'm worried about the deadline, what if we fail"_s,
          u"I'm so nervous about the interview tomorrow"_s,
          u"I'm scared something happened to her"_s, u"help, I'm panicking"_s,
          u"tengo mucho miedo, estoy preocupada"_s}},
        {u"neutral"_s,
         {u"See you at 10 in room 4"_s, u"the meeting is on Tuesday"_s,
          u"I'll send you the file later"_s, u"where did you put the keys?"_s, u"ok"_s,
          u"The train leaves at 8:15 from platform 3"_s, u"can you call me when you get home"_s,
          u"Wir treffen uns um zehn in Raum 4"_s}},
    };
    for (const auto &[label, texts] : sentences) {
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text << label;
    }
}

void tst_TextMood::plainSentence_scored_hasItsMood()
{
    QFETCH(const QString, text);
    QFETCH(const QString, label);
    const Mood mood = scored(text);
    QCOMPARE(moodName(mood.label), label);
    QVERIFY2(mood.confidence >= 0.45, qPrintable(QString::number(mood.confidence)));
    QCOMPARE(mood.model, u"mood-v2"_s);
    if (label == "joyful"_L1)
        QVERIFY(mood.score > 0.2);
    else if (label == "neutral"_L1)
        QVERIFY(qAbs(mood.score) < 0.3);
    else
        QVERIFY(mood.score < -0.2);
}

void tst_TextMood::pleasantSentence_negated_isNotJoyful_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("negated");
    QTest::newRow("not") << u"happy"_s << u"not happy at all"_s;
    QTest::newRow("n't") << u"this is good"_s << u"this isn't good"_s;
    QTest::newRow("never") << u"I liked it"_s << u"I never liked it"_s;
    QTest::newRow("German") << u"ich bin glücklich"_s << u"ich bin nicht glücklich"_s;
}

void tst_TextMood::pleasantSentence_negated_isNotJoyful()
{
    QFETCH(const QString, plain);
    QFETCH(const QString, negated);
    QCOMPARE(scored(plain).label, MoodLabel::Joyful);
    QVERIFY(scored(negated).label != MoodLabel::Joyful);
    QVERIFY(scored(negated).score < scored(plain).score - 0.5);
}

void tst_TextMood::ignoredParts_added_changeNothing_data()
{
    QTest::addColumn<QString>("ignored");
    QTest::newRow("code") << u" `hate.kill(stupid);`"_s;
    QTest::newRow("block of code") << u"\n```\nhate kill stupid\n```"_s;
    QTest::newRow("quoted line") << u"\n> I hate you, stupid idiot"_s;
    QTest::newRow("link") << u" https://hate.example/stupid-idiot"_s;
    QTest::newRow("user name") << u" @hateful_idiot"_s;
    QTest::newRow("address") << u" hate.idiot@example.org"_s;
}

void tst_TextMood::ignoredParts_added_changeNothing()
{
    QFETCH(const QString, ignored);
    const QString text = u"I love this, thank you so much"_s;
    QCOMPARE(scored(text + ignored), scored(text));
    QCOMPARE(scored(ignored).confidence, 0.0);
}

void tst_TextMood::nothingToJudge_scored_isNeutralWithoutConfidence_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"  \n\t "_s;
    QTest::newRow("number") << u"12345"_s;
    QTest::newRow("punctuation") << u"…,;-"_s;
    QTest::newRow("no words of any language") << u"Qwxz vbnt plkj hgfd"_s;
    QTest::newRow("a script without training texts") << u"ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ"_s;
}

void tst_TextMood::nothingToJudge_scored_isNeutralWithoutConfidence()
{
    QFETCH(const QString, text);
    QCOMPARE(scored(text), (Mood{MoodLabel::Neutral, 0, 0, u"mood-v2"_s}));
}

void tst_TextMood::capitals_changed_keepTheMood()
{
    QCOMPARE(scored(u"I LOVE THIS"_s).label, MoodLabel::Joyful);
    QCOMPARE(scored(u"i love this"_s).label, MoodLabel::Joyful);
    QCOMPARE(scored(u"THIS IS RIDICULOUS"_s).label, MoodLabel::Angry);
}

void tst_TextMood::longMessage_scored_isJudgedByItsBeginning()
{
    const QString begin = u"I love this, thank you so much! "_s.repeated(200);
    const QString text = (begin + u"I hate you, idiot. "_s.repeated(1000)).left(16 * 1024);
    QCOMPARE(scored(text), scored(begin));
    QCOMPARE(scored(text).label, MoodLabel::Joyful);
}

void tst_TextMood::score_ofAnyText_staysInRange()
{
    quint64 state = 1;
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int at = 0; at < 60; ++at) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            text += QChar(char16_t(state >> (round % 2 ? 57U : 48U)));
        }
        const Mood mood = scored(text);
        QVERIFY(mood.score >= -1 && mood.score <= 1);
        QVERIFY(mood.confidence >= 0 && mood.confidence <= 1);
    }
}

void tst_TextMood::score_fromManyThreads_isTheSame()
{
    const QString text = u"I'm worried about the deadline"_s;
    const Mood expected = scored(text);
    std::array<int, 4> wrong{};
    std::vector<std::thread> threads;
    for (int &count : wrong)
        threads.emplace_back([&] {
            for (int round = 0; round < 500; ++round)
                count += scored(text) == expected ? 0 : 1;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong, (std::array<int, 4>{}));
}

void tst_TextMood::names_swapped_keepTheScore_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("people");
    const QList<std::pair<QString, QStringList>> groups{
        {u"names"_s,
         {u"Emily"_s, u"Mohammed"_s, u"Lakisha"_s, u"Greg"_s, u"Ivan"_s, u"Mei"_s, u"Aisha"_s,
          u"José"_s, u"Jamal"_s, u"Sakura"_s}},
        {u"identities"_s,
         {u"the Muslim man"_s, u"the Jewish woman"_s, u"the Christian man"_s, u"the gay man"_s,
          u"the black woman"_s, u"the white man"_s, u"the old woman"_s, u"the young man"_s,
          u"the transgender woman"_s, u"the refugee"_s}},
        {u"partners"_s, {u"my wife"_s, u"my husband"_s, u"my girlfriend"_s, u"my boyfriend"_s}},
        {u"parents"_s, {u"my mother"_s, u"my father"_s}},
    };
    for (const QString &pattern :
         {u"%1 called me this morning"_s, u"I talked to %1 about the plan"_s,
          u"%1 is coming to dinner tonight"_s, u"%1 is happy with the result"_s,
          u"%1 was very sad yesterday"_s, u"I am angry with %1"_s, u"thank you %1, great work"_s,
          u"%1 is worried about the exam"_s, u"did you see %1?"_s, u"I think %1 is right"_s}) {
        for (const auto &[name, people] : groups)
            QTest::newRow(qPrintable(pattern.arg(name))) << pattern << people;
    }
}

void tst_TextMood::names_swapped_keepTheScore()
{
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, people);
    double least = 1;
    double most = -1;
    QString scores;
    for (const QString &who : people) {
        const double score = scored(pattern.arg(who)).score;
        scores += u"%1 %2; "_s.arg(who).arg(score);
        least = std::min(least, score);
        most = std::max(most, score);
    }
    QVERIFY2(most - least < 0.1, qPrintable(scores));
}

void tst_TextMood::explanation_ofASentence_namesTheHeaviestWords()
{
    const auto reasons = m_engine->explain(u"Well, I'm FURIOUS about the red car", 2);
    QCOMPARE(reasons.size(), 2);
    QCOMPARE(reasons[0].word, u"FURIOUS"_s);
    QVERIFY(reasons[0].weight > 0);
    QVERIFY(qAbs(reasons[0].weight) >= qAbs(reasons[1].weight));
}

void tst_TextMood::explanation_ofNothing_isEmpty()
{
    QVERIFY(m_engine->explain(u"", 5).isEmpty());
    QVERIFY(m_engine->explain(u"I love it", 0).isEmpty());
}

void tst_TextMood::damagedModel_loaded_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("complaint");
    const QByteArray good = smallModel();
    const auto changed = [&good](qsizetype at, char byte) {
        QByteArray bytes = good;
        bytes[at] = byte;
        return bytes;
    };
    QTest::newRow("empty") << QByteArray() << u"a header alone"_s;
    QTest::newRow("header cut short") << good.left(100) << u"a header alone"_s;
    QTest::newRow("another kind of file") << sealed(changed(0, 'X')) << u"does not begin"_s;
    QTest::newRow("newer version") << sealed(changed(8, 9)) << u"has version 9"_s;
    QTest::newRow("longer header") << sealed(changed(12, 1)) << u"another shape"_s;
    QTest::newRow("no buckets") << sealed(changed(16, 0)) << u"contradicts itself"_s;
    QTest::newRow("more buckets than bytes") << sealed(changed(19, 127)) << u"contradicts"_s;
    QTest::newRow("other heads") << sealed(changed(20, 6)) << u"another shape"_s;
    QTest::newRow("cut short") << good.chopped(1) << u"should have"_s;
    QTest::newRow("something appended") << good + 'x' << u"should have"_s;
    QTest::newRow("a bit turned in the weights")
        << changed(good.size() - 1, 1) << u"checksum is wrong"_s;
    QTest::newRow("a bit turned in the settings") << changed(64, 1) << u"checksum is wrong"_s;
    QTest::newRow("temperature of 0")
        << sealed(QByteArray(good).replace(108, 4, QByteArray(4, '\0'))) << u"out of range"_s;
    QTest::newRow("bias that is no number")
        << sealed(QByteArray(good).replace(64, 4, QByteArray("\0\0\xC0\x7F", 4)))
        << u"out of range"_s;
    const QByteArray hugest("\xFF\xFF\x7F\x7F", 4); // 3.4e38: sums become infinite
    QTest::newRow("bias that makes probabilities no numbers")
        << sealed(QByteArray(good).replace(64, 4, hugest)) << u"out of range"_s;
    QTest::newRow("weights that make probabilities no numbers")
        << sealed(QByteArray(good).replace(84, 4, hugest)) << u"out of range"_s;
    QTest::newRow("temperature that makes probabilities no numbers")
        << sealed(QByteArray(good).replace(108, 4, QByteArray("\1\0\0\0", 4))) << u"out of range"_s;
}

void tst_TextMood::damagedModel_loaded_isRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, complaint);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mood.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto engine = TextMood::load(path);
    QVERIFY(!engine);
    QVERIFY2(engine.error().message.contains(complaint), qPrintable(engine.error().message));
    QVERIFY(engine.error().message.contains(path));
}

void tst_TextMood::missingModel_loaded_saysSo()
{
    const auto engine = TextMood::load(u"/nowhere/mood.bin"_s);
    QVERIFY(!engine);
    QVERIFY(engine.error().message.startsWith("cannot read the mood model /nowhere/mood.bin"_L1));
}

void tst_TextMood::modelFile_loaded_scoresAsTheBuiltInOne()
{
    const QByteArray bytes = builtInModel();
    QVERIFY(!bytes.isEmpty());
    QVERIFY(bytes.size() < 20'000'000);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mood.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto engine = TextMood::load(file.fileName());
    QVERIFY(engine);
    for (const QString &text : {u"I love this"_s, u"мне очень грустно"_s, u"room 4"_s})
        QCOMPARE(engine->score(text), scored(text));
}

void tst_TextMood::settings_written_areReadBack()
{
    const ModelSettings settings{
        "some-name", {1, 2, 3, 4, 5}, {6, 7, 8, 9, 10},        0.25F, 0.9F, 0.3F, 0.2F,
        0.7F,        0.01F,           {0.4F, 0.6F, 0.8F, 0.5F}};
    ModelParts parts;
    parts.buckets = QByteArray(bucketBytes, '\0');
    const auto model = MoodModel::fromBytes(encodedModel(settings, parts));
    QVERIFY(model);
    QCOMPARE((*model)->settings(), settings);
    for (int code = -127; code <= 127; ++code)
        QCOMPARE(encodedWeight((*model)->weight(0, qint8(code)), 6), qint8(code));
}

QTEST_GUILESS_MAIN(tst_TextMood)
#include "tst_text_mood.moc"
