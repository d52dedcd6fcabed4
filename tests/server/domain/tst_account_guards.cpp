// What guards accounts: limits of tries, and passwords that are changed and chosen well.
#include "server/domain/account_rules.h"
#include "server/domain/secret_code.h"
#include "tests/server/domain/guarded_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_AccountGuards : public GuardedTest
{
    Q_OBJECT

private slots:
    void init() { makeWorld(); }
    void login_tooManyFailures_waits();
    void login_unknownName_isLimitedTheSame();
    void login_fromHome_isNotKeptOut();
    void login_manyAccountsFromOneAddress_waits();
    void login_manyAddresses_waitInAll();
    void login_success_costsNothing();
    void login_hashOfOldParameters_isRenewed();
    void signup_fromOneAddress_waits();
    void available_fromOneAddress_waits();
    void search_byOneAccount_waits();
    void password_common_isRefused_data();
    void password_common_isRefused();
    void password_lengths_data();
    void password_lengths();
    void changePassword_needsTheOldOne();
    void changePassword_endsTheOthers();
    void reset_isGoodOnceAndForAnHour();
    void reset_newCode_voidsTheOld();
    void reset_guesses_areLimited();
};

void tst_AccountGuards::login_tooManyFailures_waits()
{
    m_world->person(u"ada"_s);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(login(u"ada"_s, u"guess"_s), Reason::BadCredentials);
    const int verified = m_world->hasher.verified;
    QCOMPARE(login(u"ADA"_s, u"correct horse"_s), Reason::RateLimited);
    QCOMPARE(m_world->hasher.verified, verified); // refused before any work
    QCOMPARE(m_world->waitMs, 90'000);
    m_world->clock.advance(*m_world->waitMs - 1);
    QCOMPARE(login(u"ada"_s, u"correct horse"_s), Reason::RateLimited);
    m_world->clock.advance(1);
    QCOMPARE(login(u"ada"_s, u"correct horse"_s), std::nullopt);
}

void tst_AccountGuards::login_unknownName_isLimitedTheSame()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(login(u"nobody"_s, u"guess"_s), Reason::BadCredentials);
    QCOMPARE(m_world->hasher.verified, 10);
    QCOMPARE(login(u"nobody"_s, u"guess"_s), Reason::RateLimited);
    QCOMPARE(m_world->waitMs, 90'000);
}

void tst_AccountGuards::login_fromHome_isNotKeptOut()
{
    m_world->person(u"ada"_s);
    QCOMPARE(login(u"ada"_s, u"correct horse"_s, u"198.51.100.7"_s), std::nullopt);
    for (int i = 0; i < 20; ++i)
        (void)login(u"ada"_s, u"guess"_s, u"203.0.113.%1"_s.arg(i));
    QCOMPARE(login(u"ada"_s, u"correct horse"_s, u"203.0.113.99"_s), Reason::RateLimited);
    QCOMPARE(login(u"ada"_s, u"correct horse"_s, u"198.51.100.7"_s), std::nullopt);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(login(u"ada"_s, u"guess"_s, u"198.51.100.7"_s), Reason::BadCredentials);
    QCOMPARE(login(u"ada"_s, u"guess"_s, u"198.51.100.7"_s), Reason::RateLimited);
}

void tst_AccountGuards::login_manyAccountsFromOneAddress_waits()
{
    for (int i = 0; i < 50; ++i)
        QCOMPARE(login(u"name%1"_s.arg(i), u"guess"_s), Reason::BadCredentials);
    QCOMPARE(login(u"name50"_s, u"guess"_s), Reason::RateLimited);
    QCOMPARE(login(u"name50"_s, u"guess"_s, u"192.0.2.2"_s), Reason::BadCredentials);
    QCOMPARE(login(u"name50"_s, u"guess"_s, u"127.0.0.1"_s), Reason::BadCredentials);
}

void tst_AccountGuards::login_manyAddresses_waitInAll()
{
    m_world->policy.allFailures = {20, std::chrono::minutes(10)};
    m_world->reopen();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(login(u"name%1"_s.arg(i), u"guess"_s, u"203.0.113.%1"_s.arg(i)),
                 Reason::BadCredentials);
    QCOMPARE(login(u"name20"_s, u"guess"_s, u"203.0.113.20"_s), Reason::RateLimited);
    QCOMPARE(m_world->waitMs, 30'000);
}

void tst_AccountGuards::login_success_costsNothing()
{
    m_world->person(u"ada"_s);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(login(u"ada"_s, u"correct horse"_s), std::nullopt);
}

void tst_AccountGuards::login_hashOfOldParameters_isRenewed()
{
    m_world->person(u"ada"_s);
    FakeHasher &hasher = m_world->hasher;
    hasher.dated = u"hash of correct horse"_s;
    const int hashed = hasher.hashed;
    QCOMPARE(login(u"ada"_s, u"a guess"_s), Reason::BadCredentials);
    QCOMPARE(hasher.hashed, hashed);
    QCOMPARE(login(u"ada"_s, u"correct horse"_s), std::nullopt);
    QCOMPARE(hasher.hashed, hashed + 1);
    hasher.dated.clear();
    QCOMPARE(login(u"ada"_s, u"correct horse"_s), std::nullopt);
    QCOMPARE(hasher.hashed, hashed + 1);
}

void tst_AccountGuards::signup_fromOneAddress_waits()
{
    for (int i = 0; i < 20; ++i)
        QCOMPARE(signup(u"name%1"_s.arg(i)), std::nullopt);
    QCOMPARE(signup(u"name20"_s), Reason::RateLimited);
    QCOMPARE(m_world->waitMs, 180'000);
    QCOMPARE(signup(u"name20"_s, QString(), u"192.0.2.2"_s), std::nullopt);
    QCOMPARE(signup(u"name21"_s, QString(), u"127.0.0.1"_s), std::nullopt);
    m_world->clock.advance(3 * minute);
    QCOMPARE(signup(u"name22"_s), std::nullopt);
}

void tst_AccountGuards::available_fromOneAddress_waits()
{
    for (int i = 0; i < 60; ++i)
        QVERIFY(services().accounts.available(u"name%1"_s.arg(i), u"192.0.2.1"_s));
    QCOMPARE(reasonOf(services().accounts.available(u"ada"_s, u"192.0.2.1"_s)),
             Reason::RateLimited);
    QVERIFY(services().accounts.available(u"ada"_s, u"192.0.2.2"_s));
    m_world->clock.advance(minute / 60);
    QVERIFY(services().accounts.available(u"ada"_s, u"192.0.2.1"_s));
}

void tst_AccountGuards::search_byOneAccount_waits()
{
    const UserId ada = m_world->person(u"ada"_s);
    const UserId bob = m_world->person(u"bob"_s);
    ContactService &contacts = services().contacts;
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(reasonOf(contacts.search(ada, {u"b"_s, 20})), Reason::QueryTooShort); // is free
        QVERIFY(contacts.search(ada, {u"bo"_s, 20}));
    }
    const auto refused = contacts.search(ada, {u"bo"_s, 20});
    QCOMPARE(reasonOf(refused), Reason::RateLimited);
    QCOMPARE(refused.error().retryAfterMs, 1000);
    QVERIFY(contacts.search(bob, {u"ad"_s, 20}));
    m_world->clock.advance(1000);
    QVERIFY(contacts.search(ada, {u"bo"_s, 20}));
    QCOMPARE(reasonOf(contacts.search(ada, {u"bo"_s, 20})), Reason::RateLimited);
}

void tst_AccountGuards::password_common_isRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isCommon");
    for (const char *common :
         {"password", "Password1", "P@ssw0rd!", "passw0rd2026", "letmein123", "qwertyuiop",
          "1q2w3e4r5t", "12345678", "987654321", "aaaaaaaa", "abcabcabc", "123qweasd", "chatoyant1",
          "!!Welcome!!", "iloveyou<3", "Sommer2026", "trustno1", "a1b2c3d4"})
        QTest::newRow(common) << QString::fromLatin1(common) << true;
    for (const char *good : {"correct horse", "wordpass-of-mine", "qwerty is a layout", "k8Lm2pQx",
                             "summer in lisbon", "password of my cat"})
        QTest::newRow(good) << QString::fromLatin1(good) << false;
}

void tst_AccountGuards::password_common_isRefused()
{
    QFETCH(QString, password);
    QFETCH(bool, isCommon);
    QCOMPARE(reasonOf(checkPassword(password, u"ada"_s)),
             isCommon ? std::optional(Reason::WeakPassword) : std::nullopt);
}

void tst_AccountGuards::password_lengths_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("fits");
    const QString unit = u"k8Lm2pQx"_s;
    QTest::newRow("7") << unit.first(7) << false;
    QTest::newRow("8") << unit << true;
    QTest::newRow("8 emoji") << u"🌊🦊🐢🍋🎻🚲🧭🪁"_s << true;
    QTest::newRow("256") << QString(u"k8Lm2pQx!"_s.repeated(29)).first(256).replace(0, 1, u'Z')
                         << true;
    QTest::newRow("257") << u"Z"_s + u"k8Lm2pQx!"_s.repeated(29).first(256) << false;
}

