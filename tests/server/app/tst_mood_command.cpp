// The verb by which anybody can check what is claimed of moods.
#include "tests/support/server/test_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using chatoyant::test::TestServer;

namespace {

QJsonObject mood(const QStringList &options, const QByteArray &lines)
{
    const auto run = TestServer::run(QStringList{u"mood"_s} + options, lines);
    return run.code == 0 ? QJsonDocument::fromJson(run.output.split('\n').value(0)).object()
                         : QJsonObject{{u"failed"_s, QString::fromUtf8(run.errors)}};
}

} // namespace

class tst_MoodCommand : public QObject
{
    Q_OBJECT

private slots:
    void lines_in_areOneObjectEach();
    void language_asked_isTold();
    void explanation_asked_hasWordsWithSign();
    void linearPart_asked_saysSo();
    void labelledFile_scored_hasEveryFigure();
    void labelledFile_withoutLabels_isRefused();
    void dialogues_labelled_tellChangesAndLag();
    void dialogues_withoutLabels_areRefused();
    void bench_ofMessages_tellsTimesByLength();
    void damagedModel_given_isRefusedWithItsReason();
};

void tst_MoodCommand::lines_in_areOneObjectEach()
{
    const auto run = TestServer::run({u"mood"_s}, "I love this, thank you\n\nI hate you\n");
    QCOMPARE(run.code, 0);
    const QByteArrayList lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(lines[0])["label"_L1].toString(), u"joyful"_s);
    QCOMPARE(QJsonDocument::fromJson(lines[1])["confidence"_L1].toDouble(), 0.0);
    QCOMPARE(QJsonDocument::fromJson(lines[2])["label"_L1].toString(), u"angry"_s);
}

void tst_MoodCommand::language_asked_isTold()
{
    const QJsonObject told =
        mood({u"--language"_s}, "Ich rufe dich an, wenn ich wieder im Büro bin\n");
    QCOMPARE(told["language"_L1].toString(), u"de"_s);
    QCOMPARE(told["available"_L1].toBool(), true);
    QVERIFY(mood({u"--language"_s}, "12345\n")["language"_L1].isNull());
}

void tst_MoodCommand::explanation_asked_hasWordsWithSign()
{
    const QJsonArray words =
        mood({u"--explain"_s}, "I hate this, you stupid lovely idiot\n")["words"_L1].toArray();
    QHash<QString, double> weights;
    for (const QJsonValue &word : words)
        weights.insert(word["word"_L1].toString(), word["weight"_L1].toDouble());
    QVERIFY(weights.value(u"stupid"_s) > 0);
    QVERIFY(weights.value(u"lovely"_s) < 0);
}

void tst_MoodCommand::linearPart_asked_saysSo()
{
    QVERIFY(mood({u"--linear"_s}, "what a day\n")["model"_L1].toString().endsWith("-linear"_L1));
}

void tst_MoodCommand::labelledFile_scored_hasEveryFigure()
{
    const QByteArray file = "joyful\tI love this, thank you so much\n"
                            "angry\tI hate you, you idiot\n"
                            "neutral\tsee you at 5\n"
                            "positive\twhat a wonderful day\n"
                            "negative\twhat a terrible day\n"
                            "nonsense\twhat?\n"
                            "no label\n";
    const QJsonObject report = mood({u"--tsv"_s, u"--json"_s}, file);
    const QJsonObject five = report["fiveMoods"_L1].toObject();
    QCOMPARE(five["texts"_L1].toInt(), 3);
    QCOMPARE(five["right"_L1].toDouble(), 1.0);
    QCOMPARE(five["macroF1"_L1].toDouble(), 1.0);
    QCOMPARE(five["confusion"_L1]["angry"_L1]["angry"_L1].toInt(), 1);
    QCOMPARE(five["coverage"_L1].toArray().size(), 6);
    QCOMPARE(report["fourMoods"_L1]["confusion"_L1]["tense"_L1]["tense"_L1].toInt(), 1);
    QCOMPARE(report["polarity"_L1]["texts"_L1].toInt(), 4);
    QCOMPARE(report["polarity"_L1]["right"_L1].toDouble(), 1.0);
    QCOMPARE(report["leftOut"_L1].toInt(), 2);
    const auto text = TestServer::run({u"mood"_s, u"--tsv"_s}, file);
    QVERIFY2(text.output.contains("five moods: 3 texts, 100.0 % right"), text.output.constData());
}

void tst_MoodCommand::labelledFile_withoutLabels_isRefused()
{
    const auto run = TestServer::run({u"mood"_s, u"--tsv"_s}, "I love this\n");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains("no line has a label"), run.errors.constData());
}

void tst_MoodCommand::dialogues_labelled_tellChangesAndLag()
{
    const QByteArray happy = "joyful\tI am so happy about this wonderful day\n";
    const QByteArray furious = "angry\tI hate this, you stupid idiot, shut up\n";
    const QByteArray file = happy + happy + happy + furious + furious + furious + // one dialogue
                            "curious\tI hate this, you stupid idiot, shut up\n\n" + happy + '\n';
    const QJsonObject report = mood({u"--dialogues"_s, u"--json"_s}, file);
    QCOMPARE(report["dialogues"_L1].toInt(), 2);
    QCOMPARE(report["messages"_L1].toInt(), 8);
    QCOMPARE(report["labelled"_L1].toInt(), 7);
    QCOMPARE(report["macroF1"_L1]["said"_L1].toDouble(), 1.0);
    QCOMPARE(report["runs"_L1].toInt(), 2);
    QCOMPARE(report["runsShown"_L1].toDouble(), 1.0);
    QCOMPARE(report["lag"_L1].toDouble(), 0.5); // the second mood shows with its second message
    QCOMPARE(report["switchesPer100"_L1]["shown"_L1].toDouble(), 12.5);
    QCOMPARE(report["switchesPer100"_L1]["labelled"_L1].toDouble(), 14.286);
    const auto text = TestServer::run({u"mood"_s, u"--dialogues"_s}, file);
    QVERIFY2(text.output.contains("the chat's mood 12.5"), text.output.constData());
}

void tst_MoodCommand::dialogues_withoutLabels_areRefused()
{
    const auto run = TestServer::run({u"mood"_s, u"--dialogues"_s}, "hello\n\nthere\n");
    QVERIFY(run.code != 0);
    QVERIFY2(run.errors.contains("no line has a label"), run.errors.constData());
}

void tst_MoodCommand::bench_ofMessages_tellsTimesByLength()
{
    const QJsonObject report =
        mood({u"--bench"_s, u"--json"_s}, "hello there\nthis one has a few words more than that\n");
    QCOMPARE(report["messages"_L1].toInt(), 2);
    QVERIFY(report["microseconds"_L1].toDouble() > 0);
    const QJsonArray lengths = report["lengths"_L1].toArray();
    QCOMPARE(lengths[0]["messages"_L1].toInt(), 1);
    QCOMPARE(lengths[1]["messages"_L1].toInt(), 1);
    const auto none = TestServer::run({u"mood"_s, u"--bench"_s}, "");
    QCOMPARE(none.code, 1);
    QVERIFY(none.errors.contains("no messages"));
}

void tst_MoodCommand::damagedModel_given_isRefusedWithItsReason()
{
    const auto run = TestServer::run(
        {u"mood"_s, u"--model"_s, QStringLiteral(CHATOYANT_SOURCE_DIR "/README.md")}, "hello\n");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.errors.contains("does not begin with CHATMOOD"), run.errors.constData());
}

QTEST_GUILESS_MAIN(tst_MoodCommand)
#include "tst_mood_command.moc"
