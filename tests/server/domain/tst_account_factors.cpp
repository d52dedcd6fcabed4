// Invitations, the second factor, and the record of who did what.
#include "server/storage/sqlite.h"
#include "tests/server/domain/guarded_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_AccountFactors : public GuardedTest
{
    Q_OBJECT

private slots:
    void init() { makeWorld(); }
    void invite_isGoodForItsUses();
    void invite_expiredOrRevoked_isRefused();
    void invite_link_carriesTheFingerprint();
    void factor_enrolConfirm_asksAtLogin();
    void factor_code_isGoodOnce();
    void factor_recoveryCode_isGoodOnce();
    void factor_disable_needsPasswordAndCode();
    void factor_isAskedForBeforeAnAccountGoes();
    void factor_codesThatAreGuessed_areCounted();
    void audit_tellsWhoDidWhat();
    void audit_isOnlyAddedTo();
};

void tst_AccountFactors::invite_isGoodForItsUses()
{
    m_world->policy.signup = SignupPolicy::Invite;
    m_world->reopen();
    QCOMPARE(signup(u"ada"_s), Reason::InviteNeeded);
    QCOMPARE(signup(u"ada"_s, u"ABCD-EFGH"_s), Reason::BadInvite);
    const MadeInvite made = services().invites.create({{}, 2});
    QVERIFY(m_world->commit());
    // Three at a time: whoever comes last finds it used up.
    QList<std::optional<Reason>> outcomes;
    for (const QString &name : {u"ada"_s, u"ben"_s, u"cleo"_s})
        services().accounts.signup({name, u"correct horse"_s, {}, {}, {}, {}, made.code},
                                   [&](const auto &done) { outcomes.append(reasonOf(done)); });
    m_world->hasher.run();
    QCOMPARE(outcomes,
             (QList<std::optional<Reason>>{std::nullopt, std::nullopt, Reason::BadInvite}));
    QCOMPARE(services().standing.all().size(), 2);
    QCOMPARE(services().invites.list().first().used, 2);
}

void tst_AccountFactors::invite_expiredOrRevoked_isRefused()
{
    m_world->policy.signup = SignupPolicy::Invite;
    m_world->reopen();
    const MadeInvite late = services().invites.create({{}, 1, std::chrono::hours(1)});
    const MadeInvite revoked = services().invites.create({});
    QVERIFY(services().invites.revoke({}, revoked.invite.id));
    QCOMPARE(reasonOf(services().invites.revoke({}, revoked.invite.id)), Reason::BadInvite);
    QVERIFY(m_world->commit());
    m_world->clock.advance(60 * minute);
    QCOMPARE(signup(u"ada"_s, late.code), Reason::BadInvite);
    QCOMPARE(signup(u"ada"_s, revoked.code), Reason::BadInvite);
}

void tst_AccountFactors::invite_link_carriesTheFingerprint()
{
    m_world->policy.address = u"chat.example.org:7443"_s;
    m_world->reopen();
    const MadeInvite plain = services().invites.create({});
    QCOMPARE(plain.link, u"chatoyant://join?server=chat.example.org:7443&code="_s + plain.code);
    m_world->policy.fingerprint = u"AB:CD"_s;
    m_world->reopen();
    QVERIFY(services().invites.create({}).link.endsWith("&fingerprint=ABCD"_L1));
}

