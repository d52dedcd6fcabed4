// Accounts, sessions, profiles and friendships.
#include "tests/server/domain/domain_world.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_AccountService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void signup_bad_isRefused_data();
    void signup_bad_isRefused();
    void signup_sameNameAtOnce_givesItToOne();
    void signup_closed_isRefused();
    void login_byNameOrEmail_opensASession();
    void login_wrong_isRefusedAfterHashing();
    void resume_expired_isRefused();
    void logout_voidsTheToken();
    void setPassword_endsSessions();
    void request_bothWays_makesFriends();
    void request_refused_isRefused();
    void respond_no_isSilent();
    void remove_endsBothSides();
    void search_findsPrefixesFirst();
    void presence_isForFriends();
    void settings_merge();
    void profile_reachesFriends();

private:
    std::optional<Result<SignedIn>> signup(const SignupParams &params);
    std::optional<Result<SignedIn>> login(const QString &login, const QString &password);

    std::unique_ptr<DomainWorld> m_world;
};

void tst_AccountService::init()
{
    m_world = std::make_unique<DomainWorld>();
}

std::optional<Result<SignedIn>> tst_AccountService::signup(const SignupParams &params)
{
    return m_world->signup(params);
}

std::optional<Result<SignedIn>> tst_AccountService::login(const QString &login,
                                                          const QString &password)
{
    std::optional<Result<SignedIn>> outcome;
    m_world->services->logins.login({login, password, {}},
                                    [&](const Result<SignedIn> &done) { outcome = done; });
    m_world->hasher.run();
    return outcome;
}

void tst_AccountService::signup_bad_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("email");
    QTest::addColumn<Reason>("reason");
    const QString good = u"correct horse"_s;
    QTest::newRow("short name") << u"ab"_s << good << QString() << Reason::BadUsername;
    QTest::newRow("digit first") << u"1ab"_s << good << QString() << Reason::BadUsername;
    QTest::newRow("path") << u"../x"_s << good << QString() << Reason::BadUsername;
    QTest::newRow("newline") << u"abc\n"_s << good << QString() << Reason::BadUsername;
    QTest::newRow("long name") << QString(33, u'a') << good << QString() << Reason::BadUsername;
    QTest::newRow("taken in capitals") << u"ADA"_s << good << QString() << Reason::UsernameTaken;
    QTest::newRow("short password")
        << u"bob"_s << u"seven77"_s << QString() << Reason::WeakPassword;
    QTest::newRow("common") << u"bob"_s << u"PassWord"_s << QString() << Reason::WeakPassword;
    QTest::newRow("the name") << u"bob.smith"_s << u"bob.smith"_s << QString()
                              << Reason::WeakPassword;
    QTest::newRow("no address") << u"bob"_s << good << u"bob"_s << Reason::BadEmail;
    QTest::newRow("address taken")
        << u"bob"_s << good << u"ADA@example.org"_s << Reason::EmailTaken;
}

void tst_AccountService::signup_bad_isRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(QString, email);
    QFETCH(Reason, reason);
    QVERIFY(*signup({u"ada"_s, u"correct horse"_s, {}, u"ada@example.org"_s, {}, {}}));
    QCOMPARE(reasonOf(*signup({name, password, {}, email, {}, {}})), reason);
    QCOMPARE(m_world->services->standing.all().size(), 1);
}

void tst_AccountService::signup_sameNameAtOnce_givesItToOne()
{
    QList<std::optional<Reason>> outcomes;
    for (int i = 0; i < 2; ++i)
        m_world->services->accounts.signup(
            {u"ada"_s, u"correct horse"_s, {}, {}, {}, {}},
            [&](const auto &done) { outcomes.append(reasonOf(done)); });
    m_world->hasher.run();
    QCOMPARE(outcomes, (QList<std::optional<Reason>>{std::nullopt, Reason::UsernameTaken}));
    QVERIFY(!*m_world->services->accounts.available(u"Ada"_s, {}));
    QVERIFY(*m_world->services->accounts.available(u"bob"_s, {}));
}

