// The services over a real storage in a temporary folder, with a clock, chance and links of ours.
#pragma once

#include "server/domain/services.h"
#include "server/storage/sql_storage.h"
#include "tests/server/domain/domain_fakes.h"
#include "tests/support/common/fake_clock.h"
#include "tests/support/common/fake_random.h"

#include <QHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace chatoyant::server {

class DomainWorld
{
public:
    DomainWorld() { open(); }

    void open(bool isServer = true)
    {
        StorageOptions options;
        options.file = file();
        options.isServer = isServer;
        options.busyTimeout = std::chrono::milliseconds(1);
        options.searchPart = searchPart;
        auto opened = SqlStorage::open(options);
        Q_ASSERT(opened);
        storage = std::move(*opened);
        services = std::make_unique<Services>(
            storage->ports(),
            Surroundings{links, hasher, codes, &mood, clock, random, sendsMail ? &mailer : nullptr},
            policy);
    }
    // As after a kill: nothing is closed in order but what the operating system closes.
    void reopen()
    {
        services.reset();
        storage.reset();
        open();
    }
    QString file() const { return folder.filePath(QStringLiteral("chatoyant.db")); }

    // A sign-up that waits for its letter is a session that is not valid.
    Result<SignedIn> signup(const SignupParams &params)
    {
        std::optional<Result<std::optional<SignedIn>>> outcome;
        services->accounts.signup(params, [&](const auto &done) { outcome = done; });
        hasher.run();
        return *outcome ? Result<SignedIn>((**outcome).value_or(SignedIn())) : outcome->error();
    }
    UserId person(const QString &name)
    {
        const auto signedIn = signup({name, QStringLiteral("correct horse"), {}, {}, {}, {}});
        return signedIn ? signedIn->grant.userId : UserId();
    }
    void befriend(UserId one, UserId other)
    {
        (void)services->contacts.request(one, {other, {}});
        (void)services->contacts.respond(other, one, true);
        commit();
    }
    bool commit()
    {
        clock.advance(1000);
        return bool(services->batch.finish());
    }
    ChatId direct(UserId one, UserId other)
    {
        const auto chat = services->chats.create(one, {ChatKind::Direct, {other}, {}, {}});
        commit();
        return chat ? chat->id : ChatId();
    }
    ChatId group(UserId owner, const QList<UserId> &others, ChatKind kind = ChatKind::Group)
    {
        const auto chat = services->chats.create(owner, {kind, others, QStringLiteral("Tea"), {}});
        commit();
        return chat ? chat->id : ChatId();
    }
    Result<Stored> say(UserId who, ChatId chat, const QString &text)
    {
        auto stored = services->messages.send(
            who, {chat, QStringLiteral("id-%1").arg(++m_sent), text, 0, {}});
        return commit() ? stored : Result<Stored>(makeError(Reason::StorageFailed));
    }
    // Waits for the answer.
    Result<SearchPage> search(UserId who, const SearchMessages &params) const
    {
        std::optional<Result<SearchPage>> answer;
        services->search.search(who, params, [&](const auto &done) { answer = done; });
        constexpr int longEnoughMs = 30'000;
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, longEnoughMs);
        return answer.value_or(makeError(Reason::Internal));
    }
    QJsonObject page(UserId who, const ReadLog &params)
    {
        const auto read = services->history.read(who, params);
        return read ? QJsonDocument::fromJson(*read).object() : QJsonObject();
    }
    QJsonArray log(UserId who, ChatId chat)
    {
        return page(who, {chat, Seq(0), {}, 500}).value(QStringLiteral("entries")).toArray();
    }

    QTemporaryDir folder;
    int searchPart = StorageOptions().searchPart;
    FakeClock clock;
    FakeRandom random;
    FakeLinks links;
    FakeHasher hasher;
    FakeCodes codes;
    FakeMood mood;
    FakeMailer mailer;
    bool sendsMail = false; // for the next open()
    ServerPolicy policy;
    std::unique_ptr<SqlStorage> storage;
    std::unique_ptr<Services> services;

private:
    int m_sent = 0;
};

template <typename Value>
std::optional<Reason> reasonOf(const Result<Value> &result)
{
    return result ? std::nullopt : std::optional(result.error().reason);
}

} // namespace chatoyant::server