void tst_AccountFactors::factor_enrolConfirm_asksAtLogin()
{
    const UserId ada = m_world->person(u"ada"_s);
    auto &factors = services().factors;
    QCOMPARE(reasonOf(factors.confirm(ada, m_world->codeNow(), {})), Reason::FactorOff);
    std::optional<Result<FactorSecret>> secret;
    const auto note = [&](const Result<FactorSecret> &done) { secret = done; };
    factors.enrol({ada, u"guess"_s}, note);
    m_world->hasher.run();
    QCOMPARE(reasonOf(*secret), Reason::BadCredentials);
    factors.enrol({ada, u"correct horse"_s}, note);
    m_world->hasher.run();
    QVERIFY((**secret).uri.startsWith("otpauth://totp/Chatoyant:ada?secret="_L1));
    QCOMPARE(login(u"ada"_s, u"correct horse"_s), std::nullopt); // not confirmed yet
    QCOMPARE(reasonOf(factors.confirm(ada, u"000000"_s, {})), Reason::BadCode);
    QCOMPARE(factors.confirm(ada, m_world->codeNow(), {})->size(), 10);
    QVERIFY(m_world->commit());
    factors.enrol({ada, u"correct horse"_s}, note);
    QCOMPARE(reasonOf(*secret), Reason::FactorOn);
    QCOMPARE(login(u"ada"_s, u"correct horse"_s), Reason::CodeNeeded);
    QCOMPARE(login(u"ada"_s, u"guess"_s), Reason::BadCredentials); // the password comes first
    QCOMPARE(login(u"ada"_s, u"correct horse"_s, u"192.0.2.1"_s, u"000000"_s), Reason::BadCode);
}

