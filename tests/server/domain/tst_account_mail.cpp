// E-mail addresses that are confirmed by letters, and passwords that are set by them.
#include "tests/server/domain/guarded_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_AccountMail : public GuardedTest
{
    Q_OBJECT

private slots:
    void init();
    void signup_optional_addressCountsOnceConfirmed();
    void signup_optional_addressInUse_doesNotShow();
    void signup_required_accountIsMadeByTheCode();
    void signup_required_addressInUse_doesNotShow();
    void signup_required_withoutAddress_isRefused();
    void signup_required_codeIsGoodOnceAndForADay();
    void signup_required_nameTakenMeanwhile_isTold();
    void signup_required_usesTheInvitationAtTheEnd();
    void confirm_guesses_areLimited();
    void requestReset_sendsACodeThatSetsThePassword();
    void requestReset_unknownOrSuspended_sendsNothing();
    void requestReset_isTheSameWork();
    void requestReset_toOneAddress_isLimitedInSilence();
    void requestReset_withoutMail_isRefused();
    void changeEmail_needsThePassword();
    void changeEmail_tellsTheOldAddress();
    void changeEmail_withoutMail_countsAtOnce();
    void changeEmail_twice_onlyTheLastCodeCounts();
    void changePassword_tellsTheOwner();
    void letters_leaveAfterTheCommit();

private:
    void needEmail();
    Result<SignedIn> signup(const QString &name, const QString &email, const QString &invite = {});
    Result<SignedIn> confirm(const QString &code);
    Result<void> requestReset(const QString &email, const QString &from = u"192.0.2.7"_s);
    Result<EmailState>
    changeEmail(UserId user, const QString &email, const QString &password = u"correct horse"_s);
    UserId confirmed(const QString &name);
    qsizetype letters() const { return m_world->mailer.sent.size(); }
    qsizetype audited() const { return services().audit.records({}, 0, 200).size(); }
    Services &services() const { return *m_world->services; }
};

void tst_AccountMail::init()
{
    makeWorld();
    m_world->sendsMail = true;
    m_world->reopen();
}

void tst_AccountMail::needEmail()
{
    m_world->policy.needsEmail = true;
    m_world->reopen();
}

Result<SignedIn>
tst_AccountMail::signup(const QString &name, const QString &email, const QString &invite)
{
    return m_world->DomainWorld::signup(
        {name, u"correct horse"_s, {}, email, {}, {{}, u"192.0.2.1"_s}, invite});
}

Result<SignedIn> tst_AccountMail::confirm(const QString &code)
{
    const auto made = services().accounts.confirm({code, {u"laptop"_s, u"192.0.2.1"_s}});
    return m_world->commit() ? made : Result<SignedIn>(makeError(Reason::StorageFailed));
}

Result<void> tst_AccountMail::requestReset(const QString &email, const QString &from)
{
    const auto asked = services().passwords.requestReset(email, from);
    return m_world->commit() ? asked : Result<void>(makeError(Reason::StorageFailed));
}

Result<EmailState>
tst_AccountMail::changeEmail(UserId user, const QString &email, const QString &password)
{
    std::optional<Result<EmailState>> outcome;
    services().emails.change({user, password, email}, [&](const auto &done) { outcome = done; });
    m_world->hasher.run();
    return *outcome;
}

// Somebody with an address at example.org; nothing has been sent yet.
UserId tst_AccountMail::confirmed(const QString &name)
{
    const auto made = signup(name, name + u"@example.org"_s);
    (void)services().emails.confirm(made->grant.userId, m_world->mailer.code(), {});
    m_world->commit();
    m_world->mailer.sent.clear();
    return made->grant.userId;
}

