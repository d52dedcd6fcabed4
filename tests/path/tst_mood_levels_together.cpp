// Whose words the server judges, seen by two clients over real sockets; and that client and server
// find the same mood in the same log.
#include "client/state/mood_levels.h"
#include "common/mood/text_mood.h"
#include "tests/support/client/acquaintance.h"
#include "tests/support/client/machine.h"
#include "tests/support/server/test_server.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;
const QString happy = u"I am so happy about this wonderful day"_s;
const QString furious = u"I hate this, you stupid idiot, shut up"_s;

MoodScorer builtIn()
{
    // Checked once: that takes a while on a machine that has much to do.
    static const auto engine = std::make_shared<TextMood>(std::move(*TextMood::load()));
    return MoodScorer([](QStringView text) { return engine->score(text); });
}

// Of the newest message.
Line newest(const Conversation &conversation)
{
    for (auto line = conversation.lines().crbegin(); line != conversation.lines().crend(); ++line) {
        if (line->isMessage())
            return *line;
    }
    return {};
}

} // namespace

class tst_MoodLevelsTogether : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void device_isJudgedByNobodyElse();
    void device_isJudgedOnTheDevice();
    void off_isSeenWithoutMood();
    void chat_hasAChoiceOfItsOwn();
    void level_reachesTheOtherDevice();
    void moods_ofClientAndServer_areTheSame();
    void server_thatAllowsDevicesOnly_judgesNothing();

private:
    void choose(Machine &who, MoodLevel level);
    // Sends, and waits until the other one has it as well.
    Line say(Machine &who, const QString &text);
    Conversation &seenBy(Machine &who) { return *who.session->conversation(m_chat); }
    // The server's own word on the chat.
    Mood serverMood(Machine &who);

    test::TestServer m_server;
    Machine m_ana;
    Machine m_anaToo; // another device of hers
    Machine m_bo;
    ChatId m_chat;
};

void tst_MoodLevelsTogether::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.log().constData());
    const QString server = m_server.webSocketUrl().toString();
    signUp(*m_ana.session, server, credentialsOf(u"ana"_s));
    signIn(*m_anaToo.session, server, credentialsOf(u"ana"_s));
    signUp(*m_bo.session, server, credentialsOf(u"bob"_s));
    befriend(*m_ana.session, *m_bo.session);
    m_chat = directChat(*m_ana.session, *m_bo.session);
    for (Machine *who : {&m_ana, &m_bo}) {
        who->session->loadMood(builtIn);
        seenBy(*who).open();
    }
}

void tst_MoodLevelsTogether::cleanup()
{
    for (Machine *who : {&m_ana, &m_bo})
        choose(*who, MoodLevel::Server);
}

// Until the server has it.
void tst_MoodLevelsTogether::choose(Machine &who, MoodLevel level)
{
    who.session->moodLevels().choose(level);
    // Requests of one connection are answered in order.
    bool isThere = false;
    who.session->profile(who.session->me().id, this, [&isThere](const auto &) { isThere = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isThere, patience);
}

Line tst_MoodLevelsTogether::say(Machine &who, const QString &text)
{
    Machine &other = &who == &m_ana ? m_bo : m_ana;
    const Seq before = newest(seenBy(other)).entry.seq;
    seenBy(who).send(text);
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(newest(seenBy(other)).entry.seq > before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!newest(seenBy(who)).isPending(), patience);
    }();
    return newest(seenBy(other));
}

Mood tst_MoodLevelsTogether::serverMood(Machine &who)
{
    std::optional<Mood> told;
    // A new session's list is the server's word, not what the client worked out.
    Machine fresh;
    signIn(*fresh.session, m_server.webSocketUrl().toString(),
           credentialsOf(&who == &m_bo ? u"bob"_s : u"ana"_s));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(fresh.session->chats().contains(m_chat), patience); }();
    return fresh.session->chats().summary(m_chat).mood;
}

void tst_MoodLevelsTogether::device_isJudgedByNobodyElse()
{
    choose(m_ana, MoodLevel::Device);
    const Line seen = say(m_ana, happy);
    QCOMPARE(seen.entry.text, happy);
    QVERIFY(!seen.entry.mood);
    QVERIFY(!newest(seenBy(m_ana)).entry.mood);
    const Line answer = say(m_bo, happy);
    QVERIFY(answer.entry.mood); // his own choice
    QCOMPARE(answer.entry.mood->label, MoodLabel::Joyful);
}

