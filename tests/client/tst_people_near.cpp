// How people see each other and find each other: presence, privacy, links, searches.
#include "client/models/chat_list_model.h"
#include "client/models/contact_model.h"
#include "client/models/sentences.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "tests/support/client/sent_params.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_PeopleNear : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void presence_chosen_isTold_data();
    void presence_chosen_isTold();
    void presence_chosen_staysWhenNotThere();
    void presence_chosenElsewhere_isNotUndoneByAReconnect();
    void presence_neverChosen_leavesWhatTheServerHas();
    void presence_ofOthers_isAWord_data();
    void presence_ofOthers_isAWord();
    void chatRow_ofAFriend_saysTheirPresence();
    void privacy_isAskedForAndSet();
    void privacy_setElsewhere_isHeard();
    void privacy_afterSigningOut_isForgotten();
    void link_toAChat_isRead_data();
    void link_toAChat_isRead();
    void link_joined_bringsTheChat();
    void link_refused_isSaidInWords_data();
    void link_refused_isSaidInWords();
    void search_tooOften_goesOnByItself();
    void search_tooOften_newWordsWaitToo();
    void language_isTold();

private:
    QStringList told() const
    {
        QStringList states;
        for (const QJsonObject &params : sentParams(m_in->server, u"presence.set"_s))
            states.append(params.value("state"_L1).toString());
        return states;
    }
    // As the server does: the whole object, with the change in it.
    void keepStatus(const QString &state)
    {
        const QJsonObject all{{u"presence.status"_s, state}};
        m_in->server.answers[u"settings.set"_s] = {{u"settings"_s, all}};
        m_in->server.answers[u"settings.get"_s] = {{u"settings"_s, all}};
    }
    void befriend(Presence presence)
    {
        Contact contact;
        contact.user.id = m_in->server.friendId;
        contact.user.username = u"friend"_s;
        contact.user.presence = presence;
        contact.state = ContactState::Friend;
        m_in->session->contacts().apply(contact);
    }
    void refuseSearches(int waitMs)
    {
        Error tooOften = makeError(Reason::RateLimited);
        tooOften.retryAfterMs = waitMs;
        m_in->server.refusals[u"user.search"_s] = tooOften;
    }

    std::unique_ptr<SignedIn> m_in;
};

void tst_PeopleNear::init()
{
    m_in = std::make_unique<SignedIn>();
    QVERIFY(m_in->isReady);
}

void tst_PeopleNear::presence_chosen_isTold_data()
{
    QTest::addColumn<Presence>("presence");
    QTest::newRow("away") << Presence::Away;
    QTest::newRow("busy") << Presence::Busy;
    QTest::newRow("invisible") << Presence::Invisible;
}

void tst_PeopleNear::presence_chosen_isTold()
{
    QFETCH(Presence, presence);
    keepStatus(json::presenceName(presence));
    OwnPresence &own = m_in->session->ownPresence();
    own.choose(presence);
    QCOMPARE(own.shown(), presence);
    QCOMPARE(told(), QStringList{json::presenceName(presence)});
    keepStatus(u"online"_s);
    own.choose(Presence::Online);
    QCOMPARE(own.shown(), Presence::Online);
    QCOMPARE(told().last(), u"online"_s);
}

void tst_PeopleNear::presence_chosen_staysWhenNotThere()
{
    keepStatus(u"busy"_s);
    OwnPresence &own = m_in->session->ownPresence();
    own.choose(Presence::Busy);
    own.setThere(false);
    QCOMPARE(own.shown(), Presence::Busy);
    own.setThere(true);
    QCOMPARE(told(), QStringList{u"busy"_s});
}

void tst_PeopleNear::presence_chosenElsewhere_isNotUndoneByAReconnect()
{
    m_in->goOffline();
    keepStatus(u"invisible"_s); // on another device, meanwhile
    m_in->comeBack();
    QTRY_COMPARE(m_in->session->ownPresence().shown(), Presence::Invisible);
    QVERIFY(!told().contains(u"online"_s));
    QTRY_COMPARE(told().value(0), u"invisible"_s);
}