void tst_AccountMail::signup_optional_addressCountsOnceConfirmed()
{
    const auto ada = signup(u"ada"_s, u"Ada@example.org"_s);
    QVERIFY(ada);
    const UserId user = ada->grant.userId;
    QCOMPARE(m_world->mailer.receivers(), QStringList{u"ada@example.org"_s});
    QCOMPARE(services().emails.state(user), (EmailState{{}, u"ada@example.org"_s}));
    QCOMPARE(login(u"ada@example.org"_s, u"correct horse"_s), Reason::BadCredentials);

    const QString code = m_world->mailer.code();
    QCOMPARE(reasonOf(services().emails.confirm(user, u"ABCD"_s, {})), Reason::BadCode);
    QVERIFY(services().emails.confirm(user, code.toLower(), {}));
    QVERIFY(m_world->commit());
    QCOMPARE(services().emails.state(user), (EmailState{u"ada@example.org"_s, {}}));
    QCOMPARE(login(u"ada@example.org"_s, u"correct horse"_s), std::nullopt);
    QCOMPARE(reasonOf(services().emails.confirm(user, code, {})), Reason::BadCode);
}

void tst_AccountMail::signup_optional_addressInUse_doesNotShow()
{
    confirmed(u"ada"_s);
    const auto eve = signup(u"eve"_s, u"ada@example.org"_s);
    QVERIFY(eve);
    QCOMPARE(services().emails.state(eve->grant.userId), (EmailState{{}, u"ada@example.org"_s}));
    QCOMPARE(m_world->mailer.receivers(), QStringList{u"ada@example.org"_s});
    QVERIFY(m_world->mailer.sent.first().text.contains(u"belongs to the account ada"_s));
    QVERIFY(m_world->mailer.code().isEmpty());
}

void tst_AccountMail::signup_required_accountIsMadeByTheCode()
{
    needEmail();
    const auto waiting = signup(u"ada"_s, u"ada@example.org"_s);
    QVERIFY(waiting);
    QVERIFY(!waiting->session.isValid());
    QVERIFY(services().standing.all().isEmpty());
    QCOMPARE(m_world->mailer.receivers(), QStringList{u"ada@example.org"_s});

    const auto made = confirm(m_world->mailer.code());
    QVERIFY(made);
    QCOMPARE(made->grant.username, u"ada"_s);
    QVERIFY(made->session.isValid());
    QCOMPARE(services().emails.state(made->grant.userId), (EmailState{u"ada@example.org"_s, {}}));
    QCOMPARE(login(u"ada"_s, u"correct horse"_s), std::nullopt);
}

void tst_AccountMail::signup_required_addressInUse_doesNotShow()
{
    confirmed(u"ada"_s);
    needEmail();
    const qsizetype before = audited();
    QVERIFY(signup(u"eve"_s, u"ada@example.org"_s));
    QVERIFY(signup(u"eva"_s, u"eva@example.org"_s));
    QCOMPARE(audited(), before);
    QCOMPARE(m_world->mailer.receivers(),
             (QStringList{u"ada@example.org"_s, u"eva@example.org"_s}));
    QVERIFY(m_world->mailer.sent.first().text.contains(u"belongs to the account ada"_s));
}

void tst_AccountMail::signup_required_withoutAddress_isRefused()
{
    needEmail();
    const auto refused = signup(u"ada"_s, {});
    QCOMPARE(reasonOf(refused), Reason::MissingField);
    QCOMPARE(refused.error().field, u"email"_s);
}

void tst_AccountMail::signup_required_codeIsGoodOnceAndForADay()
{
    needEmail();
    QVERIFY(signup(u"ada"_s, u"ada@example.org"_s));
    const QString code = m_world->mailer.code();
    QVERIFY(confirm(code));
    QCOMPARE(reasonOf(confirm(code)), Reason::BadCode);

    QVERIFY(signup(u"ben"_s, u"ben@example.org"_s));
    m_world->clock.advance(24 * 60 * minute);
    QCOMPARE(reasonOf(confirm(m_world->mailer.code())), Reason::BadCode);
    services().emails.removeExpired();
    QVERIFY(m_world->commit());
    m_world->clock.advance(-60 * minute);
    QCOMPARE(reasonOf(confirm(m_world->mailer.code())), Reason::BadCode); // gone for good
}

