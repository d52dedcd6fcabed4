// Row S13 of docs/reliability.md: links by which people join chats, over real sockets.
#include "tests/server/app/access_scene.h"

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_WireInvites : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_at.start(), m_at.people.server().log().constData()); }
    void init() { QVERIFY(m_at.fresh()); }
    void S13_link_isGoodForExactlyItsUses();
    void S13_link_revokedOrForged_isBad();

private:
    AccessScene m_at;
};

void tst_WireInvites::S13_link_isGoodForExactlyItsUses()
{
    constexpr int uses = 5;
    constexpr int people = 12;
    const QString link =
        m_at.call(*m_at.ada, u"chat.invite"_s, {{u"uses"_s, uses}})["link"_L1].toString();
    QVERIFY(!link.isEmpty());
    std::vector<std::unique_ptr<RpcClient>> guests;
    for (int number = 0; number < people; ++number) {
        guests.push_back(m_at.people.person(u"guest"_s));
        QVERIFY(guests.back());
    }
    // All at once, and each of them twice.
    std::vector<std::pair<int, int>> calls;
    for (const auto &guest : guests) {
        const int first = guest->send(u"chat.join"_s, {{u"link"_s, link}});
        calls.emplace_back(first, guest->send(u"chat.join"_s, {{u"link"_s, link}}));
    }
    int joined = 0;
    for (size_t number = 0; number < guests.size(); ++number) {
        RpcClient &guest = *guests[number];
        const auto first = guest.waitFor(calls[number].first);
        const auto second = guest.waitFor(calls[number].second);
        QCOMPARE(first.error.has_value(), second.error.has_value());
        if (first.error)
            QCOMPARE(first.error->reason, Reason::ChatBadLink);
        else
            ++joined;
    }
    QCOMPARE(joined, uses);
    const QJsonObject chat = m_at.call(*m_at.ada, u"chat.get"_s);
    QCOMPARE(chat["members"_L1].toArray().size(), 2 + uses);
    QVERIFY(m_at.call(*m_at.ada, u"chat.invites"_s)["invites"_L1].toArray().isEmpty());
}

void tst_WireInvites::S13_link_revokedOrForged_isBad()
{
    const QJsonObject made = m_at.call(*m_at.ada, u"chat.invite"_s);
    const QString code = made["code"_L1].toString();
    const auto join = [this](const QString &link) {
        return m_at.cleo->refusal(u"chat.join"_s, {{u"link"_s, link}});
    };
    QString forged = code;
    forged[0] = forged[0] == u'A' ? u'B' : u'A';
    for (const QString &bad : {forged, code.chopped(1), m_at.chat, u"chatoyant://chat?code="_s})
        QCOMPARE(join(bad), u"chat.bad_link"_s);
    QCOMPARE(m_at.refusal(*m_at.ben, u"chat.invite"_s), u"chat.not_allowed"_s);
    QCOMPARE(m_at.refusal(*m_at.ada, u"chat.revokeInvite"_s,
                          {{u"inviteId"_s, made["invite"_L1]["inviteId"_L1]}}),
             QString());
    QCOMPARE(join(made["link"_L1].toString()), u"chat.bad_link"_s);
}

QTEST_GUILESS_MAIN(tst_WireInvites)
#include "tst_wire_invites.moc"
