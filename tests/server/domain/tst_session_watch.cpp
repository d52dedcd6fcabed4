// Sessions that end while they are in use: by time, by hand, by another program.
#include "tests/server/domain/domain_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_SessionWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void look_idleTooLong_endsIt();
    void look_usedInTime_keepsIt();
    void look_absoluteTime_endsItThoughUsed();
    void daysChosen_endSessionsSooner();
    void daysChosen_longerThanTheOperators_areTheirs();
    void daysChosen_thatAreNone_areRefused();
    void look_whileTheDiskFails_triesAgain();
    void look_endedByAnotherProgram_endsIt();
    void look_suspendedByAnotherProgram_tellsWhy();
    void look_ownWrites_areNobodyElses();
    void removeExpired_keepsWhatIsInUse();
    void list_tellsDeviceAddressAndUse();
    void resume_elsewhere_movesTheAddress();
    void device_isRenamedAndSaysWhatItRuns();
    void open_manySessions_endsTheOldest();
    void revoke_onlyOwnSessions();
    void endAllOf_sparesOne();
    void suspend_signsOutAndLocks();
    void erase_leavesNoName();

private:
    static constexpr qint64 minute = 60'000;
    static constexpr qint64 day = 24 * 60 * minute;

    Services &services() { return *m_world->services; }
    // Signed in on an open connection.
    SignedIn live(const QString &name);
    std::optional<Reason> login(const QString &name);
    void look()
    {
        services().watch.look();
        QVERIFY(services().batch.finish());
    }
    // The same server as a command sees it.
    template <typename Change>
    void beside(Change change)
    {
        DomainWorld other;
        other.services.reset();
        StorageOptions options;
        options.file = m_world->file();
        options.isServer = false;
        other.storage = *SqlStorage::open(options);
        other.services =
            std::make_unique<Services>(other.storage->ports(),
                                       Surroundings{other.links, other.hasher, other.codes,
                                                    &other.mood, other.clock, other.random},
                                       other.policy);
        change(*other.services);
        QVERIFY(other.services->batch.finish());
    }

    std::unique_ptr<DomainWorld> m_world;
};

void tst_SessionWatch::init()
{
    m_world = std::make_unique<DomainWorld>();
}

SignedIn tst_SessionWatch::live(const QString &name)
{
    const Device laptop{u"laptop"_s, u"192.0.2.1"_s};
    std::optional<Result<SignedIn>> signedIn;
    if (services().standing.account(name))
        services().logins.login({name, u"correct horse"_s, laptop},
                                [&](const Result<SignedIn> &done) { signedIn = done; });
    else
        signedIn = m_world->signup({name, u"correct horse"_s, {}, {}, {}, laptop});
    m_world->hasher.run();
    m_world->links.live.append((*signedIn)->session);
    return **signedIn;
}

std::optional<Reason> tst_SessionWatch::login(const QString &name)
{
    std::optional<Reason> refused;
    services().logins.login({name, u"correct horse"_s, {}},
                            [&](const Result<SignedIn> &done) { refused = reasonOf(done); });
    m_world->hasher.run();
    return refused;
}

void tst_SessionWatch::look_idleTooLong_endsIt()
{
    const SignedIn ada = live(u"ada"_s);
    look();
    m_world->clock.advance(30 * day - 1);
    look();
    QVERIFY(m_world->links.ended.isEmpty());
    m_world->clock.advance(1);
    look();
    QCOMPARE(m_world->links.ended, QList<SessionId>{ada.session});
    QCOMPARE(m_world->links.reasons, QList<Reason>{Reason::SessionExpired});
    QVERIFY(!services().sessions.resume(ada.grant.token));
}

void tst_SessionWatch::look_usedInTime_keepsIt()
{
    const SignedIn ada = live(u"ada"_s);
    m_world->clock.advance(29 * day);
    m_world->links.used = {ada.session};
    look();
    m_world->clock.advance(29 * day);
    look();
    QVERIFY(m_world->links.ended.isEmpty());
    m_world->reopen(); // the use was stored
    QVERIFY(services().sessions.resume(ada.grant.token));
}