void tst_AccountMail::signup_required_nameTakenMeanwhile_isTold()
{
    needEmail();
    QVERIFY(signup(u"ada"_s, u"ada@example.org"_s));
    const QString first = m_world->mailer.code();
    QVERIFY(signup(u"ada"_s, u"other@example.org"_s));
    QVERIFY(confirm(m_world->mailer.code()));
    QCOMPARE(reasonOf(confirm(first)), Reason::UsernameTaken);
    QCOMPARE(services().standing.all().size(), 1);
}

void tst_AccountMail::signup_required_usesTheInvitationAtTheEnd()
{
    m_world->policy.signup = SignupPolicy::Invite;
    needEmail();
    const MadeInvite invite = services().invites.create({{}, 1});
    QVERIFY(m_world->commit());
    QCOMPARE(reasonOf(signup(u"ada"_s, u"ada@example.org"_s)), Reason::InviteNeeded);
    QVERIFY(signup(u"ada"_s, u"ada@example.org"_s, invite.code));
    const QString first = m_world->mailer.code();
    QVERIFY(signup(u"ben"_s, u"ben@example.org"_s, invite.code));
    QCOMPARE(services().invites.list().first().used, 0);
    QVERIFY(confirm(first));
    QCOMPARE(services().invites.list().first().used, 1);
    QCOMPARE(reasonOf(confirm(m_world->mailer.code())), Reason::BadInvite);
}

void tst_AccountMail::confirm_guesses_areLimited()
{
    needEmail();
    QVERIFY(signup(u"ada"_s, u"ada@example.org"_s));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(reasonOf(confirm(u"ABCD-EFGH"_s)), Reason::BadCode);
    QCOMPARE(reasonOf(confirm(m_world->mailer.code())), Reason::RateLimited);
    m_world->clock.advance(2 * minute);
    QVERIFY(confirm(m_world->mailer.code()));
}

void tst_AccountMail::requestReset_sendsACodeThatSetsThePassword()
{
    const UserId ada = confirmed(u"ada"_s);
    QVERIFY(requestReset(u"ADA@example.org"_s));
    QCOMPARE(m_world->mailer.receivers(), QStringList{u"ada@example.org"_s});
    QCOMPARE(m_world->reset(m_world->mailer.code(), u"battery staple"_s), std::nullopt);
    QVERIFY(services().sessions.list(ada).isEmpty());
    QCOMPARE(login(u"ada"_s, u"battery staple"_s), std::nullopt);
    QCOMPARE(letters(), 2);
    QVERIFY(m_world->mailer.sent.last().subject.contains(u"was changed"_s));
}

void tst_AccountMail::requestReset_unknownOrSuspended_sendsNothing()
{
    confirmed(u"ada"_s);
    QVERIFY(services().standing.suspend(u"ada"_s));
    QVERIFY(requestReset(u"ada@example.org"_s));
    QVERIFY(requestReset(u"nobody@example.org"_s));
    QCOMPARE(letters(), 0);
    QCOMPARE(reasonOf(requestReset(u"no address"_s)), Reason::BadEmail);
}

// S02: what is written for a known address is written for an unknown one.
void tst_AccountMail::requestReset_isTheSameWork()
{
    confirmed(u"ada"_s);
    const qsizetype before = audited();
    QVERIFY(requestReset(u"nobody@example.org"_s));
    QCOMPARE(audited(), before + 1);
    QVERIFY(requestReset(u"ada@example.org"_s));
    QCOMPARE(audited(), before + 2);
}

void tst_AccountMail::requestReset_toOneAddress_isLimitedInSilence()
{
    confirmed(u"ada"_s); // one letter
    for (int i = 0; i < 6; ++i)
        QVERIFY(requestReset(u"ada@example.org"_s, u"192.0.2.%1"_s.arg(i)));
    QCOMPARE(letters(), 4);
    m_world->clock.advance(12 * minute);
    QVERIFY(requestReset(u"ada@example.org"_s));
    QCOMPARE(letters(), 5);
    // Who asks for many is stopped, and told.
    std::optional<Reason> refused;
    for (int i = 0; i < 11; ++i)
        refused = reasonOf(requestReset(u"a%1@example.org"_s.arg(i), u"198.51.100.1"_s));
    QCOMPARE(refused, Reason::RateLimited);
}

