// Rows A01 to A10 and A16 of the catalogue (docs/reliability.md): chats, over a real socket.
#include "tests/server/app/access_scene.h"

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_AccessChats : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_at.start(), m_at.people.server().log().constData()); }
    void init() { QVERIFY(m_at.fresh()); }
    void A01_chatNotJoined_isAsIfItWereNotThere();
    void A02_historyBeforeJoining_isHidden();
    void A03_exMember_findsNothingAnyMore();
    void A04_messageOfOthers_staysAsItIs();
    void A05_adding_needsTheRightAndTheirConsent();
    void A06_lastOwner_handsOverFirst();
    void A07_rank_isNotClimbedNorBrokenDown();
    void A08_nameOfALockedChat_isForAdmins();
    void A09_directChatMadeAGroup_tellsNewcomersNothing();
    void A09_history_comesAlongWhereBothAgree();
    void A10_readerOfABroadcast_cannotWrite();
    void A16_removedWhileSending_oneMomentDecides();

private:
    AccessScene m_at;
};

void tst_AccessChats::A01_chatNotJoined_isAsIfItWereNotThere()
{
    const qint64 seq = sendText(*m_at.ada, m_at.chat, u"cellar"_s);
    const QJsonObject about{{u"seq"_s, seq},      {u"text"_s, u"t"_s},    {u"clientId"_s, u"c"_s},
                            {u"emoji"_s, u"x"_s}, {u"on"_s, true},        {u"query"_s, u"cellar"_s},
                            {u"to"_s, m_at.chat}, {u"kind"_s, u"links"_s}};
    for (const QString &method :
         {u"message.send"_s, u"log.read"_s, u"message.search"_s, u"chat.typing"_s, u"chat.read"_s,
          u"message.react"_s, u"message.edit"_s, u"message.delete"_s, u"message.pin"_s,
          u"message.forward"_s, u"message.versions"_s, u"chat.get"_s, u"chat.pins"_s,
          u"log.media"_s, u"message.translate"_s}) {
        QCOMPARE(m_at.refusal(*m_at.cleo, method, about), u"chat.not_found"_s);
        QJsonObject nowhere = about;
        nowhere.insert("chatId"_L1, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s);
        QCOMPARE(m_at.cleo->refusal(method, nowhere), u"chat.not_found"_s);
    }
    QVERIFY(m_at.cleo->heard(u"entry"_s).isEmpty());
}

void tst_AccessChats::A02_historyBeforeJoining_isHidden()
{
    const qint64 secret = sendText(*m_at.ada, m_at.chat, u"the secret http://a.b"_s);
    QCOMPARE(m_at.refusal(*m_at.ada, u"message.pin"_s, {{u"seq"_s, secret}, {u"on"_s, true}}),
             QString());
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.update"_s, {{u"history"_s, u"joined"_s}}), QString());
    QVERIFY(m_at.add(*m_at.cleo));
    const qint64 said = sendText(*m_at.ada, m_at.chat, u"the welcome"_s);

    const QJsonArray seen = m_at.entries(*m_at.cleo);
    QCOMPARE(seen.size(), 2); // that they joined, and the welcome
    QCOMPARE(seen[1]["seq"_L1].toInteger(), said);
    const QJsonObject page =
        m_at.cleo->call(u"log.read"_s, {{u"chatId"_s, m_at.chat}, {u"before"_s, 4}});
    QVERIFY(page.value("entries"_L1).toArray().isEmpty());
    QCOMPARE(page.value("first"_L1).toInteger(), said - 1);
    const QJsonObject missed =
        m_at.cleo->call(u"log.catchUp"_s, {{u"chats"_s, QJsonObject{{m_at.chat, 0}}}});
    QCOMPARE(missed["chats"_L1][0]["entries"_L1].toArray().size(), 2);
    const QJsonObject found = m_at.cleo->call(u"message.search"_s, {{u"query"_s, u"the"_s}});
    const QJsonObject links =
        m_at.cleo->call(u"log.media"_s, {{u"chatId"_s, m_at.chat}, {u"kind"_s, u"links"_s}});
    QVERIFY(links["entries"_L1].toArray().isEmpty());
    QCOMPARE(found["hits"_L1].toArray().size(), 1);
    for (const QString &method : {u"message.versions"_s, u"message.forward"_s, u"message.react"_s})
        QCOMPARE(m_at.refusal(*m_at.cleo, method,
                              {{u"seq"_s, secret},
                               {u"to"_s, m_at.chat},
                               {u"clientId"_s, u"c"_s},
                               {u"emoji"_s, u"x"_s},
                               {u"on"_s, true}}),
                 u"message.not_found"_s);
    QCOMPARE(m_at.refusal(*m_at.cleo, u"message.send"_s,
                          {{u"text"_s, u"?"_s}, {u"clientId"_s, u"r"_s}, {u"replyTo"_s, secret}}),
             u"message.not_found"_s);
    QVERIFY(
        m_at.cleo->call(u"chat.pins"_s, {{u"chatId"_s, m_at.chat}})["pins"_L1].toArray().isEmpty());
    QCOMPARE(m_at.entries(*m_at.ben).size(), 7); // who was there before reads on
    // Nor does the list say what was last before they came.
    const auto dora = m_at.people.person(u"dora"_s);
    QVERIFY(befriend(*m_at.ada, *dora) && m_at.add(*dora));
    const QJsonArray chats = dora->call(u"chat.list"_s)["chats"_L1].toArray();
    QVERIFY(chats[0]["last"_L1].isUndefined());
    QCOMPARE(chats[0]["unread"_L1].toInt(), 0);
}

