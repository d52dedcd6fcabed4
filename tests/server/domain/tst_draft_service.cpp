// Drafts: on all devices of their owner, and on nobody else's.
#include "tests/server/domain/three_friends.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_DraftService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void draft_reachesTheOwnersDevicesOnly();
    void draft_sameAgain_isNotToldAgain();
    void draft_empty_isNone();
    void draft_badValues_areRefused();

private:
    std::unique_ptr<ThreeFriends> m_world;
};

void tst_DraftService::init()
{
    m_world = std::make_unique<ThreeFriends>();
    m_world->chat = m_world->direct(m_world->ada, m_world->bob);
    m_world->links.sent.clear();
}

void tst_DraftService::draft_reachesTheOwnersDevicesOnly()
{
    auto &drafts = m_world->services->drafts;
    QVERIFY(drafts.set(m_world->ada, {m_world->chat, u"I was th"_s, 1, {}}) && m_world->commit());
    const auto heard = m_world->links.to(m_world->ada, u"draft"_s);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0]["text"_L1].toString(), u"I was th"_s);
    QCOMPARE(heard[0]["replyTo"_L1].toInteger(), 1);
    QVERIFY(m_world->links.to(m_world->bob, u"draft"_s).isEmpty());
    m_world->reopen();
    QCOMPARE(m_world->services->drafts.list(m_world->ada).first().text, u"I was th"_s);
    QVERIFY(m_world->services->drafts.list(m_world->bob).isEmpty());
}

void tst_DraftService::draft_sameAgain_isNotToldAgain()
{
    auto &drafts = m_world->services->drafts;
    for (int time = 0; time < 3; ++time)
        QVERIFY(drafts.set(m_world->ada, {m_world->chat, u"same"_s, 0, {}}) && m_world->commit());
    QCOMPARE(m_world->links.to(m_world->ada, u"draft"_s).size(), 1);
}

void tst_DraftService::draft_empty_isNone()
{
    auto &drafts = m_world->services->drafts;
    QVERIFY(drafts.set(m_world->ada, {m_world->chat, u"text"_s, 0, {}}) && m_world->commit());
    QVERIFY(drafts.set(m_world->ada, {m_world->chat, {}, 0, {}}) && m_world->commit());
    QVERIFY(drafts.list(m_world->ada).isEmpty());
    QCOMPARE(m_world->links.to(m_world->ada, u"draft"_s).last()["text"_L1].toString(), QString());
    QVERIFY(drafts.set(m_world->ada, {m_world->chat, {}, 0, {}}) && m_world->commit());
    QCOMPARE(m_world->links.to(m_world->ada, u"draft"_s).size(), 2);
}

void tst_DraftService::draft_badValues_areRefused()
{
    auto &drafts = m_world->services->drafts;
    QCOMPARE(reasonOf(drafts.set(m_world->eve, {m_world->chat, u"x"_s, 0, {}})),
             Reason::ChatNotFound);
    QCOMPARE(reasonOf(drafts.set(m_world->ada, {m_world->chat, QString(17'000, u'x'), 0, {}})),
             Reason::MessageTooLong);
    QCOMPARE(reasonOf(drafts.set(m_world->ada, {m_world->chat, QChar(0xD800), 0, {}})),
             Reason::MessageBadText);
    QCOMPARE(reasonOf(drafts.set(m_world->ada, {m_world->chat, u"x"_s, 99, {}})),
             Reason::MessageNotFound);
}

QTEST_GUILESS_MAIN(tst_DraftService)
#include "tst_draft_service.moc"
