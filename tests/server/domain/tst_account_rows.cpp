// Rows of the catalogue of attacks that only a clock or a counter of the test's own can show.
#include "tests/server/domain/guarded_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_AccountRows : public GuardedTest
{
    Q_OBJECT

private slots:
    void init() { makeWorld(); }
    void S01_nobodyAndAWrongPassword_costOneHashEach();
    void S03_limitsOfLocalAddresses_canBeSwitchedOn();
    void S13_inviteAfterItsTime_makesNoAccount();
};

void tst_AccountRows::S01_nobodyAndAWrongPassword_costOneHashEach()
{
    m_world->person(u"ada"_s);
    const UserId gone = m_world->person(u"gone"_s);
    const UserId shut = m_world->person(u"shut"_s);
    QVERIFY(gone.isValid() && shut.isValid());
    QVERIFY(services().standing.erase(u"gone"_s));
    QVERIFY(services().standing.suspend(u"shut"_s));
    QVERIFY(m_world->commit());
    for (const QString &name :
         {u"ada"_s, u"nobody"_s, u"gone"_s, u"shut"_s, u"nobody@example.org"_s}) {
        const int before = m_world->hasher.verified;
        QCOMPARE(login(name, u"guess"_s), Reason::BadCredentials);
        QCOMPARE(m_world->hasher.verified, before + 1);
    }
}

void tst_AccountRows::S03_limitsOfLocalAddresses_canBeSwitchedOn()
{
    for (const bool exempts : {true, false}) {
        makeWorld();
        m_world->policy.exemptsLocal = exempts;
        m_world->policy.addressFailures = {2, std::chrono::hours(1)};
        m_world->reopen();
        std::optional<Reason> last;
        for (int number = 0; number < 3; ++number)
            last = login(u"name%1"_s.arg(number), u"guess"_s, u"127.0.0.1"_s);
        QCOMPARE(last, exempts ? Reason::BadCredentials : Reason::RateLimited);
    }
}

void tst_AccountRows::S13_inviteAfterItsTime_makesNoAccount()
{
    m_world->policy.signup = SignupPolicy::Invite;
    m_world->reopen();
    NewInvite wanted;
    wanted.uses = 2;
    wanted.lasts = std::chrono::hours(1);
    const QString code = services().invites.create(wanted).code;
    QVERIFY(m_world->commit());
    m_world->clock.advance(59 * minute);
    QCOMPARE(signup(u"early"_s, code), std::nullopt);
    m_world->clock.advance(minute);
    QCOMPARE(signup(u"late"_s, code), Reason::BadInvite);
}

QTEST_GUILESS_MAIN(tst_AccountRows)
#include "tst_account_rows.moc"