void tst_AccessChats::A03_exMember_findsNothingAnyMore()
{
    const qint64 seq = sendText(*m_at.ada, m_at.chat, u"cellar door"_s);
    QVERIFY(!m_at.hits(*m_at.ben, u"cellar"_s).isEmpty());
    m_at.refusal(*m_at.ben, u"draft.set"_s, {{u"text"_s, u"mine"_s}});
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.removeMember"_s, {{u"userId"_s, m_at.ben->userId()}}),
             QString());
    QVERIFY(m_at.ben->waitToHear(u"userEntry"_s));
    m_at.ben->forgetHeard();
    for (const QString &method : {u"log.read"_s, u"chat.get"_s, u"message.versions"_s})
        QCOMPARE(m_at.refusal(*m_at.ben, method, {{u"seq"_s, seq}}), u"chat.not_found"_s);
    QVERIFY(m_at.hits(*m_at.ben, u"cellar"_s).isEmpty());
    const QJsonObject missed =
        m_at.ben->call(u"log.catchUp"_s, {{u"chats"_s, QJsonObject{{m_at.chat, 0}}}});
    QCOMPARE(missed["gone"_L1][0].toString(), m_at.chat);
    QVERIFY(missed["chats"_L1].toArray().isEmpty());
    QVERIFY(m_at.ben->call(u"chat.list"_s)["chats"_L1].toArray().isEmpty());
    QVERIFY(m_at.ben->call(u"draft.list"_s)["drafts"_L1].toArray().isEmpty());
    // What goes on is not said to them.
    sendText(*m_at.ada, m_at.chat, u"later"_s);
    m_at.ada->call(u"chat.typing"_s, {{u"chatId"_s, m_at.chat}});
    m_at.ben->call(u"session.ping"_s);
    QVERIFY(m_at.ben->heard(u"entry"_s).isEmpty() && m_at.ben->heard(u"typing"_s).isEmpty());
}

void tst_AccessChats::A04_messageOfOthers_staysAsItIs()
{
    const QJsonObject ada{{u"seq"_s, sendText(*m_at.ada, m_at.chat, u"ada's"_s)},
                          {u"text"_s, u"x"_s}};
    QCOMPARE(m_at.refusal(*m_at.ben, u"message.edit"_s, ada), u"chat.not_allowed"_s);
    QCOMPARE(m_at.refusal(*m_at.ben, u"message.delete"_s, ada), u"chat.not_allowed"_s);
    const auto role = [&](const QString &name) {
        return m_at.refusal(*m_at.ada, u"chat.setRole"_s,
                            {{u"userId"_s, m_at.ben->userId()}, {u"role"_s, name}});
    };
    QCOMPARE(role(u"admin"_s), QString());
    QCOMPARE(m_at.refusal(*m_at.ben, u"message.edit"_s, ada), u"chat.not_allowed"_s);
    QCOMPARE(role(u"member"_s), QString());
    QCOMPARE(m_at.refusal(*m_at.ben, u"message.delete"_s, ada),
             u"chat.not_allowed"_s); // a stale right
}

void tst_AccessChats::A05_adding_needsTheRightAndTheirConsent()
{
    const QJsonObject cleo{{u"members"_s, QJsonArray{m_at.cleo->userId()}}};
    QVERIFY(befriend(*m_at.ben, *m_at.cleo));
    QCOMPARE(m_at.refusal(*m_at.ben, u"chat.addMembers"_s, cleo), u"chat.not_allowed"_s);
    QCOMPARE(m_at.refusal(*m_at.cleo, u"chat.addMembers"_s, cleo), u"chat.not_found"_s);
    m_at.cleo->call(u"contact.block"_s, {{u"userId"_s, m_at.ada->userId()}, {u"blocked"_s, true}});
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.addMembers"_s, cleo), u"user.blocked"_s);
    const auto stranger = m_at.people.person(u"kim"_s);
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.addMembers"_s,
                          {{u"members"_s, QJsonArray{stranger->userId()}}}),
             u"user.joins_no_groups"_s);
    QCOMPARE(
        m_at.ada->call(u"chat.get"_s, {{u"chatId"_s, m_at.chat}})["members"_L1].toArray().size(),
        2);
}

