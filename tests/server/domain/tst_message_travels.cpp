// Messages that are forwarded, read in their versions, or deleted too late.
#include "common/base/limits.h"
#include "tests/server/domain/three_friends.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_MessageTravels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void forward_namesTheAuthorNotTheChat();
    void forward_twice_isStoredOnce();
    void forward_intoAChatOfOthers_isRefused();
    void forwardedMessage_isNotEdited();
    void versions_areTheTextsNewestFirst();
    void versions_ofManyLongTexts_fitTheFrame();
    void delete_afterItsWindow_isForAdmins();

private:
    std::unique_ptr<ThreeFriends> m_world;
};

void tst_MessageTravels::init()
{
    m_world = std::make_unique<ThreeFriends>();
    m_world->chat = m_world->group(m_world->ada, {m_world->bob});
    m_world->links.sent.clear();
}

void tst_MessageTravels::forward_namesTheAuthorNotTheChat()
{
    auto &messages = m_world->services->messages;
    const ChatId other = m_world->direct(m_world->ada, m_world->eve);
    const auto said = m_world->say(m_world->bob, m_world->chat, u"great news"_s);
    const auto sent = messages.forward(m_world->ada, {m_world->chat, said->seq, other, u"f1"_s});
    QVERIFY(sent && m_world->commit());
    const QJsonObject entry = m_world->log(m_world->eve, other).last().toObject();
    QCOMPARE(entry["by"_L1].toString(), m_world->ada.toString());
    QCOMPARE(entry["text"_L1].toString(), u"great news"_s);
    QCOMPARE(entry["forwarded"_L1]["by"_L1].toString(), m_world->bob.toString());
    QVERIFY(!QJsonDocument(entry).toJson().contains(m_world->chat.toString().toLatin1()));
    // Forwarded again, it is still bob's.
    const ChatId third = m_world->group(m_world->eve, {});
    QVERIFY(messages.forward(m_world->eve, {other, sent->seq, third, u"f2"_s}) &&
            m_world->commit());
    const QJsonObject again = m_world->log(m_world->eve, third).last().toObject();
    QCOMPARE(again["forwarded"_L1], entry["forwarded"_L1]);
}

void tst_MessageTravels::forward_twice_isStoredOnce()
{
    auto &messages = m_world->services->messages;
    const ChatId other = m_world->direct(m_world->ada, m_world->eve);
    const auto said = m_world->say(m_world->ada, m_world->chat, u"first"_s);
    const ForwardMessage params{m_world->chat, said->seq, other, u"f"_s};
    const auto sent = messages.forward(m_world->ada, params);
    QVERIFY(sent && m_world->commit());
    // Whatever has become of it since.
    QVERIFY(messages.edit(m_world->ada, {m_world->chat, said->seq, u"second"_s, {}}) &&
            m_world->commit());
    QCOMPARE(messages.forward(m_world->ada, params)->seq, sent->seq);
    QVERIFY(messages.remove(m_world->ada, {m_world->chat, said->seq}) && m_world->commit());
    const auto again = messages.forward(m_world->ada, params);
    QVERIFY(again && again->isDuplicate);
    QCOMPARE(again->seq, sent->seq);
    QCOMPARE(reasonOf(messages.forward(m_world->ada, {m_world->chat, said->seq, other, u"g"_s})),
             Reason::MessageDeleted);
    QCOMPARE(m_world->log(m_world->eve, other).size(), 3);
}

void tst_MessageTravels::forward_intoAChatOfOthers_isRefused()
{
    auto &messages = m_world->services->messages;
    const auto said = m_world->say(m_world->bob, m_world->chat, u"mine"_s);
    const ChatId notBobs = m_world->direct(m_world->ada, m_world->eve);
    QCOMPARE(reasonOf(messages.forward(m_world->bob, {m_world->chat, said->seq, notBobs, u"f"_s})),
             Reason::ChatNotFound);
    QCOMPARE(reasonOf(messages.forward(m_world->eve, {m_world->chat, said->seq, notBobs, u"f"_s})),
             Reason::ChatNotFound);
    const ChatId news = m_world->group(m_world->ada, {m_world->bob}, ChatKind::Broadcast);
    QCOMPARE(reasonOf(messages.forward(m_world->bob, {m_world->chat, said->seq, news, u"f"_s})),
             Reason::NotAllowed);
}