void tst_PeopleNear::presence_neverChosen_leavesWhatTheServerHas()
{
    m_in->goOffline();
    m_in->comeBack();
    QCOMPARE(told(), QStringList());
}

void tst_PeopleNear::presence_ofOthers_isAWord_data()
{
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<QString>("word");
    QTest::newRow("online") << Presence::Online << u"online"_s;
    QTest::newRow("away") << Presence::Away << u"away"_s;
    QTest::newRow("busy") << Presence::Busy << u"do not disturb"_s;
    QTest::newRow("offline") << Presence::Offline << u"offline"_s;
}

void tst_PeopleNear::presence_ofOthers_isAWord()
{
    QFETCH(Presence, presence);
    QFETCH(QString, word);
    User user;
    user.presence = presence;
    QCOMPARE(Sentences::presence(user, m_in->clock.now()), word);
}

void tst_PeopleNear::chatRow_ofAFriend_saysTheirPresence()
{
    const ChatListModel model(*m_in->session);
    const auto text = [&model](int role) { return model.index(0).data(role).toString(); };
    QCOMPARE(text(ChatListModel::PresenceTextRole), QString()); // no friend: nobody knows
    befriend(Presence::Busy);
    QCOMPARE(text(ChatListModel::PresenceTextRole), u"do not disturb"_s);
    QVERIFY(text(Qt::AccessibleTextRole).contains(u"do not disturb"_s));
}

void tst_PeopleNear::privacy_isAskedForAndSet()
{
    PrivacySettings &privacy = m_in->session->privacy();
    QVERIFY(!privacy.known());
    m_in->server.answers[u"privacy.get"_s] = {{u"privacy"_s, json::fromPrivacy({})}};
    privacy.load(this, [](const auto &) {});
    QTRY_COMPARE(privacy.known(), Privacy());
    const Privacy wanted{PresenceAudience::Nobody, false};
    m_in->server.answers[u"privacy.set"_s] = {{u"privacy"_s, json::fromPrivacy(wanted)}};
    privacy.set(wanted, this, [](const auto &) {});
    QTRY_COMPARE(privacy.known(), wanted);
    QCOMPARE(sentParams(m_in->server, u"privacy.set"_s),
             QList<QJsonObject>{json::fromPrivacy(wanted)});
}

void tst_PeopleNear::privacy_setElsewhere_isHeard()
{
    QSignalSpy changed(&m_in->session->privacy(), &PrivacySettings::changed);
    const Privacy wanted{PresenceAudience::Nobody, true};
    m_in->server.notify(u"userEntry"_s,
                        {{u"entry"_s, QJsonObject{{u"seq"_s, 1},
                                                  {u"kind"_s, u"privacy"_s},
                                                  {u"privacy"_s, json::fromPrivacy(wanted)}}}});
    QCOMPARE(m_in->session->privacy().known(), wanted);
    QCOMPARE(changed.size(), 1);
}

void tst_PeopleNear::privacy_afterSigningOut_isForgotten()
{
    m_in->session->privacy().apply({});
    QSignalSpy out(m_in->session.get(), &Session::signInNeeded);
    m_in->session->signOut();
    QTRY_VERIFY(!out.isEmpty());
    QVERIFY(!m_in->session->privacy().known());
}

void tst_PeopleNear::link_toAChat_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << u"chatoyant://chat?server=chat.example.org&code=AB-CD"_s << true;
    QTest::newRow("with spaces around")
        << u"  chatoyant://chat?server=chat.example.org&code=AB-CD\n"_s << true;
    QTest::newRow("to an account") << u"chatoyant://join?server=chat.example.org&code=A"_s << false;
    QTest::newRow("without code") << u"chatoyant://chat?server=chat.example.org"_s << false;
    QTest::newRow("without server") << u"chatoyant://chat?code=AB-CD"_s << false;
    QTest::newRow("broken fingerprint")
        << u"chatoyant://chat?server=a.org&code=A&fingerprint=12"_s << false;
    QTest::newRow("another scheme") << u"https://chat?server=a.org&code=A"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_PeopleNear::link_toAChat_isRead()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const auto link = readChatLink(text);
    QCOMPARE(link.has_value(), isGood);
    if (link)
        QCOMPARE(*link, (JoinLink{u"chat.example.org"_s, u"AB-CD"_s, {}}));
    QVERIFY(!isGood || !readJoinLink(text));
}