void tst_SessionWatch::look_absoluteTime_endsItThoughUsed()
{
    const SignedIn ada = live(u"ada"_s);
    for (int i = 0; i < 90; ++i) {
        QVERIFY(m_world->links.ended.isEmpty());
        m_world->clock.advance(day);
        m_world->links.used = {ada.session};
        look();
    }
    QCOMPARE(m_world->links.ended, QList<SessionId>{ada.session});
}

void tst_SessionWatch::daysChosen_endSessionsSooner()
{
    const SignedIn old = live(u"ada"_s);
    m_world->links.live.clear(); // an old telephone, in a drawer
    m_world->clock.advance(8 * day);
    const SignedIn laptop = live(u"ada"_s);
    const UserId ada = laptop.grant.userId;
    QCOMPARE(services().sessions.list(ada).size(), 2);
    QVERIFY(services().profiles.setSettings(ada, {{u"session.days"_s, 7}}));
    QVERIFY(services().batch.finish());
    QCOMPARE(services().sessions.list(ada).size(), 1);
    QCOMPARE(reasonOf(services().sessions.resume(old.grant.token)), Reason::SessionExpired);
    // A longer time brings nothing back; and the sessions that go on have it.
    QVERIFY(services().profiles.setSettings(ada, {{u"session.days"_s, QJsonValue()}}));
    QVERIFY(!services().sessions.resume(old.grant.token));
    QVERIFY(services().profiles.setSettings(ada, {{u"session.days"_s, 7}}));
    QVERIFY(services().batch.finish());
    m_world->clock.advance(7 * day - 1);
    look();
    QVERIFY(!m_world->links.ended.contains(laptop.session));
    m_world->clock.advance(1);
    look();
    QVERIFY(m_world->links.ended.contains(laptop.session));
    m_world->reopen();
    QVERIFY(!services().sessions.resume(laptop.grant.token));
}

void tst_SessionWatch::daysChosen_longerThanTheOperators_areTheirs()
{
    const SignedIn ada = live(u"ada"_s);
    QVERIFY(services().profiles.setSettings(ada.grant.userId, {{u"session.days"_s, 90}}));
    QVERIFY(services().batch.finish());
    QCOMPARE(services().sessions.mostIdleDays(), 30);
    m_world->clock.advance(30 * day);
    look();
    QCOMPARE(m_world->links.ended, QList<SessionId>{ada.session});
}

void tst_SessionWatch::daysChosen_thatAreNone_areRefused()
{
    const UserId ada = live(u"ada"_s).grant.userId;
    for (const QJsonValue &wrong : {QJsonValue(0), QJsonValue(-3), QJsonValue(1.5),
                                    QJsonValue(3651), QJsonValue(u"7"_s), QJsonValue(true)})
        QCOMPARE(reasonOf(services().profiles.setSettings(ada, {{u"session.days"_s, wrong}})),
                 Reason::InvalidField);
}

void tst_SessionWatch::look_whileTheDiskFails_triesAgain()
{
    const SignedIn ada = live(u"ada"_s);
    m_world->clock.advance(30 * day);
    services().watch.look();
    // The name is unique: the whole turn fails.
    m_world->storage->ports().accounts.addAccount(*services().standing.account(u"ada"_s));
    QVERIFY(!services().batch.finish());
    QVERIFY(m_world->links.ended.isEmpty());
    look();
    QCOMPARE(m_world->links.ended, QList<SessionId>{ada.session});
}

void tst_SessionWatch::look_endedByAnotherProgram_endsIt()
{
    const SignedIn ada = live(u"ada"_s);
    const SignedIn ben = live(u"ben"_s);
    look();
    beside([&](Services &other) { other.sessions.endAllOf(ada.grant.userId, Reason::Internal); });
    look();
    QCOMPARE(m_world->links.ended, QList<SessionId>{ada.session});
    QCOMPARE(m_world->links.reasons, QList<Reason>{Reason::SessionRevoked});
    QVERIFY(m_world->links.live.contains(ben.session));
}

