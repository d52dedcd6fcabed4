#include "server/net/handlers/session_handler.h"

#include "common/base/limits.h"
#include "common/protocol/account_messages.h"
#include "server/net/handlers/field_text.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

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
    dispatcher.add("session.list"_L1, [this](const Call &call) { return list(call); });
    dispatcher.add("session.rename"_L1, [this](const Call &call) { return rename(call); });
    dispatcher.add("session.revoke"_L1, [this](const Call &call) { return revoke(call); });
    dispatcher.add("session.revokeOthers"_L1,
                   [this](const Call &call) { return revokeOthers(call); });
}

Answer SessionHandler::hello(const Call &call) const
{
    json::Fields fields(call.params);
    for (const auto name : {"client"_L1, "version"_L1, "locale"_L1})
        fields.optionalText(name, limits::deviceNameLength);
    if (fields.error())
        return *fields.error();
    ServerInfo info = m_services.sessions.info();
    info.translation = m_services.translations.offer();
    return answerWith(json::fromServerInfo(info));
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
    params.device = deviceIn(fields, call.address);
    params.code = fields.optionalText("code"_L1, limits::codeLength).value_or(QString());
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    if (const auto allowed = m_admission.check(call); !allowed) {
        reply(allowed.error());
        return;
    }
    m_services.logins.login(params, [this, link = call.link, reply](const auto &signedIn) {
        reply(m_admission.admit(link, signedIn));
    });
}

Answer SessionHandler::resume(const Call &call)
{
    json::Fields fields(call.params);
    const QString token = fields.text("token"_L1, 1, tokenLength);
    const Device device = deviceIn(fields, call.address);
    if (fields.error())
        return *fields.error();
    if (const auto allowed = m_admission.check(call); !allowed)
        return allowed.error();
    const auto signedIn = m_services.sessions.resume(token, device);
    if (const auto wait = signedIn ? m_registry.tooSoon(signedIn->session) : std::nullopt) {
        Error error = makeError(Reason::RateLimited);
        error.retryAfterMs = int(wait->count());
        return error;
    }
    return m_admission.admit(call.link, signedIn);
}

Answer SessionHandler::logout(const Call &call)
{
    m_admission.signOut(call.link, call.user());
    m_services.audit.note({AuditAction::LoggedOut, call.user(), call.user(), call.address});
    m_services.sessions.logout(call.caller->session);
    return answerWith({});
}

Answer SessionHandler::list(const Call &call) const
{
    QJsonArray sessions;
    const auto found = m_services.sessions.list(call.user(), call.caller->session);
    for (const DeviceSession &session : found)
        sessions.append(json::fromSession(session));
    return answerWith(
        {{u"sessions"_s, sessions}, {u"mostIdleDays"_s, m_services.sessions.mostIdleDays()}});
}

Answer SessionHandler::rename(const Call &call)
{
    json::Fields fields(call.params);
    const auto session = fields.id<SessionId>("sessionId"_L1);
    const QString device = fields.text("device"_L1, 1, limits::deviceNameLength);
    if (fields.error())
        return *fields.error();
    const auto renamed = m_services.sessions.rename(call.user(), session, device);
    return renamed ? answerWith({}) : Answer(renamed.error());
}

Answer SessionHandler::revoke(const Call &call)
{
    json::Fields fields(call.params);
    const auto session = fields.id<SessionId>("sessionId"_L1);
    if (fields.error())
        return *fields.error();
    if (session == call.caller->session)
        m_admission.signOut(call.link, call.user());
    if (const auto ended = m_services.sessions.revoke(call.user(), session); !ended)
        return ended.error();
    m_services.audit.note({AuditAction::SessionsEnded, call.user(), call.user(), call.address});
    return answerWith({});
}

Answer SessionHandler::revokeOthers(const Call &call)
{
    const int ended =
        m_services.sessions.endAllOf(call.user(), Reason::SessionRevoked, call.caller->session);
    m_services.audit.note({AuditAction::SessionsEnded, call.user(), call.user(), call.address});
    return answerWith({{u"ended"_s, ended}});
}

} // namespace chatoyant::server