void tst_AccountService::signup_closed_isRefused()
{
    m_world->policy.signup = SignupPolicy::Closed;
    m_world->reopen();
    QCOMPARE(reasonOf(*signup({u"ada"_s, u"correct horse"_s, {}, {}, {}, {}})),
             Reason::SignupClosed);
    std::optional<Result<User>> made;
    m_world->services->accounts.create({u"ada"_s, u"correct horse"_s, u"Ada"_s, {}, {}, {}},
                                       [&](const Result<User> &done) { made = done; });
    m_world->hasher.run();
    QCOMPARE((**made).displayName, u"Ada"_s);
}

void tst_AccountService::login_byNameOrEmail_opensASession()
{
    const auto grant = (**signup({u"Ada"_s, u"correct horse"_s, {}, u"a@b.org"_s, {}, {}})).grant;
    QCOMPARE(grant.username, u"ada"_s);
    QCOMPARE(grant.token.size(), 43);
    for (const QString &name : {u"ada"_s, u"ADA"_s, u"A@b.org"_s}) {
        const auto signedIn = login(name, u"correct horse"_s);
        QVERIFY(*signedIn);
        const auto resumed = m_world->services->sessions.resume((*signedIn)->grant.token);
        QCOMPARE(resumed->grant.userId, grant.userId);
        QCOMPARE(resumed->session, (*signedIn)->session);
        QVERIFY(resumed->grant.token.isEmpty());
    }
}

void tst_AccountService::login_wrong_isRefusedAfterHashing()
{
    m_world->person(u"ada"_s);
    QCOMPARE(reasonOf(*login(u"ada"_s, u"wrong horse"_s)), Reason::BadCredentials);
    QCOMPARE(reasonOf(*login(u"nobody"_s, u"correct horse"_s)), Reason::BadCredentials);
    QCOMPARE(m_world->hasher.verified, 2); // who is not there takes as long
}

void tst_AccountService::resume_expired_isRefused()
{
    const QString token = (**signup({u"ada"_s, u"correct horse"_s, {}, {}, {}, {}})).grant.token;
    auto &sessions = m_world->services->sessions;
    constexpr qint64 day = 24LL * 3600 * 1000;
    for (int i = 0; i < 3; ++i) {
        m_world->clock.advance(29 * day);
        QVERIFY(sessions.resume(token));
        QVERIFY(m_world->commit());
    }
    m_world->clock.advance(4 * day); // 91 days old, though used
    QCOMPARE(reasonOf(sessions.resume(token)), Reason::SessionExpired);
    QCOMPARE(reasonOf(sessions.resume(u"guessed"_s)), Reason::SessionExpired);
    const QString other = (**login(u"ada"_s, u"correct horse"_s)).grant.token;
    m_world->clock.advance(30 * day);
    QCOMPARE(reasonOf(sessions.resume(other)), Reason::SessionExpired);
}

void tst_AccountService::logout_voidsTheToken()
{
    const auto signedIn = **signup({u"ada"_s, u"correct horse"_s, {}, {}, {}, {}});
    m_world->services->sessions.logout(signedIn.session);
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->links.ended, QList<SessionId>{signedIn.session});
    QCOMPARE(reasonOf(m_world->services->sessions.resume(signedIn.grant.token)),
             Reason::SessionExpired);
}

void tst_AccountService::setPassword_endsSessions()
{
    const auto signedIn = **signup({u"ada"_s, u"correct horse"_s, {}, {}, {}, {}});
    std::optional<Result<User>> changed;
    m_world->services->passwords.set(u"ada"_s, u"battery staple"_s,
                                     [&](const Result<User> &done) { changed = done; });
    m_world->hasher.run();
    QVERIFY(*changed);
    QCOMPARE(m_world->links.ended.size(), 1);
    QVERIFY(!m_world->services->sessions.resume(signedIn.grant.token));
    QVERIFY(!*login(u"ada"_s, u"correct horse"_s));
    QVERIFY(*login(u"ada"_s, u"battery staple"_s));
}

