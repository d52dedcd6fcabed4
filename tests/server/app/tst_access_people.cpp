// Rows A11 to A19 of the catalogue (docs/reliability.md): people, over a real socket.
#include "common/protocol/methods.h"
#include "tests/server/app/access_scene.h"

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_AccessPeople : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_at.start(), m_at.people.server().log().constData()); }
    void init() { QVERIFY(m_at.fresh()); }
    void A11_readMark_isOnesOwnAndInTheLog();
    void A12_friendRequests_areIdempotent();
    void A13_peopleSearch_isShortOfAList();
    void A14_privateChat_isNotShownByItsId();
    void A15_adminMethods_areForAdministrators();
    void A18_moodOfAPerson_isNobodysBusiness();
    void A19_figures_areNotOnThisSocket();

private:
    AccessScene m_at;
};

void tst_AccessPeople::A11_readMark_isOnesOwnAndInTheLog()
{
    const qint64 seq = sendText(*m_at.ada, m_at.chat, u"one"_s);
    QJsonObject mark{
        {u"chatId"_s, m_at.chat}, {u"seq"_s, seq + 1000}, {u"userId"_s, m_at.ada->userId()}};
    QCOMPARE(m_at.ben->call(u"chat.read"_s, mark)["read"_L1].toInteger(), seq);
    QVERIFY(m_at.ada->waitToHear(u"read"_s));
    QCOMPARE(m_at.ada->heard(u"read"_s).first()["userId"_L1].toString(), m_at.ben->userId());
    QCOMPARE(m_at.ada->heard(u"read"_s).first()["seq"_L1].toInteger(), seq);
    mark.insert("seq"_L1, 1);
    QCOMPARE(m_at.ben->call(u"chat.read"_s, mark)["read"_L1].toInteger(), seq);
    const QJsonObject chat =
        m_at.ada->call(u"chat.get"_s, {{u"chatId"_s, m_at.chat}})["chat"_L1].toObject();
    QCOMPARE(chat["read"_L1].toInteger(), 0); // ada's own
}

void tst_AccessPeople::A12_friendRequests_areIdempotent()
{
    const auto dan = m_at.people.person(u"dan"_s);
    const auto eve = m_at.people.person(u"eve"_s);
    const QJsonObject toEve{{u"userId"_s, eve->userId()}};
    QCOMPARE(dan->refusal(u"contact.request"_s, {{u"userId"_s, dan->userId()}}), u"contact.self"_s);
    for (int time = 0; time < 2; ++time)
        QCOMPARE(dan->call(u"contact.request"_s, toEve)["contact"_L1]["state"_L1].toString(),
                 u"outgoing"_s);
    QCOMPARE(eve->call(u"contact.list"_s)["contacts"_L1].toArray().size(), 1);
    const QJsonObject yes{{u"userId"_s, eve->userId()}, {u"accept"_s, true}};
    QCOMPARE(dan->refusal(u"contact.respond"_s, yes), u"contact.no_request"_s); // one's own
    QCOMPARE(m_at.ben->refusal(u"contact.respond"_s, yes),
             u"contact.no_request"_s); // somebody else's
    const QJsonObject accept{{u"userId"_s, dan->userId()}, {u"accept"_s, true}};
    QCOMPARE(eve->call(u"contact.respond"_s, accept)["contact"_L1]["state"_L1].toString(),
             u"friend"_s);
    QCOMPARE(eve->refusal(u"contact.respond"_s, accept), u"contact.no_request"_s); // twice
    QCOMPARE(dan->call(u"contact.request"_s, toEve)["contact"_L1]["state"_L1].toString(),
             u"friend"_s);
    eve->call(u"contact.block"_s, {{u"userId"_s, m_at.ben->userId()}, {u"blocked"_s, true}});
    QCOMPARE(m_at.ben->refusal(u"contact.request"_s, toEve), u"user.blocked"_s);
}

