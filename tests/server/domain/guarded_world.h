// A domain world whose accounts are guarded, with one line for each thing people try.
#pragma once

#include "tests/server/domain/domain_world.h"

namespace chatoyant::server {

class GuardedWorld : public DomainWorld
{
public:
    std::optional<Reason> login(const QString &name,
                                const QString &password,
                                const QString &address = QStringLiteral("192.0.2.1"),
                                const QString &code = {})
    {
        std::optional<Result<SignedIn>> outcome;
        services->logins.login({name, password, {QStringLiteral("laptop"), address}, code},
                               [&](const Result<SignedIn> &done) { outcome = done; });
        hasher.run();
        return noted(*outcome);
    }
    std::optional<Reason> signup(const QString &name,
                                 const QString &invite = {},
                                 const QString &address = QStringLiteral("192.0.2.1"))
    {
        return noted(DomainWorld::signup(
            {name, QStringLiteral("correct horse"), {}, {}, {}, {{}, address}, invite}));
    }
    std::optional<Reason> reset(const QString &code, const QString &password)
    {
        std::optional<Result<User>> outcome;
        services->passwords.reset({code, password, QStringLiteral("192.0.2.1")},
                                  [&](const Result<User> &done) { outcome = done; });
        hasher.run();
        return noted(*outcome);
    }
    // Turns the second factor on; the recovery codes.
    QStringList enrol(UserId user)
    {
        std::optional<Result<FactorSecret>> secret;
        services->factors.enrol({user, QStringLiteral("correct horse")},
                                [&](const Result<FactorSecret> &done) { secret = done; });
        hasher.run();
        const auto recovery = services->factors.confirm(user, codeNow(), {});
        commit();
        return *secret && recovery ? *recovery : QStringList();
    }
    // What the authenticator shows.
    QString codeNow() const { return codes.code({}, clock.now().toMSecsSinceEpoch() / 30'000); }

    std::optional<int> waitMs; // of the last refusal

private:
    template <typename Value>
    std::optional<Reason> noted(const Result<Value> &outcome)
    {
        waitMs = outcome ? std::nullopt : outcome.error().retryAfterMs;
        return reasonOf(outcome);
    }
};

// A test in such a world; init() makes it.
class GuardedTest : public QObject
{
protected:
    static constexpr qint64 minute = 60'000;

    void makeWorld() { m_world = std::make_unique<GuardedWorld>(); }
    Services &services() { return *m_world->services; }
    template <typename... Values>
    std::optional<Reason> login(const Values &...values)
    {
        return m_world->login(values...);
    }
    template <typename... Values>
    std::optional<Reason> signup(const Values &...values)
    {
        return m_world->signup(values...);
    }

    std::unique_ptr<GuardedWorld> m_world;
};

} // namespace chatoyant::server