void tst_AccountService::request_bothWays_makesFriends()
{
    const UserId ada = m_world->person(u"ada"_s);
    const UserId bob = m_world->person(u"bob"_s);
    auto &contacts = m_world->services->contacts;
    const auto asked = contacts.request(ada, {bob, u"hi"_s});
    QCOMPARE(asked->state, ContactState::Outgoing);
    QCOMPARE(contacts.list(bob)->first().state, ContactState::Incoming);
    QCOMPARE(contacts.list(bob)->first().note, u"hi"_s);
    QCOMPARE(contacts.request(bob, {ada, {}})->state, ContactState::Friend);
    QCOMPARE(contacts.list(ada)->first().state, ContactState::Friend);
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->links.to(bob, u"userEntry"_s).size(), 2);
}

void tst_AccountService::request_refused_isRefused()
{
    const UserId ada = m_world->person(u"ada"_s);
    const UserId bob = m_world->person(u"bob"_s);
    auto &contacts = m_world->services->contacts;
    QCOMPARE(reasonOf(contacts.request(ada, {ada, {}})), Reason::ContactSelf);
    QCOMPARE(reasonOf(contacts.request(ada, {UserId{{9, 9}}, {}})), Reason::UserNotFound);
    QCOMPARE(reasonOf(contacts.request(ada, {bob, QString(201, u'x')})), Reason::InvalidField);
    QCOMPARE(reasonOf(contacts.respond(ada, bob, true)), Reason::ContactNoRequest);
    QVERIFY(contacts.block(bob, ada, true)->blocked);
    QCOMPARE(reasonOf(contacts.request(ada, {bob, {}})), Reason::UserBlocked);
    QVERIFY(!contacts.block(bob, ada, false)->blocked);
    QVERIFY(contacts.request(ada, {bob, {}}));
}

void tst_AccountService::respond_no_isSilent()
{
    const UserId ada = m_world->person(u"ada"_s);
    const UserId bob = m_world->person(u"bob"_s);
    auto &contacts = m_world->services->contacts;
    QVERIFY(contacts.request(ada, {bob, {}}));
    m_world->commit();
    m_world->links.sent.clear();
    QCOMPARE(contacts.respond(bob, ada, false)->state, ContactState::None);
    QVERIFY(m_world->commit());
    QCOMPARE(contacts.list(ada)->first().state, ContactState::Outgoing);
    QVERIFY(m_world->links.to(ada, u"userEntry"_s).isEmpty());
    QVERIFY(contacts.list(bob)->isEmpty());
}

void tst_AccountService::remove_endsBothSides()
{
    const UserId ada = m_world->person(u"ada"_s);
    const UserId bob = m_world->person(u"bob"_s);
    m_world->befriend(ada, bob);
    QCOMPARE(m_world->services->contacts.remove(bob, ada)->state, ContactState::None);
    QVERIFY(m_world->services->contacts.list(ada)->isEmpty());
}

void tst_AccountService::search_findsPrefixesFirst()
{
    const UserId ada = m_world->person(u"ada"_s);
    m_world->person(u"xbobx"_s);
    m_world->person(u"bobby"_s);
    m_world->person(u"bob"_s);
    m_world->person(u"b_b"_s);
    QVERIFY(
        *signup({u"zoe"_s, u"correct horse"_s, u"Zoë Bobrowski"_s, u"z@example.org"_s, {}, {}}));
    auto &contacts = m_world->services->contacts;
    QStringList names;
    const auto found = contacts.search(ada, {u"BOB"_s, 20});
    for (const Contact &contact : *found)
        names.append(contact.user.username);
    QCOMPARE(names, (QStringList{u"bob"_s, u"bobby"_s, u"zoe"_s, u"xbobx"_s}));
    QCOMPARE(contacts.search(ada, {u"b_"_s, 20})->size(), 1); // no wildcard
    QCOMPARE(contacts.search(ada, {u"%%"_s, 20})->size(), 0);
    QCOMPARE(contacts.search(ada, {u"zoe bob"_s, 20})->size(), 1);
    QCOMPARE(contacts.search(ada, {u"zoe"_s, 20})->size(), 1);
    QCOMPARE(contacts.search(ada, {u"bob"_s, 2})->size(), 2);
    QCOMPARE(contacts.search(ada, {u"@zoe"_s, 20})->size(), 1);
    QCOMPARE(contacts.search(ada, {u"Z@Example.org"_s, 20})->size(), 1);
    QCOMPARE(contacts.search(ada, {u"z@example"_s, 20})->size(), 0); // no guessing
    QCOMPARE(contacts.search(ada, {u"ada"_s, 20})->size(), 0);       // oneself
    QCOMPARE(reasonOf(contacts.search(ada, {u" b "_s, 20})), Reason::QueryTooShort);
}

