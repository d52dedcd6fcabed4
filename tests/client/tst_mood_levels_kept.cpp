// How far moods go on a device that comes and goes: what the server allowed, what was chosen, and
// what an earlier version had kept.
#include "client/state/mood_levels.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_MoodLevelsKept : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void never_chosen_goesAsFarAsAllowed();
    void allowed_less_isRememberedOffline();
    void chosen_isKeptForWhereItIsAllowed();
    void chosen_offline_reachesTheServer();
    void pause_ofAnEarlierVersion_holds();
    void choice_ofAnEarlierVersion_holds();
    void chat_followsItsOwnChoice();
    void voices_whoWritesThemDown_isRememberedOffline();

private:
    MoodLevels &levels() { return m_in->session->moodLevels(); }
    void allow(MoodLevel level, const VoiceWords &voice = {})
    {
        ServerInfo info{u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}};
        info.moodText = level;
        info.voice = voice;
        m_in->server.answers.insert(u"session.hello"_s, json::fromServerInfo(info));
        m_in->goOffline();
        m_in->comeBack();
    }

    std::unique_ptr<SignedIn> m_in;
};

void tst_MoodLevelsKept::init()
{
    m_in = std::make_unique<SignedIn>();
    QVERIFY(m_in->isReady);
}

void tst_MoodLevelsKept::never_chosen_goesAsFarAsAllowed()
{
    QCOMPARE(levels().general(), MoodLevel::Server);
    QSignalSpy changed(&levels(), &MoodLevels::changed);
    for (const MoodLevel level : {MoodLevel::Device, MoodLevel::Off, MoodLevel::Server}) {
        allow(level);
        QTRY_COMPARE(levels().general(), level);
        QCOMPARE(levels().of(m_in->server.chat), level);
    }
    QCOMPARE(changed.size(), 3);
}

void tst_MoodLevelsKept::allowed_less_isRememberedOffline()
{
    allow(MoodLevel::Off);
    QTRY_COMPARE(levels().allowed(), MoodLevel::Off);
    m_in->server.isUp = false;
    m_in->start();
    m_in->session->openOffline();
    QTRY_COMPARE(levels().allowed(), MoodLevel::Off);
}

void tst_MoodLevelsKept::chosen_isKeptForWhereItIsAllowed()
{
    levels().choose(MoodLevel::Server);
    allow(MoodLevel::Device);
    QTRY_COMPARE(levels().general(), MoodLevel::Device);
    QCOMPARE(levels().chosen(), MoodLevel::Server);
    levels().chooseFor(m_in->server.chat, MoodLevel::Server);
    QCOMPARE(levels().of(m_in->server.chat), MoodLevel::Device);
}

void tst_MoodLevelsKept::chosen_offline_reachesTheServer()
{
    m_in->goOffline();
    levels().choose(MoodLevel::Device);
    QCOMPARE(levels().general(), MoodLevel::Device);
    m_in->comeBack();
    QTRY_COMPARE(m_in->server.asked.value(u"settings.set"_s)["settings"_L1]["mood.level"_L1],
                 QJsonValue(u"device"_s));
}

// Switched off everywhere, by a version without levels.
void tst_MoodLevelsKept::choice_ofAnEarlierVersion_holds()
{
    m_in->session->settings().apply({{u"mood.on"_s, false}});
    QCOMPARE(levels().general(), MoodLevel::Off);
    levels().choose(MoodLevel::Device);
    QCOMPARE(levels().general(), MoodLevel::Device);
}

void tst_MoodLevelsKept::pause_ofAnEarlierVersion_holds()
{
    ChatSummary chat = m_in->session->chats().summary(m_in->server.chat);
    QJsonObject kept = json::fromSummary(chat);
    kept.insert(u"preferences"_s, QJsonObject{{u"muted"_s, true}, {u"moodTheme"_s, false}});
    m_in->session->chats().restore({json::toSummary(kept)});
    QCOMPARE(levels().of(m_in->server.chat), MoodLevel::Off);
    QVERIFY(m_in->session->chats().summary(m_in->server.chat).preferences.muted);
    QCOMPARE(levels().general(), MoodLevel::Server);
}

void tst_MoodLevelsKept::chat_followsItsOwnChoice()
{
    m_in->server.refusals.insert(u"chat.preferences"_s, makeError(Reason::Offline));
    Conversation *conversation = m_in->session->conversation(m_in->server.chat);
    QCOMPARE(conversation->moodTracker().level(), MoodLevel::Server);
    levels().choose(MoodLevel::Off);
    QCOMPARE(conversation->moodTracker().level(), MoodLevel::Off);
    ChatPreferences here;
    here.mood = MoodLevel::Device;
    m_in->session->chats().setPreferences(m_in->server.chat, here);
    QCOMPARE(conversation->moodTracker().level(), MoodLevel::Device);
}

void tst_MoodLevelsKept::voices_whoWritesThemDown_isRememberedOffline()
{
    QCOMPARE(levels().voiceWords(), VoiceWords()); // nobody
    const VoiceWords service{VoiceWriter::Service, u"speech.example"_s};
    allow(MoodLevel::Server, service);
    QTRY_COMPARE(levels().voiceWords(), service);
    m_in->server.isUp = false;
    m_in->start();
    m_in->session->openOffline();
    QTRY_COMPARE(levels().voiceWords(), service);
}

QTEST_GUILESS_MAIN(tst_MoodLevelsKept)
#include "tst_mood_levels_kept.moc"
