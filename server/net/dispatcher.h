// Method names to handlers, behind the guards: known? signed in?
#pragma once

#include "common/protocol/methods.h"
#include "server/net/answer.h"
#include "server/net/link_registry.h"

#include <functional>

namespace chatoyant::server {

struct Call
{
    LinkId link; // not valid for a request over HTTP
    std::optional<SignedInCaller> caller;
    const QJsonObject &params;
    QString address = {}; // where it comes from

    // For methods that only people who are signed in may call.
    UserId user() const { return caller->user; }
};

class Dispatcher
{
public:
    using Reply = std::function<void(const Answer &)>;
    using Handler = std::function<Answer(const Call &)>;
    // Replies now or, after the call is over, later; once in any case.
    using LateHandler = std::function<void(const Call &, Reply)>;

    // The name must stand in common/protocol/methods.h.
    void add(QLatin1StringView method, Handler handler);
    void addLate(QLatin1StringView method, LateHandler handler);
    // The same `message.send` that add() names, for requests that were read already.
    using SendHandler = std::function<Answer(UserId, const SendMessage &)>;
    void addSend(SendHandler handler) { m_send = std::move(handler); }
    // Methods without a handler: a fault of the program.
    QStringList missing() const;

    // An answer at once, or nothing when `reply` was taken over and will be called.
    std::optional<Answer>
    dispatch(const QString &method, const Call &call, const Reply &reply) const;
    Answer dispatch(const std::optional<SignedInCaller> &caller, const SendMessage &message) const;

private:
    struct Entry
    {
        Caller caller = Caller::User;
        Handler handler;
        LateHandler late;
    };

    Entry &entryFor(QLatin1StringView method);

    QHash<QString, Entry> m_entries;
    SendHandler m_send;
};

} // namespace chatoyant::server