void tst_SessionWatch::look_suspendedByAnotherProgram_tellsWhy()
{
    live(u"ada"_s);
    beside([](Services &other) { QVERIFY(other.standing.suspend(u"ada"_s)); });
    look();
    QCOMPARE(m_world->links.reasons, QList<Reason>{Reason::AccountSuspended});
    QCOMPARE(login(u"ada"_s), Reason::AccountSuspended);
    beside([](Services &other) { QVERIFY(other.standing.restore(u"ada"_s)); });
    QCOMPARE(login(u"ada"_s), std::nullopt);
}

void tst_SessionWatch::look_ownWrites_areNobodyElses()
{
    Transaction &transaction = m_world->storage->ports().transaction;
    (void)transaction.changedByOthers();
    live(u"ada"_s);
    m_world->storage->tidy();
    QVERIFY(m_world->commit());
    QVERIFY(!transaction.changedByOthers());
    beside([](Services &other) { QVERIFY(other.standing.setAdmin(u"ada"_s, true)); });
    QVERIFY(transaction.changedByOthers());
    QVERIFY(!transaction.changedByOthers());
}

void tst_SessionWatch::removeExpired_keepsWhatIsInUse()
{
    const SignedIn ada = live(u"ada"_s);
    m_world->clock.advance(45 * minute); // not worth a write
    m_world->links.used = {ada.session};
    look();
    m_world->clock.advance(30 * day - minute);
    services().watch.removeExpired();
    look();
    QVERIFY(services().sessions.resume(ada.grant.token));
    m_world->clock.advance(31 * day);
    services().watch.removeExpired();
    QVERIFY(m_world->storage->ports().sessions.sessionsOf(ada.grant.userId).isEmpty());
}

void tst_SessionWatch::list_tellsDeviceAddressAndUse()
{
    const SignedIn first = live(u"ada"_s);
    m_world->clock.advance(minute);
    const SignedIn second = live(u"ada"_s);
    m_world->clock.advance(minute);
    m_world->links.used = {first.session};
    look();
    m_world->links.live.removeOne(second.session);
    const auto sessions = services().sessions.list(first.grant.userId, second.session);
    QCOMPARE(sessions.size(), 2);
    QCOMPARE(sessions[0].id, first.session); // used last
    QCOMPARE(sessions[0].device, u"laptop"_s);
    QCOMPARE(sessions[0].address, u"192.0.2.1"_s);
    QCOMPARE(sessions[0].usedAt, m_world->clock.now());
    QCOMPARE(sessions[0].expiresAt, m_world->clock.now().addDays(30));
    QVERIFY(sessions[0].isOnline && !sessions[0].isCurrent);
    QVERIFY(!sessions[1].isOnline && sessions[1].isCurrent);
}

void tst_SessionWatch::device_isRenamedAndSaysWhatItRuns()
{
    const SignedIn ada = live(u"ada"_s);
    const SignedIn bob = live(u"bob"_s);
    auto &sessions = services().sessions;
    QVERIFY(sessions.rename(ada.grant.userId, ada.session, u"Laptop  at home "_s));
    QVERIFY(m_world->commit());
    QCOMPARE(reasonOf(sessions.rename(ada.grant.userId, bob.session, u"Mine"_s)),
             Reason::SessionNotFound);
    QCOMPARE(reasonOf(sessions.rename(ada.grant.userId, ada.session, u" "_s)),
             Reason::InvalidField);
    // A newer version of the client says so when it comes back; its name stays.
    QVERIFY(sessions.resume(ada.grant.token, {u"x"_s, {}, u"Chatoyant 1.5"_s, u"Debian 12"_s}));
    QVERIFY(m_world->commit());
    m_world->reopen();
    const DeviceSession device = services().sessions.list(ada.grant.userId).first();
    QCOMPARE(device.device, u"Laptop at home"_s);
    QCOMPARE(device.program, u"Chatoyant 1.5"_s);
    QCOMPARE(device.system, u"Debian 12"_s);
}

