#include "server/net/dispatcher.h"

#include <algorithm>

namespace chatoyant::server {

namespace {

QLatin1StringView nameOf(const Method &method)
{
    return {method.name.data(), qsizetype(method.name.size())};
}

} // namespace

void Dispatcher::add(QLatin1StringView method, Handler handler)
{
    entryFor(method).handler = std::move(handler);
}

void Dispatcher::addLate(QLatin1StringView method, LateHandler handler)
{
    entryFor(method).late = std::move(handler);
}

QStringList Dispatcher::missing() const
{
    QStringList names;
    for (const Method &method : methods) {
        if (!m_entries.contains(nameOf(method)))
            names.append(nameOf(method));
    }
    return names;
}

std::optional<Answer>
Dispatcher::dispatch(const QString &method, const Call &call, const Reply &reply) const
{
    const auto found = m_entries.constFind(method);
    if (found == m_entries.cend())
        return makeError(Reason::UnknownMethod);
    if (found->caller == Caller::User && !call.caller)
        return makeError(Reason::NotSignedIn);
    if (found->handler)
        return found->handler(call);
    found->late(call, reply);
    return std::nullopt;
}

Answer Dispatcher::dispatch(const std::optional<SignedInCaller> &caller,
                            const SendMessage &message) const
{
    return caller ? m_send(caller->user, message) : makeError(Reason::NotSignedIn);
}

Dispatcher::Entry &Dispatcher::entryFor(QLatin1StringView method)
{
    const auto known = std::find_if(methods.begin(), methods.end(),
                                    [method](const Method &one) { return nameOf(one) == method; });
    Q_ASSERT(known != methods.end());
    Entry &entry = m_entries[method];
    entry.caller = known->caller;
    return entry;
}

} // namespace chatoyant::server