void tst_AccountGuards::password_lengths()
{
    QFETCH(QString, password);
    QFETCH(bool, fits);
    QCOMPARE(bool(checkPassword(password, u"ada"_s)), fits);
    if (!fits)
        return;
    std::optional<Result<User>> made;
    services().accounts.create({u"ada"_s, password, {}, {}, {}, {}},
                               [&](const Result<User> &done) { made = done; });
    m_world->hasher.run();
    QVERIFY(*made);
    QCOMPARE(login(u"ada"_s, password), std::nullopt);
    password.chop(1); // nothing is cut off
    QCOMPARE(login(u"ada"_s, password), Reason::BadCredentials);
}

void tst_AccountGuards::changePassword_needsTheOldOne()
{
    const UserId ada = m_world->person(u"ada"_s);
    const auto change = [&](const QString &before, const QString &after) {
        std::optional<Result<User>> outcome;
        services().passwords.change({ada, {}, before, after, u"192.0.2.1"_s},
                                    [&](const Result<User> &done) { outcome = done; });
        m_world->hasher.run();
        return reasonOf(*outcome);
    };
    QCOMPARE(change(u"correct horse"_s, u"password1"_s), Reason::WeakPassword);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(change(u"guess"_s, u"battery staple"_s), Reason::BadCredentials);
    QCOMPARE(change(u"correct horse"_s, u"battery staple"_s), Reason::RateLimited);
    m_world->clock.advance(2 * minute);
    QCOMPARE(change(u"correct horse"_s, u"battery staple"_s), std::nullopt);
    QCOMPARE(login(u"ada"_s, u"battery staple"_s), std::nullopt);
}

