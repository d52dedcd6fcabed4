// The verb by which anybody can check what is claimed of moods.
#include "tests/support/server/test_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
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
    void anyBytes_in_areOneObjectEach();
    void anyBytes_labelled_areCountedOrLeftOut();
    void damagedModel_given_isRefusedWithItsReason_data();
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

// Also the last line, which has no end.
void tst_MoodCommand::anyBytes_in_areOneObjectEach()
{
    const QByteArrayList lines{QByteArray("I \xFF\xFE hate \xC0\x80 \xF0\x9F"),
                               QByteArray(64 * 1024, 'a'),
                               "a" + QByteArray("\xCC\x81").repeated(10'000),
                               QByteArray("\xF0\x9F\x98\xA1").repeated(1'000),
                               "I hate \xD1\x8D\xD1\x82\xD0\xBE \xE6\x9C\x80\xE6\x82\xAA",
                               "\xE2\x80\xAE\xE2\x81\xA6I hate you\xE2\x81\xA9",
                               QByteArray("\0\0love\0", 7),
                               "\xED\xA0\xBD"};
    const auto run =
        TestServer::run({u"mood"_s, u"--language"_s, u"--explain"_s}, lines.join('\n'));
    QCOMPARE(run.code, 0);
    const QByteArrayList answers = run.output.trimmed().split('\n');
    QCOMPARE(answers.size(), lines.size());
    for (const QByteArray &answer : answers) {
        const QJsonObject mood = QJsonDocument::fromJson(answer).object();
        QVERIFY2(mood.contains("label"_L1) && mood.contains("words"_L1), answer.constData());
        QVERIFY(qAbs(mood["score"_L1].toDouble(2)) <= 1);
    }
    QCOMPARE(QJsonDocument::fromJson(answers[5])["label"_L1].toString(), u"angry"_s);
}

void tst_MoodCommand::anyBytes_labelled_areCountedOrLeftOut()
{
    const QByteArray file = "angry\t\xFF\xFE\xC0\n\xFF\tI hate you\nneutral\t" +
                            QByteArray(64 * 1024, 'a') + "\njoyful\t\n\t\nangry";
    const QJsonObject report = mood({u"--tsv"_s, u"--json"_s}, file);
    QCOMPARE(report["fiveMoods"_L1]["texts"_L1].toInt() + report["leftOut"_L1].toInt(), 6);
    QVERIFY(report["leftOut"_L1].toInt() >= 3);
}

void tst_MoodCommand::damagedModel_given_isRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("another file") << QStringLiteral(CHATOYANT_SOURCE_DIR "/README.md")
                                  << QByteArray("CHATMOOD");
    QTest::newRow("none") << u"/nowhere/mood.bin"_s << QByteArray("cannot read the mood model");
    QTest::newRow("a folder") << QStringLiteral(CHATOYANT_SOURCE_DIR) << QByteArray("mood model");
    QTest::newRow("cut short") << u"%1/short.bin"_s << QByteArray("should have");
    QTest::newRow("a bit turned") << u"%1/turned.bin"_s << QByteArray("checksum is wrong");
}

void tst_MoodCommand::damagedModel_given_isRefusedWithItsReason()
{
    QFETCH(const QString, model);
    QFETCH(const QByteArray, reason);
    const QTemporaryDir folder;
    QFile good(QStringLiteral(CHATOYANT_SOURCE_DIR "/resources/models/mood-v2.bin"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    QByteArray bytes = good.readAll();
    const auto write = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    QVERIFY(write(u"turned.bin"_s));
    bytes.chop(1);
    QVERIFY(write(u"short.bin"_s));
    const QString path = model.contains(u'%') ? model.arg(folder.path()) : model;
    const auto run = TestServer::run({u"mood"_s, u"--model"_s, path}, "hello\n");
    QCOMPARE(run.code, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.errors.contains(reason), run.errors.constData());
    QVERIFY2(run.errors.contains(path.toUtf8()), run.errors.constData());
}

QTEST_GUILESS_MAIN(tst_MoodCommand)
#include "tst_mood_command.moc"