void tst_AccountService::presence_isForFriends()
{
    const UserId ada = m_world->person(u"ada"_s);
    const UserId bob = m_world->person(u"bob"_s);
    const UserId eve = m_world->person(u"eve"_s);
    m_world->befriend(ada, bob);
    auto &presence = m_world->services->presence;
    auto &profiles = m_world->services->profiles;
    presence.linkOpened(ada);
    presence.linkOpened(ada);
    m_world->commit();
    QCOMPARE(m_world->links.to(bob, u"presence"_s).size(), 1);
    QVERIFY(m_world->links.to(eve, u"presence"_s).isEmpty());
    QCOMPARE(profiles.get(bob, ada)->contact.user.presence, Presence::Online);
    QCOMPARE(profiles.get(eve, ada)->contact.user.presence, Presence::Offline);
    QVERIFY(presence.set(ada, Presence::Away));
    QCOMPARE(profiles.get(bob, ada)->contact.user.presence, Presence::Away);
    QCOMPARE(reasonOf(presence.set(ada, Presence::Offline)), Reason::InvalidField);
    presence.linkClosed(ada);
    QCOMPARE(profiles.get(bob, ada)->contact.user.presence, Presence::Away);
    presence.linkClosed(ada);
    m_world->commit();
    QCOMPARE(profiles.get(bob, ada)->contact.user.presence, Presence::Offline);
    QVERIFY(profiles.get(bob, ada)->contact.user.lastSeen.isValid());
    QVERIFY(!profiles.get(eve, ada)->contact.user.lastSeen.isValid());
    QCOMPARE(m_world->links.to(bob, u"presence"_s).last()["state"_L1].toString(), u"offline"_s);
}

void tst_AccountService::settings_merge()
{
    const UserId ada = m_world->person(u"ada"_s);
    auto &profiles = m_world->services->profiles;
    QVERIFY(profiles.setSettings(ada, {{u"a"_s, 1}, {u"b"_s, u"x"_s}}));
    const auto merged = profiles.setSettings(ada, {{u"a"_s, QJsonValue::Null}, {u"c"_s, true}});
    QCOMPARE(*merged, (QJsonObject{{u"b"_s, u"x"_s}, {u"c"_s, true}}));
    QVERIFY(m_world->commit());
    QCOMPARE(*profiles.settings(ada), *merged);
    QCOMPARE(reasonOf(profiles.setSettings(ada, {{u"d"_s, QString(17000, u'x')}})),
             Reason::InvalidField);
    QCOMPARE(*profiles.settings(ada), *merged);
}

void tst_AccountService::profile_reachesFriends()
{
    const UserId ada = m_world->person(u"ada"_s);
    const UserId bob = m_world->person(u"bob"_s);
    m_world->befriend(ada, bob);
    m_world->links.sent.clear();
    auto &profiles = m_world->services->profiles;
    QCOMPARE(profiles.update(ada, {u"Ada L."_s, {}})->displayName, u"Ada L."_s);
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->links.to(bob, u"userEntry"_s).size(), 1);
    QCOMPARE(profiles.get(bob, ada)->contact.user.displayName, u"Ada L."_s);
    QCOMPARE(reasonOf(profiles.update(ada, {u"\u200B"_s, {}})), Reason::InvalidField);
    QCOMPARE(reasonOf(profiles.update(ada, {{}, QString(501, u'x')})), Reason::InvalidField);
    QCOMPARE(reasonOf(profiles.get(ada, UserId{{9, 9}})), Reason::UserNotFound);
}

QTEST_GUILESS_MAIN(tst_AccountService)
#include "tst_account_service.moc"
