// How people say they are: who hears of it, what may be said, and that it is forgotten in time.
#include "common/protocol/account_messages.h"
#include "tests/server/domain/three_friends.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_StatusService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void status_said_isHeardByFriendsAndKept();
    void status_isHeard_whereOneHasAChatOfTwo();
    void status_whoseTimeIsOver_isForgotten();
    void status_renewed_outlivesItsFirstEnd();
    void status_standsInNoLog();
    void status_thatCannotBe_isRefused_data();
    void status_thatCannotBe_isRefused();
    void status_ofADeletedAccount_isGone();
    void whereabouts_areKeptAndRefused();

private:
    Status shown(UserId reader, UserId of) const
    {
        return m_world->services->profiles.get(reader, of)->contact.user.status;
    }
    bool say(const Status &status)
    {
        return m_world->services->statuses.set(m_world->ada, status) && m_world->commit();
    }
    void look()
    {
        m_world->services->statuses.forgetOver();
        m_world->commit();
    }

    std::unique_ptr<ThreeFriends> m_world;
};

void tst_StatusService::init()
{
    m_world = std::make_unique<ThreeFriends>();
    m_world->chat = m_world->direct(m_world->ada, m_world->bob);
    m_world->links.sent.clear();
}

void tst_StatusService::status_said_isHeardByFriendsAndKept()
{
    const UserId kim = m_world->person(u"kim"_s);
    const Status status{u"🌴"_s, u"On holiday"_s, m_world->clock.now().addDays(3)};
    QVERIFY(say(status));
    for (const UserId reader : {m_world->ada, m_world->bob, m_world->eve}) {
        const auto heard = m_world->links.to(reader, u"status"_s);
        QCOMPARE(heard.size(), 1);
        QCOMPARE(json::toStatus(heard[0]["status"_L1].toObject()), status);
    }
    QVERIFY(m_world->links.to(kim, u"status"_s).isEmpty());
    m_world->reopen();
    QCOMPARE(shown(kim, m_world->ada), status);
    QCOMPARE(m_world->services->chats.list(m_world->bob)->chats[0].peer.status, status);
    QVERIFY(say({}));
    QVERIFY(shown(m_world->bob, m_world->ada).isEmpty());
}

// Friends no more, and still in each other's lists.
void tst_StatusService::status_isHeard_whereOneHasAChatOfTwo()
{
    const auto heard = [this] { return m_world->links.to(m_world->bob, u"status"_s).size(); };
    QVERIFY(m_world->services->contacts.remove(m_world->ada, m_world->bob));
    m_world->commit();
    QVERIFY(say({u"🌴"_s, {}, {}}));
    QCOMPARE(heard(), 1);
    QVERIFY(m_world->services->contacts.block(m_world->ada, m_world->bob, true));
    m_world->commit();
    QVERIFY(say({u"🏔️"_s, {}, {}}));
    QCOMPARE(heard(), 1);
}

void tst_StatusService::status_whoseTimeIsOver_isForgotten()
{
    constexpr int minute = 60'000;
    QVERIFY(say({u"📅"_s, {}, m_world->clock.now().addMSecs(30 * minute)}));
    look();
    m_world->clock.advance(28 * minute);
    look();
    QCOMPARE(shown(m_world->bob, m_world->ada).emoji, u"📅"_s);
    m_world->links.sent.clear();
    m_world->clock.advance(2 * minute);
    look();
    QVERIFY(shown(m_world->bob, m_world->ada).isEmpty());
    const auto heard = m_world->links.to(m_world->bob, u"status"_s);
    QCOMPARE(heard.size(), 1);
    QVERIFY(heard[0]["status"_L1].toObject().isEmpty());
    look();
    QCOMPARE(m_world->links.to(m_world->bob, u"status"_s).size(), 1);
}

void tst_StatusService::status_renewed_outlivesItsFirstEnd()
{
    constexpr int hour = 3'600'000;
    QVERIFY(say({{}, u"Away from the desk"_s, m_world->clock.now().addMSecs(hour)}));
    look();
    QVERIFY(say({{}, u"Away from the desk"_s, {}}));
    m_world->clock.advance(2 * hour);
    look();
    QCOMPARE(shown(m_world->bob, m_world->ada).text, u"Away from the desk"_s);
}