void tst_AccountFactors::factor_code_isGoodOnce()
{
    const UserId ada = m_world->person(u"ada"_s);
    QCOMPARE(m_world->enrol(ada).size(), 10);
    const auto enter = [&](const QString &code) {
        return login(u"ada"_s, u"correct horse"_s, u"192.0.2.1"_s, code);
    };
    QCOMPARE(enter(m_world->codeNow()), Reason::BadCode); // it confirmed
    m_world->clock.advance(30'000);
    const QString code = m_world->codeNow();
    QCOMPARE(enter(code.first(3) + u' ' + code.last(3)), std::nullopt);
    QCOMPARE(enter(code), Reason::BadCode);
    m_world->clock.advance(60'000);
    const QString old = m_world->codeNow();
    m_world->clock.advance(60'000);
    QCOMPARE(enter(old), Reason::BadCode); // two steps ago
    m_world->clock.advance(-30'000);
    QCOMPARE(enter(old), std::nullopt); // one step ago
}

void tst_AccountFactors::factor_recoveryCode_isGoodOnce()
{
    const UserId ada = m_world->person(u"ada"_s);
    const QStringList codes = m_world->enrol(ada);
    QCOMPARE(login(u"ada"_s, u"correct horse"_s, QString(), codes[3].toLower()), std::nullopt);
    QCOMPARE(login(u"ada"_s, u"correct horse"_s, QString(), codes[3]), Reason::BadCode);
    QCOMPARE(services().factors.state(ada).recoveryCodes, 9);
}

void tst_AccountFactors::factor_disable_needsPasswordAndCode()
{
    const UserId ada = m_world->person(u"ada"_s);
    const QStringList codes = m_world->enrol(ada);
    const auto disable = [&](const QString &password, const QString &code) {
        std::optional<Result<void>> outcome;
        services().factors.disable({ada, password, code},
                                   [&](const Result<void> &done) { outcome = done; });
        m_world->hasher.run();
        return reasonOf(*outcome);
    };
    QCOMPARE(disable(u"guess"_s, codes[0]), Reason::BadCredentials);
    QCOMPARE(disable(u"correct horse"_s, u"000000"_s), Reason::BadCode);
    QCOMPARE(disable(u"correct horse"_s, codes[0]), std::nullopt);
    QCOMPARE(disable(u"correct horse"_s, codes[1]), Reason::FactorOff);
    QCOMPARE(login(u"ada"_s, u"correct horse"_s), std::nullopt);
    m_world->enrol(ada);
    QVERIFY(services().factors.turnOff(u"ada"_s));
    QCOMPARE(login(u"ada"_s, u"correct horse"_s), std::nullopt);
}

void tst_AccountFactors::factor_isAskedForBeforeAnAccountGoes()
{
    const UserId ada = m_world->person(u"ada"_s);
    const QStringList codes = m_world->enrol(ada);
    bool hasLeft = false;
    const auto erase = [&](const QString &password, const QString &code) {
        std::optional<Result<void>> outcome;
        services().deletions.erase({ada, password, {}, code, [&] { hasLeft = true; }},
                                   [&](const Result<void> &done) { outcome = done; });
        m_world->hasher.run();
        return reasonOf(*outcome);
    };
    QCOMPARE(erase(u"guess"_s, codes[0]), Reason::BadCredentials);
    QCOMPARE(erase(u"correct horse"_s, {}), Reason::CodeNeeded);
    QCOMPARE(erase(u"correct horse"_s, u"000000"_s), Reason::BadCode);
    QVERIFY(!hasLeft && services().standing.account(u"ada"_s));
    QCOMPARE(erase(u"correct horse"_s, codes[0]), std::nullopt);
    QVERIFY(hasLeft && !services().standing.account(u"ada"_s));
}

void tst_AccountFactors::factor_codesThatAreGuessed_areCounted()
{
    const UserId ada = m_world->person(u"ada"_s);
    m_world->enrol(ada);
    std::optional<Reason> last;
    for (int guess = 0; guess < 11; ++guess) {
        services().deletions.erase({ada, u"correct horse"_s, u"192.0.2.1"_s, u"000000"_s},
                                   [&](const Result<void> &done) { last = reasonOf(done); });
        m_world->hasher.run();
    }
    QCOMPARE(last, Reason::RateLimited);
    QVERIFY(services().standing.account(u"ada"_s));
}

void tst_AccountFactors::audit_tellsWhoDidWhat()
{
    const UserId ada = m_world->person(u"ada"_s);
    (void)login(u"ada"_s, u"guess"_s);
    (void)login(u"nobody"_s, u"guess"_s);
    (void)login(u"ada"_s, u"correct horse"_s);
    QVERIFY(services().standing.setAdmin(u"ada"_s, true));
    QVERIFY(services().standing.checkAdmin(ada));
    QVERIFY(services().standing.suspend(u"ada"_s));
    QCOMPARE(reasonOf(services().standing.checkAdmin(ada)), Reason::AdminOnly); // before the commit
    QVERIFY(m_world->commit());
    QStringList actions;
    const auto all = services().audit.records({}, 0, 100);
    for (const AuditRecord &record : all)
        actions.prepend(record.action);
    QCOMPARE(actions, (QStringList{u"account.created"_s, u"login.failed"_s, u"login.failed"_s,
                                   u"login"_s, u"account.role"_s, u"account.suspended"_s}));
    QVERIFY(!all[3].subject.isValid()); // nobody: and no name is kept, it may be a password
    QCOMPARE(all[4].subject, ada);
    QCOMPARE(all[4].address, u"192.0.2.1"_s);
    QCOMPARE(all[4].details, u"session.bad_credentials"_s);
    QCOMPARE(services().audit.records(ada, 0, 100).size(), 5);
    QCOMPARE(services().audit.records(ada, all[1].number, 2).size(), 2);
    QCOMPARE(reasonOf(services().standing.checkAdmin(UserId{{1, 1}})), Reason::AdminOnly);
}

void tst_AccountFactors::audit_isOnlyAddedTo()
{
    m_world->person(u"ada"_s);
    sqlite3 *opened = nullptr;
    QCOMPARE(sqlite3_open(m_world->file().toUtf8().constData(), &opened), SQLITE_OK);
    const SqliteConnection connection(opened);
    for (const char *forbidden : {"DELETE FROM audit", "UPDATE audit SET action = ''"})
        QCOMPARE(sqlite3_exec(opened, forbidden, nullptr, nullptr, nullptr), SQLITE_CONSTRAINT);
}

QTEST_GUILESS_MAIN(tst_AccountFactors)
#include "tst_account_factors.moc"