void tst_MoodLevelsTogether::device_isJudgedOnTheDevice()
{
    choose(m_ana, MoodLevel::Device);
    say(m_ana, happy);
    const Entry entry = newest(seenBy(m_ana)).entry;
    QTRY_VERIFY_WITH_TIMEOUT(seenBy(m_ana).moodTracker().moodOf(entry), patience);
    QCOMPARE(seenBy(m_ana).moodTracker().moodOf(entry)->label, MoodLabel::Joyful);
    QVERIFY(!seenBy(m_bo).moodTracker().moodOf(entry)); // he lets the server judge
}

void tst_MoodLevelsTogether::off_isSeenWithoutMood()
{
    choose(m_ana, MoodLevel::Off);
    QVERIFY(!say(m_ana, furious).entry.mood);
    const Line answer = say(m_bo, happy);
    QCOMPARE(seenBy(m_ana).mood(), Mood());
    QVERIFY(!seenBy(m_ana).moodTracker().moodOf(answer.entry));
}

void tst_MoodLevelsTogether::chat_hasAChoiceOfItsOwn()
{
    m_ana.session->moodLevels().chooseFor(m_chat, MoodLevel::Device);
    choose(m_ana, MoodLevel::Server); // and waits
    QVERIFY(!say(m_ana, happy).entry.mood);
    QTRY_COMPARE_WITH_TIMEOUT(m_anaToo.session->moodLevels().of(m_chat), MoodLevel::Device,
                              patience);
    m_ana.session->moodLevels().chooseFor(m_chat, {});
    choose(m_ana, MoodLevel::Server);
    QVERIFY(say(m_ana, happy).entry.mood);
}

void tst_MoodLevelsTogether::level_reachesTheOtherDevice()
{
    choose(m_ana, MoodLevel::Off);
    QTRY_COMPARE_WITH_TIMEOUT(m_anaToo.session->moodLevels().general(), MoodLevel::Off, patience);
}

void tst_MoodLevelsTogether::moods_ofClientAndServer_areTheSame()
{
    const QStringList texts{happy, furious, u"see you at five"_s, u"this is awful"_s, happy};
    for (int at = 0; at < 45; ++at) { // more than are folded
        Machine &who = at % 3 == 0 ? m_ana : m_bo;
        if (at % 10 == 4)
            choose(m_ana, at % 20 == 4 ? MoodLevel::Device : MoodLevel::Server);
        const Seq seq = say(who, u"%1 %2"_s.arg(texts.at(at % 5)).arg(at)).entry.seq;
        Machine &other = &who == &m_ana ? m_bo : m_ana;
        if (at % 7 == 3) {
            seenBy(who).edit(seq, texts.at(at % 4), {});
            QTRY_COMPARE_WITH_TIMEOUT(newest(seenBy(other)).entry.text, texts.at(at % 4), patience);
        }
        if (at % 8 == 6) {
            seenBy(who).remove(seq);
            QTRY_VERIFY_WITH_TIMEOUT(newest(seenBy(other)).isDeleted, patience);
        }
    }
    const Mood shown = seenBy(m_bo).mood();
    const Mood told = serverMood(m_bo);
    QVERIFY(shown.confidence > 0);
    QCOMPARE(shown.label, told.label);
    QVERIFY2(qAbs(shown.score - told.score) < 0.001, qPrintable(QString::number(told.score)));
    QVERIFY(qAbs(shown.confidence - told.confidence) < 0.001);
}

void tst_MoodLevelsTogether::server_thatAllowsDevicesOnly_judgesNothing()
{
    test::TestServer server({{}, {u"CHATOYANT_MOOD_TEXT=device"_s}, {}});
    QVERIFY2(server.start(), server.log().constData());
    Machine ana;
    Machine bo;
    signUp(*ana.session, server.webSocketUrl().toString(), credentialsOf(u"ana"_s));
    signUp(*bo.session, server.webSocketUrl().toString(), credentialsOf(u"bob"_s));
    befriend(*ana.session, *bo.session);
    const ChatId chat = directChat(*ana.session, *bo.session);
    QCOMPARE(bo.session->moodLevels().general(), MoodLevel::Device);
    bo.session->loadMood(builtIn);
    Conversation *seen = bo.session->conversation(chat);
    seen->open();
    QTRY_COMPARE_WITH_TIMEOUT(seen->newer(), Edge::Complete, patience);
    ana.session->conversation(chat)->send(happy);
    QTRY_COMPARE_WITH_TIMEOUT(newest(*seen).entry.text, happy, patience);
    QVERIFY(!newest(*seen).entry.mood);
    QTRY_COMPARE_WITH_TIMEOUT(seen->mood().label, MoodLabel::Joyful, patience); // found here
}

QTEST_GUILESS_MAIN(tst_MoodLevelsTogether)
#include "tst_mood_levels_together.moc"