// Else anybody could make others say what they did not.
void tst_MessageTravels::forwardedMessage_isNotEdited()
{
    auto &messages = m_world->services->messages;
    const ChatId other = m_world->direct(m_world->ada, m_world->eve);
    const auto said = m_world->say(m_world->bob, m_world->chat, u"I like it"_s);
    const auto sent = messages.forward(m_world->ada, {m_world->chat, said->seq, other, u"f"_s});
    QVERIFY(sent && m_world->commit());
    QCOMPARE(reasonOf(messages.edit(m_world->ada, {other, sent->seq, u"I hate it"_s, {}})),
             Reason::NotAllowed);
    QVERIFY(messages.remove(m_world->ada, {other, sent->seq}));
}

void tst_MessageTravels::versions_areTheTextsNewestFirst()
{
    auto &services = *m_world->services;
    const auto said = m_world->say(m_world->ada, m_world->chat, u"one"_s);
    for (const QString &text : {u"two"_s, u"three"_s})
        QVERIFY(services.messages.edit(m_world->ada, {m_world->chat, said->seq, text, {}}) &&
                m_world->commit());
    const auto answer = services.history.versions(m_world->bob, {m_world->chat, said->seq});
    const QJsonObject page = QJsonDocument::fromJson(*answer).object();
    QStringList texts;
    const QJsonArray versions = page["versions"_L1].toArray();
    for (const QJsonValue &version : versions)
        texts.append(version["text"_L1].toString());
    QCOMPARE(texts, QStringList({u"three"_s, u"two"_s, u"one"_s}));
    QCOMPARE(versions.last()["seq"_L1].toInteger(), said->seq);
    QVERIFY(!page["more"_L1].toBool(true));
    QVERIFY(services.messages.remove(m_world->ada, {m_world->chat, said->seq}) &&
            m_world->commit());
    QCOMPARE(reasonOf(services.history.versions(m_world->bob, {m_world->chat, said->seq})),
             Reason::MessageDeleted);
}

void tst_MessageTravels::versions_ofManyLongTexts_fitTheFrame()
{
    auto &services = *m_world->services;
    const auto said = m_world->say(m_world->ada, m_world->chat, QString(16'000, u'0'));
    for (int edit = 1; edit < 30; ++edit)
        QVERIFY(services.messages.edit(m_world->ada,
                                       {m_world->chat, said->seq, QString(16'000, u'x'), {}}));
    QVERIFY(m_world->commit());
    const auto answer = services.history.versions(m_world->bob, {m_world->chat, said->seq});
    QVERIFY(answer->size() <= limits::responseBytes);
    const QJsonObject page = QJsonDocument::fromJson(*answer).object();
    QVERIFY(page["more"_L1].toBool());
    QVERIFY(page["versions"_L1].toArray().size() > 10);
}

void tst_MessageTravels::delete_afterItsWindow_isForAdmins()
{
    m_world->policy.deleteWindow = std::chrono::hours(1);
    m_world->reopen();
    auto &messages = m_world->services->messages;
    const auto bobs = m_world->say(m_world->bob, m_world->chat, u"early"_s);
    const auto adas = m_world->say(m_world->ada, m_world->chat, u"early"_s);
    m_world->clock.advance(3'590'000);
    const auto quick = m_world->say(m_world->bob, m_world->chat, u"late"_s);
    m_world->clock.advance(60'000);
    QCOMPARE(reasonOf(messages.remove(m_world->bob, {m_world->chat, bobs->seq})),
             Reason::MessageTooOld);
    QVERIFY(messages.remove(m_world->bob, {m_world->chat, quick->seq}));
    QVERIFY(messages.remove(m_world->ada, {m_world->chat, adas->seq})); // who may delete anything
    QVERIFY(messages.remove(m_world->ada, {m_world->chat, bobs->seq}) && m_world->commit());
    QCOMPARE(m_world->services->sessions.info().deleteWindow, 3600);
}

QTEST_GUILESS_MAIN(tst_MessageTravels)
#include "tst_message_travels.moc"