void tst_AccessChats::A06_lastOwner_handsOverFirst()
{
    const QJsonObject ada{{u"userId"_s, m_at.ada->userId()}, {u"role"_s, u"member"_s}};
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.leave"_s), u"chat.last_owner"_s);
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.removeMember"_s, ada), u"chat.last_owner"_s);
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.setRole"_s, ada), u"chat.last_owner"_s);
    QCOMPARE(m_at.refusal(*m_at.ben, u"chat.handOver"_s, ada), u"chat.not_allowed"_s);
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.handOver"_s, {{u"userId"_s, m_at.cleo->userId()}}),
             u"chat.not_member"_s);
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.handOver"_s, {{u"userId"_s, m_at.ben->userId()}}),
             QString());
    const auto role = [&](RpcClient &who) {
        return who.call(u"chat.get"_s, {{u"chatId"_s, m_at.chat}})["chat"_L1]["role"_L1].toString();
    };
    QCOMPARE(role(*m_at.ben), u"owner"_s);
    QCOMPARE(role(*m_at.ada), u"admin"_s);
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.leave"_s), QString());
}

void tst_AccessChats::A07_rank_isNotClimbedNorBrokenDown()
{
    QVERIFY(m_at.add(*m_at.cleo));
    const auto setRole = [&](RpcClient &by, const RpcClient &whom, const QString &role) {
        return m_at.refusal(by, u"chat.setRole"_s,
                            {{u"userId"_s, whom.userId()}, {u"role"_s, role}});
    };
    QCOMPARE(setRole(*m_at.ben, *m_at.ben, u"admin"_s), u"chat.not_allowed"_s);
    QCOMPARE(setRole(*m_at.ada, *m_at.ben, u"admin"_s), QString());
    QCOMPARE(setRole(*m_at.ada, *m_at.cleo, u"admin"_s), QString());
    QCOMPARE(setRole(*m_at.ben, *m_at.ben, u"owner"_s), u"chat.not_allowed"_s);
    QCOMPARE(setRole(*m_at.ben, *m_at.ada, u"member"_s), u"chat.not_allowed"_s);
    for (const RpcClient *whom : {m_at.ada.get(), m_at.cleo.get()})
        QCOMPARE(m_at.refusal(*m_at.ben, u"chat.removeMember"_s, {{u"userId"_s, whom->userId()}}),
                 u"chat.not_allowed"_s);
}

void tst_AccessChats::A08_nameOfALockedChat_isForAdmins()
{
    const QJsonObject title{{u"title"_s, u"Mine"_s}};
    QCOMPARE(m_at.refusal(*m_at.ben, u"chat.update"_s, title), u"chat.not_allowed"_s);
    QCOMPARE(m_at.refusal(*m_at.ben, u"chat.update"_s, {{u"locked"_s, false}}),
             u"chat.not_allowed"_s);
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.update"_s, {{u"locked"_s, false}}), QString());
    QCOMPARE(m_at.refusal(*m_at.ben, u"chat.update"_s, title), QString());
    QJsonObject both = title;
    both.insert("locked"_L1, true);
    QCOMPARE(m_at.refusal(*m_at.ben, u"chat.update"_s, both), u"chat.not_allowed"_s);
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.update"_s, {{u"locked"_s, true}}), QString());
    QCOMPARE(m_at.refusal(*m_at.ben, u"chat.update"_s, {{u"topic"_s, u"no"_s}}),
             u"chat.not_allowed"_s);
}

void tst_AccessChats::A09_directChatMadeAGroup_tellsNewcomersNothing()
{
    const QString direct = directChat(*m_at.ada, *m_at.ben);
    sendText(*m_at.ada, direct, u"between us"_s);
    const QJsonObject wanted{{u"chatId"_s, direct},
                             {u"title"_s, u"Three"_s},
                             {u"members"_s, QJsonArray{m_at.cleo->userId()}}};
    m_at.chat = m_at.ada->call(u"chat.convert"_s, wanted)["chatId"_L1].toString();
    QCOMPARE(m_at.entries(*m_at.cleo).size(), 3); // who is in it
    QVERIFY(m_at.hits(*m_at.cleo, u"between"_s).isEmpty());
    QCOMPARE(m_at.cleo->refusal(u"log.read"_s, {{u"chatId"_s, direct}}), u"chat.not_found"_s);
}

