// Password hashes: what fits, what is not there, and what older parameters made.
#include "server/storage/argon2_hasher.h"

#include <QTest>

#include <optional>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_Argon2Hasher : public QObject
{
    Q_OBJECT

private slots:
    void hash_fitsItsPasswordOnly();
    void verify_noHash_neverFits();
    void isDated_otherParameters_andStillFits();
    void hash_tooMany_areRefused();

private:
    static QString hash(Argon2Hasher &hasher, const QString &password);
    static bool fits(Argon2Hasher &hasher, const QString &password, const QString &hash);

    SystemRandom m_random;
    Argon2Hasher::Cost m_cheap{64, 1, 1, 2};
};

QString tst_Argon2Hasher::hash(Argon2Hasher &hasher, const QString &password)
{
    std::optional<Result<QString>> outcome;
    hasher.hash(password, [&](const auto &done) { outcome = done; });
    return QTest::qWaitFor([&] { return outcome.has_value(); }) && *outcome ? **outcome : QString();
}

bool tst_Argon2Hasher::fits(Argon2Hasher &hasher, const QString &password, const QString &hash)
{
    std::optional<Result<bool>> outcome;
    hasher.verify(password, hash, [&](const auto &done) { outcome = done; });
    return QTest::qWaitFor([&] { return outcome.has_value(); }) && *outcome && **outcome;
}

void tst_Argon2Hasher::hash_fitsItsPasswordOnly()
{
    Argon2Hasher hasher(m_random, m_cheap);
    const QString typed = QString::fromUtf8(" пароль 🦄") + QChar(0) + u"x"_s;
    const QString hashed = hash(hasher, typed);
    QVERIFY(hashed.startsWith(u"$argon2id$v=19$m=64,t=1,p=1$"_s));
    QVERIFY(fits(hasher, typed, hashed));
    QVERIFY(!fits(hasher, typed.trimmed(), hashed));
    QVERIFY(!fits(hasher, typed.chopped(1), hashed)); // what stands behind a NUL counts
    QVERIFY(hash(hasher, typed) != hashed);
}

void tst_Argon2Hasher::verify_noHash_neverFits()
{
    Argon2Hasher hasher(m_random, m_cheap);
    QVERIFY(!fits(hasher, u"correct horse"_s, {}));
}

void tst_Argon2Hasher::isDated_otherParameters_andStillFits()
{
    Argon2Hasher before(m_random, m_cheap);
    Argon2Hasher now(m_random, {128, 1, 1, 2});
    const QString hashed = hash(before, u"correct horse"_s);
    QVERIFY(!before.isDated(hashed));
    QVERIFY(now.isDated(hashed));
    QVERIFY(!now.isDated(hash(now, u"correct horse"_s)));
    QVERIFY(fits(now, u"correct horse"_s, hashed));
}

void tst_Argon2Hasher::hash_tooMany_areRefused()
{
    Argon2Hasher hasher(m_random, m_cheap);
    QList<std::optional<Reason>> outcomes;
    for (int i = 0; i < 3; ++i)
        hasher.hash(u"correct horse"_s, [&](const Result<QString> &done) {
            outcomes.append(done ? std::nullopt : std::optional(done.error().reason));
        });
    QVERIFY(QTest::qWaitFor([&] { return outcomes.size() == 3; }));
    QCOMPARE(outcomes.count(Reason::ServerBusy), 1);
}

QTEST_GUILESS_MAIN(tst_Argon2Hasher)
#include "tst_argon2_hasher.moc"