void tst_StatusService::status_standsInNoLog()
{
    QVERIFY(say({u"🤒"_s, u"Not well"_s, {}}));
    QVERIFY(m_world->services->profiles.update(m_world->ada, {u"Ada L."_s, {}}));
    QVERIFY(m_world->services->contacts.block(m_world->bob, m_world->ada, true));
    m_world->commit();
    int entries = 0;
    for (const UserId reader : {m_world->ada, m_world->bob, m_world->eve}) {
        for (const QJsonObject &params : m_world->links.to(reader, u"userEntry"_s)) {
            ++entries;
            QVERIFY(!QJsonDocument(params).toJson().contains("Not well"));
        }
    }
    QVERIFY(entries >= 4);
}

void tst_StatusService::status_thatCannotBe_isRefused_data()
{
    QTest::addColumn<QString>("emoji");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("a family is one sign") << u"👩‍👩‍👧"_s << QString() << 60 << false;
    QTest::newRow("two emoji") << u"🌴🌴"_s << QString() << 60 << true;
    QTest::newRow("an invisible emoji") << QString(QChar(0x200B)) << QString() << 60 << true;
    QTest::newRow("80 characters") << QString() << QString(80, u'a') << 60 << false;
    QTest::newRow("81 characters") << QString() << QString(81, u'a') << 60 << true;
    QTest::newRow("over already") << QString() << u"late"_s << -1 << true;
    QTest::newRow("for two years") << QString() << u"long"_s << 2 * 366 * 86'400 << true;
}

void tst_StatusService::status_thatCannotBe_isRefused()
{
    QFETCH(QString, emoji);
    QFETCH(QString, text);
    QFETCH(int, seconds);
    QFETCH(bool, isRefused);
    const auto set = m_world->services->statuses.set(
        m_world->ada, {emoji, text, m_world->clock.now().addSecs(seconds)});
    QCOMPARE(reasonOf(set), isRefused ? std::optional(Reason::InvalidField) : std::nullopt);
}

void tst_StatusService::status_ofADeletedAccount_isGone()
{
    QVERIFY(say({u"🌴"_s, u"On holiday"_s, {}}));
    UpdateProfile params;
    params.timeZone = u"Europe/Madrid"_s;
    params.languages = QStringList{u"es"_s};
    QVERIFY(m_world->services->profiles.update(m_world->ada, params));
    QVERIFY(m_world->services->standing.erase(u"ada"_s));
    m_world->commit();
    const User gone = m_world->services->profiles.get(m_world->bob, m_world->ada)->contact.user;
    QVERIFY(gone.status.isEmpty());
    QVERIFY(gone.timeZone.isEmpty());
    QVERIFY(gone.languages.isEmpty());
}

void tst_StatusService::whereabouts_areKeptAndRefused()
{
    UpdateProfile params;
    params.timeZone = u"America/Argentina/Buenos_Aires"_s;
    params.languages = QStringList{u"es"_s, u"pt-BR"_s};
    QVERIFY(m_world->services->profiles.update(m_world->ada, params) && m_world->commit());
    m_world->reopen();
    const User ada = m_world->services->profiles.get(m_world->bob, m_world->ada)->contact.user;
    QCOMPARE(ada.timeZone, *params.timeZone);
    QCOMPARE(ada.languages, *params.languages);
    params.timeZone = u"Europe/<b>"_s;
    QCOMPARE(reasonOf(m_world->services->profiles.update(m_world->ada, params)),
             Reason::InvalidField);
    params.timeZone = QString();
    params.languages = QStringList(11, u"de"_s);
    QCOMPARE(reasonOf(m_world->services->profiles.update(m_world->ada, params)),
             Reason::InvalidField);
}

QTEST_GUILESS_MAIN(tst_StatusService)
#include "tst_status_service.moc"