void tst_AccessChats::A09_history_comesAlongWhereBothAgree()
{
    const QString direct = directChat(*m_at.ada, *m_at.ben);
    const qint64 said = sendText(*m_at.ben, direct, u"between us"_s);
    QJsonObject wanted{{u"chatId"_s, direct},
                       {u"title"_s, u"Three"_s},
                       {u"members"_s, QJsonArray{m_at.cleo->userId()}},
                       {u"history"_s, true}};
    QCOMPARE(m_at.ada->call(u"chat.convert"_s, wanted), QJsonObject());
    QCOMPARE(m_at.ada->lastReason(), QString());
    // Nothing happens but by the other one.
    const auto answer = [&](RpcClient &who, bool accept) {
        return who.call(u"chat.consent"_s, {{u"chatId"_s, direct}, {u"accept"_s, accept}});
    };
    answer(*m_at.ada, true);
    QCOMPARE(m_at.ada->lastReason(), u"chat.no_conversion"_s);
    QVERIFY(answer(*m_at.ben, false).isEmpty());
    answer(*m_at.ben, true);
    QCOMPARE(m_at.ben->lastReason(), u"chat.no_conversion"_s);
    m_at.ada->call(u"chat.convert"_s, wanted);
    QCOMPARE(m_at.ben->call(u"chat.get"_s, {{u"chatId"_s, direct}})["conversion"_L1]["title"_L1],
             QJsonValue(u"Three"_s));
    m_at.chat = answer(*m_at.ben, true)["chatId"_L1].toString();
    const QJsonArray seen = m_at.entries(*m_at.cleo);
    QCOMPARE(seen[int(said) - 1]["text"_L1].toString(), u"between us"_s);
    QCOMPARE(seen[int(said) - 1]["by"_L1].toString(), m_at.ben->userId());
    for (int at = 0; at < seen.size(); ++at)
        QCOMPARE(seen[at]["seq"_L1].toInteger(), at + 1);
    // Those who come later were not asked for.
    const auto dora = m_at.people.person(u"dora"_s);
    QVERIFY(befriend(*m_at.ada, *dora) && m_at.add(*dora));
    QCOMPARE(m_at.entries(*dora).size(), 1);
    QCOMPARE(
        m_at.ada->call(u"chat.get"_s, {{u"chatId"_s, m_at.chat}})["chat"_L1]["role"_L1].toString(),
        u"owner"_s);
}

void tst_AccessChats::A10_readerOfABroadcast_cannotWrite()
{
    m_at.chat = m_at.group(u"broadcast"_s);
    QVERIFY(sendText(*m_at.ada, m_at.chat, u"news"_s) > 0);
    QCOMPARE(sendText(*m_at.ben, m_at.chat, u"me too"_s), 0);
    QCOMPARE(m_at.ben->lastReason(), u"chat.not_allowed"_s);
    QCOMPARE(m_at.refusal(*m_at.ben, u"chat.typing"_s), u"chat.not_allowed"_s);
}

void tst_AccessChats::A16_removedWhileSending_oneMomentDecides()
{
    constexpr int many = 100;
    QList<int> calls;
    for (int number = 0; number < many; ++number) {
        calls.append(m_at.ben->send(u"message.send"_s, {{u"chatId"_s, m_at.chat},
                                                        {u"clientId"_s, u"n%1"_s.arg(number)},
                                                        {u"text"_s, u"text %1"_s.arg(number)}}));
        if (number == many / 2) {
            m_at.ada->send(u"chat.removeMember"_s,
                           {{u"chatId"_s, m_at.chat}, {u"userId"_s, m_at.ben->userId()}});
            QVERIFY(m_at.ben->waitToHear(u"entry"_s)); // some of it is on its way
        }
    }
    QSet<qint64> stored;
    bool isOut = false;
    for (const int id : std::as_const(calls)) {
        const auto answer = m_at.ben->waitFor(id);
        if (answer.error) {
            QCOMPARE(m_at.ben->lastReason(), u"chat.not_found"_s);
            isOut = true;
            continue;
        }
        QVERIFY(!isOut); // once out, nothing more
        stored.insert(answer.result["seq"_L1].toInteger());
    }
    QVERIFY(isOut);
    const QJsonArray log = m_at.entries(*m_at.ada);
    const QJsonObject last = log.last().toObject();
    QCOMPARE(last["change"_L1].toString(), u"removed"_s);
    for (const QJsonValue &entry : log) {
        if (entry["kind"_L1] == "message"_L1)
            QVERIFY(stored.remove(entry["seq"_L1].toInteger()));
    }
    QVERIFY(stored.isEmpty());
}

QTEST_GUILESS_MAIN(tst_AccessChats)
#include "tst_access_chats.moc"