void tst_PeopleNear::link_joined_bringsTheChat()
{
    ChatSummary group;
    group.id = ChatId{{2, 9}};
    group.kind = ChatKind::Group;
    group.title = u"Crew"_s;
    m_in->server.answers[u"chat.join"_s] = {{u"chatId"_s, group.id.toString()},
                                            {u"chat"_s, json::fromSummary(group)}};
    ChatId joined;
    m_in->session->chatLinks().join({u"AB-CD"_s}, this,
                                    [&joined](const Result<ChatId> &chat) { joined = *chat; });
    QTRY_COMPARE(joined, group.id);
    QCOMPARE(m_in->session->chats().title(group.id), u"Crew"_s);
    QCOMPARE(sentParams(m_in->server, u"chat.join"_s).first().value("link"_L1).toString(),
             u"AB-CD"_s);
}

void tst_PeopleNear::link_refused_isSaidInWords_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("old, used or revoked") << Reason::ChatBadLink << u"taken back"_s;
    QTest::newRow("removed") << Reason::NotAllowed << u"You were removed"_s;
    QTest::newRow("full") << Reason::ChatFull << u"all the members it can have"_s;
    QTest::newRow("offline") << Reason::Offline << u"no connection"_s;
}

void tst_PeopleNear::link_refused_isSaidInWords()
{
    QFETCH(Reason, reason);
    QFETCH(QString, words);
    const QString said = Sentences::joinRefusal(makeError(reason));
    QVERIFY2(said.contains(words), qPrintable(said));
}

void tst_PeopleNear::search_tooOften_goesOnByItself()
{
    ContactModel model(*m_in->session);
    refuseSearches(2500);
    model.setSearchText(u"fr"_s);
    m_in->timers.advance(ContactModel::searchPause);
    QTRY_COMPARE(model.secondsToWait(), 3);
    QVERIFY(model.isSearching());
    QSignalSpy counted(&model, &ContactModel::searchingChanged);
    m_in->timers.advance(1s);
    QCOMPARE(model.secondsToWait(), 2);
    QCOMPARE(counted.size(), 1);
    m_in->server.refusals.clear();
    m_in->timers.advance(2s);
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(sentParams(m_in->server, u"user.search"_s).size(), 2);
}

void tst_PeopleNear::search_tooOften_newWordsWaitToo()
{
    ContactModel model(*m_in->session);
    refuseSearches(5000);
    model.setSearchText(u"fr"_s);
    m_in->timers.advance(ContactModel::searchPause);
    QTRY_COMPARE(model.secondsToWait(), 5);
    m_in->server.refusals.clear();
    model.setSearchText(u"fri"_s);
    m_in->timers.advance(2s);
    QCOMPARE(sentParams(m_in->server, u"user.search"_s).size(), 1);
    m_in->timers.advance(4s);
    const auto asked = sentParams(m_in->server, u"user.search"_s);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().value("query"_L1).toString(), u"fri"_s);
}

void tst_PeopleNear::language_isTold()
{
    const QString language = QLocale().bcp47Name();
    QCOMPARE(sentParams(m_in->server, u"session.hello"_s).first().value("locale"_L1).toString(),
             language);
    m_in->session->signOut();
    QTRY_VERIFY(!m_in->session->isSignedIn());
    Credentials credentials;
    credentials.login = u"new"_s;
    credentials.password = u"secret word"_s;
    m_in->session->signUp(credentials);
    QTRY_COMPARE(sentParams(m_in->server, u"account.signup"_s).size(), 1);
    QCOMPARE(sentParams(m_in->server, u"account.signup"_s).first().value("locale"_L1).toString(),
             language);
}

QTEST_GUILESS_MAIN(tst_PeopleNear)
#include "tst_people_near.moc"
