// What a client makes of outcomes that it cannot know: each was found by the campaign.
#include "client/net/connection.h"
#include "client/state/conversation.h"
#include "tests/support/client/fake_link.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Outcomes : public QObject
{
    Q_OBJECT

private slots:
    void removal_whileAMessageIsUnderWay_waitsForItsAnswer();
    void return_toAnOpenChat_showsWhatWasSaidMeanwhile();
    void return_whileOffline_showsWhatWasSaidMeanwhile();
    void wallClock_setBack_changesNoWaiting();
    void wallClock_setForward_changesNoWaiting();
};

namespace {

// "You are not in this chat any more", or "again", as the user log tells it.
void tellMembership(ScriptedServer &server, Seq seq, const QString &change)
{
    const QJsonObject entry{{u"seq"_s, seq},
                            {u"kind"_s, u"chat"_s},
                            {u"at"_s, u"2026-01-01T12:10:00.000Z"_s},
                            {u"chatId"_s, server.chat.toString()},
                            {u"change"_s, change}};
    server.notify(u"userEntry"_s, {{u"entry"_s, entry}});
}

QStringList textsOf(const Conversation &conversation)
{
    QStringList texts;
    for (const Line &line : conversation.lines())
        texts.append(line.entry.text);
    return texts;
}

// Somebody looks at a chat and is taken out of it, which they go on looking at.
Conversation *openAndTakenOut(SignedIn &mine)
{
    Conversation *conversation = mine.session->conversation(mine.server.chat);
    conversation->open();
    mine.server.write(u"before"_s);
    [&] { QTRY_COMPARE(textsOf(*conversation), QStringList{u"before"_s}); }();
    tellMembership(mine.server, 1, u"left"_s);
    [&] { QTRY_VERIFY(!mine.session->chats().contains(mine.server.chat)); }();
    mine.server.write(u"meanwhile"_s, false);
    return conversation;
}

// A connection whose server says nothing, and the clock on the wall apart from the time that
// passes.
struct Unheard
{
    Unheard()
        : timers(passing)
        , link(new FakeLink)
        , connection(std::unique_ptr<Link>(link), wall, random, timers)
        , closed(&connection, &Connection::linkClosed)
    {
        connection.start();
        link->accept();
    }

    void pass(std::chrono::seconds time)
    {
        wall.advance(std::chrono::milliseconds(time).count());
        timers.advance(time);
    }

    FakeClock wall;
    FakeClock passing;
    FakeTimers timers;
    FakeRandom random;
    FakeLink *link;
    Connection connection;
    QSignalSpy closed;
};

} // namespace

void tst_Outcomes::removal_whileAMessageIsUnderWay_waitsForItsAnswer()
{
    SignedIn mine;
    Outbox &outbox = mine.session->outbox();
    QSignalSpy refused(&outbox, &Outbox::refused);
    QSignalSpy acknowledged(&outbox, &Outbox::acknowledged);
    Conversation *conversation = mine.session->conversation(mine.server.chat);
    mine.server.isAnsweringSends = false;
    conversation->send(u"stored, but that is not known here"_s);
    const QString behind = conversation->send(u"never sent"_s);
    QTRY_COMPARE(mine.server.sentIds.size(), 1);
    tellMembership(mine.server, 1, u"left"_s);
    QTRY_VERIFY(!mine.session->chats().contains(mine.server.chat));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][1].toString(), behind);
    mine.server.isAnsweringSends = true;
    mine.goOffline();
    mine.comeBack();
    QTRY_COMPARE(acknowledged.size(), 1);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(mine.server.log.size(), 1);
}

void tst_Outcomes::return_toAnOpenChat_showsWhatWasSaidMeanwhile()
{
    SignedIn mine;
    const Conversation *conversation = openAndTakenOut(mine);
    tellMembership(mine.server, 2, u"joined"_s);
    QTRY_COMPARE(textsOf(*conversation), (QStringList{u"before"_s, u"meanwhile"_s}));
}

void tst_Outcomes::return_whileOffline_showsWhatWasSaidMeanwhile()
{
    SignedIn mine;
    const Conversation *conversation = openAndTakenOut(mine);
    mine.goOffline();
    mine.comeBack();
    QTRY_COMPARE(textsOf(*conversation), (QStringList{u"before"_s, u"meanwhile"_s}));
}

// The clock on the wall goes wrong; the time that passes does not.
void tst_Outcomes::wallClock_setBack_changesNoWaiting()
{
    constexpr qint64 hour = 3'600'000;
    Unheard mine;
    std::optional<Error> unanswered;
    mine.wall.advance(-hour);
    mine.connection.channel().call(
        u"chat.list"_s, {}, this,
        [&](const Result<QJsonObject> &answer) { unanswered = answer.error(); });
    mine.wall.advance(-hour);
    mine.pass(14s);
    QVERIFY(!unanswered);
    mine.pass(1s);
    QVERIFY(unanswered);
    QCOMPARE(unanswered->reason, Reason::TimedOut);
    QVERIFY(mine.closed.isEmpty());
    mine.pass(45s);
    QTRY_COMPARE(mine.closed.size(), 1);
}

void tst_Outcomes::wallClock_setForward_changesNoWaiting()
{
    constexpr qint64 hour = 3'600'000;
    Unheard mine;
    bool isAnswered = false;
    mine.connection.channel().call(u"chat.list"_s, {}, this,
                                   [&](const Result<QJsonObject> &) { isAnswered = true; });
    mine.wall.advance(hour);
    mine.pass(14s);
    QVERIFY(!isAnswered);
    mine.pass(45s);
    QCoreApplication::processEvents();
    QVERIFY(mine.closed.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Outcomes)
#include "tst_outcomes.moc"
