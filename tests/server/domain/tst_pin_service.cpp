// Pinned messages: who pins, what a list shows, and what becomes of them.
#include "common/base/limits.h"
#include "tests/server/domain/three_friends.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_PinService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pin_byMember_isInTheLogAndTheList();
    void pin_twice_changesNothing();
    void pin_ofADeletedMessage_isGone();
    void pins_areNoMoreThanAllowed();

private:
    std::unique_ptr<ThreeFriends> m_world;
};

void tst_PinService::init()
{
    m_world = std::make_unique<ThreeFriends>();
    m_world->chat = m_world->group(m_world->ada, {m_world->bob, m_world->eve});
    m_world->links.sent.clear();
}

void tst_PinService::pin_byMember_isInTheLogAndTheList()
{
    auto &pins = m_world->services->pins;
    const auto one = m_world->say(m_world->ada, m_world->chat, u"one"_s);
    const auto two = m_world->say(m_world->bob, m_world->chat, u"two"_s);
    const auto pinned = pins.set(m_world->bob, {m_world->chat, one->seq, true});
    QVERIFY(pinned && pins.set(m_world->ada, {m_world->chat, two->seq, true}) && m_world->commit());
    const QJsonObject entry =
        m_world->log(m_world->eve, m_world->chat).at(int(*pinned) - 1).toObject();
    QCOMPARE(entry["kind"_L1].toString(), u"pin"_s);
    QCOMPARE(entry["target"_L1].toInteger(), one->seq);
    QVERIFY(entry["on"_L1].toBool());
    QVERIFY(!m_world->links.to(m_world->eve, u"entry"_s).isEmpty());
    QVERIFY(
        m_world->services->messages.edit(m_world->ada, {m_world->chat, one->seq, u"better"_s, {}}));
    const auto list = pins.list(m_world->eve, m_world->chat);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).seq, two->seq); // the last pinned first
    QCOMPARE(list->at(1).text, u"better"_s);
}

void tst_PinService::pin_twice_changesNothing()
{
    auto &pins = m_world->services->pins;
    const auto one = m_world->say(m_world->ada, m_world->chat, u"one"_s);
    QVERIFY(*pins.set(m_world->ada, {m_world->chat, one->seq, true}) > 0);
    QCOMPARE(*pins.set(m_world->bob, {m_world->chat, one->seq, true}), Seq(0));
    QVERIFY(*pins.set(m_world->bob, {m_world->chat, one->seq, false}) > 0);
    QCOMPARE(*pins.set(m_world->bob, {m_world->chat, one->seq, false}), Seq(0));
    QVERIFY(m_world->commit() && pins.list(m_world->ada, m_world->chat)->isEmpty());
}

void tst_PinService::pin_ofADeletedMessage_isGone()
{
    auto &pins = m_world->services->pins;
    const auto one = m_world->say(m_world->ada, m_world->chat, u"one"_s);
    QVERIFY(pins.set(m_world->ada, {m_world->chat, one->seq, true}));
    QVERIFY(m_world->services->messages.remove(m_world->ada, {m_world->chat, one->seq}));
    QVERIFY(m_world->commit() && pins.list(m_world->ada, m_world->chat)->isEmpty());
    QCOMPARE(reasonOf(pins.set(m_world->ada, {m_world->chat, one->seq, true})),
             Reason::MessageDeleted);
    QCOMPARE(reasonOf(pins.set(m_world->ada, {m_world->chat, 1, true})), Reason::MessageNotFound);
    QCOMPARE(reasonOf(pins.set(m_world->ada, {m_world->chat, 1000, true})),
             Reason::MessageNotFound);
}

void tst_PinService::pins_areNoMoreThanAllowed()
{
    auto &pins = m_world->services->pins;
    for (int count = 0; count <= limits::pins; ++count) {
        const auto said = m_world->say(m_world->ada, m_world->chat, u"text"_s);
        const auto pinned = pins.set(m_world->ada, {m_world->chat, said->seq, true});
        QCOMPARE(bool(pinned), count < limits::pins);
        if (!pinned)
            QCOMPARE(pinned.error().reason, Reason::TooManyPins);
    }
    QCOMPARE(pins.list(m_world->bob, m_world->chat)->size(), limits::pins);
}

QTEST_GUILESS_MAIN(tst_PinService)
#include "tst_pin_service.moc"