void tst_AccountGuards::changePassword_endsTheOthers()
{
    const UserId ada = m_world->person(u"ada"_s);
    QCOMPARE(login(u"ada"_s, u"correct horse"_s), std::nullopt);
    const auto before = services().sessions.list(ada);
    QCOMPARE(before.size(), 2);
    services().passwords.change({ada, before[1].id, u"correct horse"_s, u"battery staple"_s},
                                [](const Result<User> &done) { QVERIFY(done); });
    m_world->hasher.run();
    QCOMPARE(m_world->links.ended, QList<SessionId>{before[0].id});
    QCOMPARE(services().sessions.list(ada).size(), 1);
}

void tst_AccountGuards::reset_isGoodOnceAndForAnHour()
{
    const UserId ada = m_world->person(u"ada"_s);
    QCOMPARE(reasonOf(services().passwords.issueReset(u"nobody"_s)), Reason::UserNotFound);
    const auto late = services().passwords.issueReset(u"ada"_s);
    QVERIFY(m_world->commit());
    m_world->clock.advance(60 * minute);
    QCOMPARE(m_world->reset(late->code, u"battery staple"_s), Reason::BadCode);
    const auto issued = services().passwords.issueReset(u"ada"_s);
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->reset(issued->code, u"short"_s), Reason::WeakPassword); // and is good still
    QCOMPARE(m_world->reset(issued->code.toLower().remove(u'-'), u"battery staple"_s),
             std::nullopt);
    QCOMPARE(m_world->reset(issued->code, u"battery staple"_s), Reason::BadCode);
    QVERIFY(services().sessions.list(ada).isEmpty());
    QCOMPARE(login(u"ada"_s, u"battery staple"_s), std::nullopt);
}

void tst_AccountGuards::reset_newCode_voidsTheOld()
{
    m_world->person(u"ada"_s);
    const auto first = services().passwords.issueReset(u"ada"_s);
    const auto second = services().passwords.issueReset(u"ada"_s);
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->reset(first->code, u"battery staple"_s), Reason::BadCode);
    QCOMPARE(m_world->reset(second->code, u"battery staple"_s), std::nullopt);
}

void tst_AccountGuards::reset_guesses_areLimited()
{
    m_world->person(u"ada"_s);
    const auto issued = services().passwords.issueReset(u"ada"_s);
    QVERIFY(m_world->commit());
    for (int i = 0; i < 10; ++i)
        QCOMPARE(m_world->reset(newCode(m_world->random, 7), u"battery staple"_s), Reason::BadCode);
    QCOMPARE(m_world->reset(issued->code, u"battery staple"_s), Reason::RateLimited);
}

QTEST_GUILESS_MAIN(tst_AccountGuards)
#include "tst_account_guards.moc"