void tst_SessionWatch::resume_elsewhere_movesTheAddress()
{
    const SignedIn ada = live(u"ada"_s);
    QVERIFY(services().sessions.resume(ada.grant.token, {{}, u"198.51.100.7"_s}));
    QVERIFY(m_world->commit());
    const auto sessions = services().sessions.list(ada.grant.userId);
    QCOMPARE(sessions[0].address, u"198.51.100.7"_s);
}

void tst_SessionWatch::open_manySessions_endsTheOldest()
{
    const SignedIn oldest = live(u"ada"_s);
    QList<SignedIn> others;
    for (int i = 0; i < 100; ++i) {
        m_world->clock.advance(1000);
        others.append(live(u"ada"_s));
    }
    QCOMPARE(m_world->links.ended, QList<SessionId>{oldest.session});
    QCOMPARE(services().sessions.list(oldest.grant.userId).size(), 100);
}

void tst_SessionWatch::revoke_onlyOwnSessions()
{
    const SignedIn ada = live(u"ada"_s);
    const SignedIn ben = live(u"ben"_s);
    auto &sessions = services().sessions;
    QCOMPARE(reasonOf(sessions.revoke(ada.grant.userId, ben.session)), Reason::SessionNotFound);
    QCOMPARE(reasonOf(sessions.revoke(ada.grant.userId, SessionId{{1, 1}})),
             Reason::SessionNotFound);
    QVERIFY(sessions.revoke(ben.grant.userId, ben.session));
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->links.ended, QList<SessionId>{ben.session});
    QVERIFY(sessions.resume(ada.grant.token));
    QVERIFY(!sessions.resume(ben.grant.token));
}

void tst_SessionWatch::endAllOf_sparesOne()
{
    const SignedIn first = live(u"ada"_s);
    const SignedIn second = live(u"ada"_s);
    const SignedIn third = live(u"ada"_s);
    QCOMPARE(
        services().sessions.endAllOf(first.grant.userId, Reason::SessionRevoked, second.session),
        2);
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->links.ended, (QList<SessionId>{first.session, third.session}));
    QVERIFY(services().sessions.resume(second.grant.token));
}

void tst_SessionWatch::suspend_signsOutAndLocks()
{
    const SignedIn ada = live(u"ada"_s);
    QCOMPARE(reasonOf(services().standing.suspend(u"nobody"_s)), Reason::UserNotFound);
    QVERIFY(services().standing.suspend(u"ada"_s));
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->links.reasons, QList<Reason>{Reason::AccountSuspended});
    QVERIFY(!services().sessions.resume(ada.grant.token));
    QCOMPARE(login(u"ada"_s), Reason::AccountSuspended);
}

void tst_SessionWatch::erase_leavesNoName()
{
    const SignedIn ada = live(u"ada"_s);
    const UserId ben = m_world->person(u"ben"_s);
    m_world->befriend(ada.grant.userId, ben);
    const ChatId chat = m_world->direct(ada.grant.userId, ben);
    QVERIFY(m_world->say(ada.grant.userId, chat, u"hello"_s));
    QVERIFY(services().standing.erase(u"ada"_s));
    QVERIFY(m_world->commit());
    QCOMPARE(login(u"ada"_s), Reason::BadCredentials);
    QCOMPARE(reasonOf(services().standing.erase(u"ada"_s)), Reason::UserNotFound);
    QVERIFY(services().contacts.list(ben)->isEmpty());
    QVERIFY(services().contacts.search(ben, {u"deleted"_s, 20})->isEmpty());
    QCOMPARE(m_world->log(ben, chat).last()["text"_L1].toString(), u"hello"_s);
    QCOMPARE(services().profiles.get(ben, ada.grant.userId)->contact.user.displayName,
             u"Deleted account"_s);
    QVERIFY(*services().accounts.available(u"ada"_s, {}));
    QVERIFY(m_world->person(u"ada"_s).isValid());
}

QTEST_GUILESS_MAIN(tst_SessionWatch)
#include "tst_session_watch.moc"
