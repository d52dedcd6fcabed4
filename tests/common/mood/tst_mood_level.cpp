// How far moods go, as people's settings say it, also those of earlier versions.
#include "common/mood/mood_level.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"

#include <QTest>

using namespace chatoyant;
using namespace Qt::StringLiterals;

class tst_MoodLevel : public QObject
{
    Q_OBJECT

private slots:
    void names_comeBack();
    void settings_sayTheLevel_data();
    void settings_sayTheLevel();
    void preferences_comeBack();
    void preferences_ofAnEarlierVersion_keepThePause();
    void server_comesBack();
    void server_ofAnEarlierVersion_isReadByItsFeatures();
};

void tst_MoodLevel::names_comeBack()
{
    for (const MoodLevel level : allMoodLevels)
        QCOMPARE(moodLevelFromName(moodLevelName(level)), level);
    QVERIFY(!moodLevelFromName(u"loud"));
    QVERIFY(!moodLevelFromName(u""));
}

void tst_MoodLevel::settings_sayTheLevel_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<MoodLevel>("level");
    QTest::newRow("never chosen") << QJsonObject{} << MoodLevel::Server;
    QTest::newRow("off") << QJsonObject{{u"mood.level"_s, u"off"_s}} << MoodLevel::Off;
    QTest::newRow("device") << QJsonObject{{u"mood.level"_s, u"device"_s}} << MoodLevel::Device;
    QTest::newRow("server") << QJsonObject{{u"mood.level"_s, u"server"_s}} << MoodLevel::Server;
    QTest::newRow("switched off earlier") << QJsonObject{{u"mood.on"_s, false}} << MoodLevel::Off;
    QTest::newRow("switched on earlier") << QJsonObject{{u"mood.on"_s, true}} << MoodLevel::Server;
    QTest::newRow("chosen since") << QJsonObject{{u"mood.on"_s, false},
                                                 {u"mood.level"_s, u"device"_s}}
                                  << MoodLevel::Device;
    QTest::newRow("of a later version")
        << QJsonObject{{u"mood.level"_s, u"galaxy"_s}} << MoodLevel::Off;
    QTest::newRow("no word") << QJsonObject{{u"mood.level"_s, 7}} << MoodLevel::Off;
}

void tst_MoodLevel::settings_sayTheLevel()
{
    QFETCH(QJsonObject, settings);
    QFETCH(MoodLevel, level);
    QCOMPARE(moodLevelOf(settings), level);
}

void tst_MoodLevel::preferences_comeBack()
{
    for (const auto &level : {std::optional<MoodLevel>(), std::optional(MoodLevel::Off),
                              std::optional(MoodLevel::Device), std::optional(MoodLevel::Server)}) {
        ChatPreferences preferences{true, false, true, level};
        QCOMPARE(json::toPreferences(json::fromPreferences(preferences)).mood, level);
    }
    QCOMPARE(json::fromPreferences({})["mood"_L1].toString(), u"settings"_s);
}

void tst_MoodLevel::preferences_ofAnEarlierVersion_keepThePause()
{
    QCOMPARE(json::toPreferences({{u"moodTheme"_s, false}}).mood, MoodLevel::Off);
    QVERIFY(!json::toPreferences({{u"moodTheme"_s, true}}).mood);
}

void tst_MoodLevel::server_comesBack()
{
    ServerInfo info;
    info.moodText = MoodLevel::Device;
    info.context = ServerContext::Community;
    for (const VoiceWords &voice : {VoiceWords{}, VoiceWords{VoiceWriter::Server, {}},
                                    VoiceWords{VoiceWriter::Service, u"speech.example"_s}}) {
        info.voice = voice;
        const ServerInfo read = json::toServerInfo(json::fromServerInfo(info));
        QCOMPARE(read.moodText, MoodLevel::Device);
        QCOMPARE(read.context, ServerContext::Community);
        QCOMPARE(read.voice, voice);
    }
}

void tst_MoodLevel::server_ofAnEarlierVersion_isReadByItsFeatures()
{
    QJsonObject object = json::fromServerInfo({});
    object.remove(u"mood"_s);
    object.remove(u"context"_s);
    object.remove(u"voice"_s);
    QCOMPARE(json::toServerInfo(object).moodText, MoodLevel::Off);
    QCOMPARE(json::toServerInfo(object).context, ServerContext::Workplace);
    QCOMPARE(json::toServerInfo(object).voice, VoiceWords());
    object.insert(u"features"_s, QJsonArray{u"mood"_s});
    QCOMPARE(json::toServerInfo(object).moodText, MoodLevel::Server);
}

QTEST_GUILESS_MAIN(tst_MoodLevel)
#include "tst_mood_level.moc"