void tst_AccountMail::requestReset_withoutMail_isRefused()
{
    m_world->sendsMail = false;
    m_world->reopen();
    QCOMPARE(reasonOf(requestReset(u"ada@example.org"_s)), Reason::NoMail);
}

void tst_AccountMail::changeEmail_needsThePassword()
{
    const UserId ada = confirmed(u"ada"_s);
    QCOMPARE(reasonOf(changeEmail(ada, u"new@example.org"_s, u"guess"_s)), Reason::BadCredentials);
    QCOMPARE(reasonOf(changeEmail(ada, u"new"_s)), Reason::BadEmail);
    QCOMPARE(letters(), 0);
}

void tst_AccountMail::changeEmail_tellsTheOldAddress()
{
    const UserId ada = confirmed(u"ada"_s);
    const auto asked = changeEmail(ada, u"new@example.org"_s);
    QVERIFY(asked);
    QCOMPARE(*asked, (EmailState{u"ada@example.org"_s, u"new@example.org"_s}));
    QCOMPARE(m_world->mailer.receivers(), QStringList{u"new@example.org"_s});
    QVERIFY(services().emails.confirm(ada, m_world->mailer.code(), {}));
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->mailer.receivers().last(), u"ada@example.org"_s);
    QVERIFY(m_world->mailer.sent.last().text.contains(u"no longer uses"_s));
    QCOMPARE(login(u"new@example.org"_s, u"correct horse"_s), std::nullopt);
    QCOMPARE(login(u"ada@example.org"_s, u"correct horse"_s), Reason::BadCredentials);
}

void tst_AccountMail::changeEmail_withoutMail_countsAtOnce()
{
    m_world->sendsMail = false;
    m_world->reopen();
    const UserId ada = m_world->person(u"ada"_s);
    const UserId ben = m_world->person(u"ben"_s);
    QCOMPARE(*changeEmail(ada, u"ada@example.org"_s), (EmailState{u"ada@example.org"_s, {}}));
    QCOMPARE(reasonOf(changeEmail(ben, u"ada@example.org"_s)), Reason::EmailTaken);
    QCOMPARE(*changeEmail(ada, {}), EmailState());
}

void tst_AccountMail::changeEmail_twice_onlyTheLastCodeCounts()
{
    const UserId ada = confirmed(u"ada"_s);
    QVERIFY(changeEmail(ada, u"one@example.org"_s));
    const QString first = m_world->mailer.code();
    QVERIFY(changeEmail(ada, u"two@example.org"_s));
    QCOMPARE(reasonOf(services().emails.confirm(ada, first, {})), Reason::BadCode);
    QVERIFY(services().emails.confirm(ada, m_world->mailer.code(), {}));
    QCOMPARE(services().emails.state(ada).email, u"two@example.org"_s);
}

void tst_AccountMail::changePassword_tellsTheOwner()
{
    const UserId ada = confirmed(u"ada"_s);
    const auto session = services().sessions.list(ada).first().id;
    services().passwords.change({ada, session, u"correct horse"_s, u"battery staple"_s},
                                [](const auto &) {});
    m_world->hasher.run();
    m_world->hasher.run();
    QCOMPARE(m_world->mailer.receivers(), QStringList{u"ada@example.org"_s});
}

void tst_AccountMail::letters_leaveAfterTheCommit()
{
    confirmed(u"ada"_s);
    QVERIFY(services().passwords.requestReset(u"ada@example.org"_s, {}));
    QCOMPARE(letters(), 0); // nothing is stored yet
    QVERIFY(m_world->commit());
    QCOMPARE(letters(), 1);
}

QTEST_GUILESS_MAIN(tst_AccountMail)
#include "tst_account_mail.moc"
