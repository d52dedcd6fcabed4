#include "server/net/handlers/session_handler.h"

#include "common/base/limits.h"
#include "common/protocol/account_messages.h"
#include "server/net/handlers/field_text.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLength = 128; // of a device, a client, a locale
constexpr qsizetype tokenLength = 256;

} // namespace

SessionHandler::SessionHandler(Services &services, LinkRegistry &registry)
    : m_services(services)
    , m_registry(registry)
    , m_admission(services, registry)
{}

void SessionHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("session.hello"_L1, [this](const Call &call) { return hello(call); });
    dispatcher.add("session.ping"_L1, [this](const Call &) { return ping(); });
    dispatcher.addLate("session.login"_L1,
                       [this](const Call &call, const auto &reply) { login(call, reply); });
    dispatcher.add("session.resume"_L1, [this](const Call &call) { return resume(call); });
    dispatcher.add("session.logout"_L1, [this](const Call &call) { return logout(call); });
}

Answer SessionHandler::hello(const Call &call) const
{
    json::Fields fields(call.params);
    for (const auto name : {"client"_L1, "version"_L1, "locale"_L1})
        fields.optionalText(name, nameLength);
    if (fields.error())
        return *fields.error();
    return answerWith(json::fromServerInfo(m_services.sessions.info()));
}

Answer SessionHandler::ping() const
{
    return answerWith({{u"time"_s, json::timeToText(m_services.sessions.now())}});
}

void SessionHandler::login(const Call &call, const Dispatcher::Reply &reply)
{
    json::Fields fields(call.params);
    LoginParams params;
    params.login = fields.text("login"_L1, 1, limits::emailLength);
    params.password = anyText(fields, call.params, "password"_L1);
    params.device = fields.optionalText("device"_L1, nameLength).value_or(QString());
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    if (const auto allowed = m_admission.check(call); !allowed) {
        reply(allowed.error());
        return;
    }
    m_services.accounts.login(params, [this, link = call.link, reply](const auto &signedIn) {
        reply(m_admission.admit(link, signedIn));
    });
}

Answer SessionHandler::resume(const Call &call)
{
    json::Fields fields(call.params);
    const QString token = fields.text("token"_L1, 1, tokenLength);
    if (fields.error())
        return *fields.error();
    if (const auto allowed = m_admission.check(call); !allowed)
        return allowed.error();
    return m_admission.admit(call.link, m_services.sessions.resume(token));
}

Answer SessionHandler::logout(const Call &call)
{
    // First, so that the caller's own connection hears the answer and not that it was ended.
    if (call.link.isValid() && m_registry.signOut(call.link))
        m_services.presence.linkClosed(call.user());
    const auto ended = m_services.sessions.logout(call.caller->session);
    if (!ended)
        return ended.error();
    return answerWith({});
}

} // namespace chatoyant::server
