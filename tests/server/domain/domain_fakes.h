// What surrounds the services in tests: links, hashes and moods that tests see through.
#pragma once

#include "server/domain/ports/live_links.h"
#include "server/domain/ports/mail_sender.h"
#include "server/domain/ports/mood_engine.h"
#include "server/domain/ports/one_time_codes.h"
#include "server/domain/ports/password_hasher.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <deque>
#include <utility>

namespace chatoyant::server {

struct Delivered
{
    QList<UserId> audience;
    QJsonObject frame;

    QString method() const { return frame.value(QStringLiteral("method")).toString(); }
    QJsonObject params() const { return frame.value(QStringLiteral("params")).toObject(); }
};

class FakeLinks final : public LiveLinks
{
public:
    void deliver(const QList<UserId> &audience, const QByteArray &frame) override
    {
        sent.append({audience, QJsonDocument::fromJson(frame).object()});
    }
    bool isOnline(UserId) const override { return true; }
    void endSession(SessionId session, Reason reason) override
    {
        ended.append(session);
        reasons.append(reason);
        live.removeOne(session);
    }
    bool isLive(SessionId session) const override { return live.contains(session); }
    QList<SessionId> liveSessions() const override { return live; }
    QList<SessionId> takeUsed() override { return std::exchange(used, {}); }

    // What this person got by this method.
    QList<QJsonObject> to(UserId user, const QString &method) const
    {
        QList<QJsonObject> found;
        for (const Delivered &one : sent) {
            if (one.audience.contains(user) && one.method() == method)
                found.append(one.params());
        }
        return found;
    }

    QList<Delivered> sent;
    QList<SessionId> ended;
    QList<Reason> reasons; // of `ended`
    QList<SessionId> live;
    QList<SessionId> used;
};

class FakeMailer final : public MailSender
{
public:
    void send(const Mail &mail) override { sent.append(mail); }
    QStringList receivers() const
    {
        QStringList found;
        for (const Mail &mail : sent)
            found.append(mail.to);
        return found;
    }
    // The code that stands on a line of its own in the newest letter.
    QString code() const
    {
        const QStringList lines = sent.value(sent.size() - 1).text.split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u' '))
                return line.trimmed();
        }
        return {};
    }

    QList<Mail> sent;
};

// Hashes anybody can undo; completions wait until the test runs them.
class FakeHasher final : public PasswordHasher
{
public:
    void hash(const QString &password, Hashed done) override
    {
        ++hashed;
        waiting.push_back([password, done] { done(QStringLiteral("hash of ") + password); });
    }
    void verify(const QString &password, const QString &hash, Verified done) override
    {
        ++verified;
        const bool fits = hash == QStringLiteral("hash of ") + password;
        waiting.push_back([fits, done] { done(fits); });
    }
    void run()
    {
        while (!waiting.empty()) {
            const auto next = waiting.front();
            waiting.pop_front();
            next();
        }
    }

    bool isDated(const QString &hash) const override { return hash == dated; }

    std::deque<std::function<void()>> waiting;
    QString dated; // a hash of older parameters
    int hashed = 0;
    int verified = 0;
};

// Codes that tests can reckon: the step's last six digits.
class FakeCodes final : public OneTimeCodes
{
public:
    QString code(const QByteArray &, qint64 step) const override
    {
        return QStringLiteral("%1").arg(step % 1'000'000, 6, 10, QLatin1Char('0'));
    }
    QString secretText(const QByteArray &secret) const override
    {
        return QString::fromLatin1(secret.toHex());
    }
};

// Texts with "great" are joyful, with "awful" angry.
class FakeMood final : public MoodEngine
{
public:
    Mood score(const QString &text) const override
    {
        if (text.contains(QStringLiteral("great")))
            return {MoodLabel::Joyful, 0.9, 0.9, QStringLiteral("fake")};
        if (text.contains(QStringLiteral("awful")))
            return {MoodLabel::Angry, -0.9, 0.9, QStringLiteral("fake")};
        return {MoodLabel::Neutral, 0, 0.9, QStringLiteral("fake")};
    }
    Mood scoreHurriedly(const QString & /*text*/) const override
    {
        return {MoodLabel::Neutral, 0, 0.5, QStringLiteral("fake-linear")};
    }
};

} // namespace chatoyant::server