void tst_AccessPeople::A13_peopleSearch_isShortOfAList()
{
    const auto found = [](RpcClient &who, const QString &query, int limit) {
        return who.call(u"user.search"_s, {{u"query"_s, query}, {u"limit"_s, limit}})["contacts"_L1]
            .toArray();
    };
    for (const QString &query : {u""_s, u"a"_s, u"@a"_s, u" a "_s})
        QCOMPARE(m_at.ada->refusal(u"user.search"_s, {{u"query"_s, query}}), u"search.too_short"_s);
    QCOMPARE(m_at.ada->refusal(u"user.search"_s, {{u"query"_s, u"be"_s}, {u"limit"_s, 51}}),
             u"rpc.invalid_field"_s);
    for (int count = 0; count < 3; ++count)
        QVERIFY(m_at.people.person(u"zoe"_s));
    QCOMPARE(found(*m_at.ada, u"zoe"_s, 2).size(), 2);
    QCOMPARE(found(*m_at.ada, u"zoe"_s, 50).size(), 3);
    QVERIFY(found(*m_at.ada, u"%%"_s, 50).isEmpty() && found(*m_at.ada, u"__"_s, 50).isEmpty());
    const auto shy = m_at.people.person(u"shy"_s);
    QCOMPARE(found(*m_at.ada, u"shy"_s, 50).size(), 1);
    shy->call(u"contact.block"_s, {{u"userId"_s, m_at.ada->userId()}, {u"blocked"_s, true}});
    QVERIFY(found(*m_at.ada, u"shy"_s, 50).isEmpty());
}

void tst_AccessPeople::A14_privateChat_isNotShownByItsId()
{
    QCOMPARE(m_at.refusal(*m_at.cleo, u"chat.get"_s), u"chat.not_found"_s);
    const QJsonObject ben = m_at.cleo->call(u"profile.get"_s, {{u"userId"_s, m_at.ben->userId()}});
    QVERIFY(ben["commonChats"_L1].toArray().isEmpty()); // not those of ben with ada
    QVERIFY(m_at.cleo->call(u"chat.list"_s)["chats"_L1].toArray().isEmpty());
    QCOMPARE(m_at.cleo->refusal(u"chat.preview"_s, {{u"link"_s, m_at.chat}}), u"chat.bad_link"_s);
}

void tst_AccessPeople::A15_adminMethods_areForAdministrators()
{
    QStringList found{u"invite.create"_s, u"invite.list"_s, u"invite.revoke"_s,
                      u"audit.list"_s,    u"report.list"_s, u"report.close"_s};
    for (const Method &method : methods) {
        if (method.name.starts_with("admin."))
            found.append(QString::fromLatin1(method.name.data(), qsizetype(method.name.size())));
    }
    QVERIFY(found.size() > 13);
    for (const QString &method : std::as_const(found))
        QCOMPARE(m_at.ada->refusal(method), u"admin.only"_s);
}

void tst_AccessPeople::A18_moodOfAPerson_isNobodysBusiness()
{
    for (const QString &method : {u"mood.get"_s, u"mood.list"_s, u"mood.history"_s, u"user.mood"_s})
        QCOMPARE(m_at.ada->refusal(method, {{u"userId"_s, m_at.ben->userId()}}),
                 u"rpc.unknown_method"_s);
    sendText(*m_at.ben, m_at.chat, u"I am so happy, this is wonderful!"_s);
    const QJsonObject ben = m_at.ada->call(u"profile.get"_s, {{u"userId"_s, m_at.ben->userId()}});
    const QString person = QString::fromUtf8(QJsonDocument(ben["contact"_L1].toObject()).toJson());
    QVERIFY(!person.contains("mood"_L1) && !person.contains("email"_L1));
}

void tst_AccessPeople::A19_figures_areNotOnThisSocket()
{
    for (const QString &method :
         {u"admin.person"_s, u"admin.stats"_s, u"metrics.subscribe"_s, u"admin.chats"_s})
        QCOMPARE(m_at.ada->refusal(method), u"rpc.unknown_method"_s);
}

QTEST_GUILESS_MAIN(tst_AccessPeople)
#include "tst_access_people.moc"
