#include "server/net/handlers/account_handler.h"

#include "common/base/limits.h"
#include "server/net/handlers/field_text.h"

#include <QRegularExpression>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// A language as systems name it, "pt_BR" or "sr-Latn-RS": never a path.
bool isLocale(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z]{1,8}([_-][A-Za-z0-9]{1,8}){0,4}\\z"_s);
    return text.isEmpty() || form.match(text).hasMatch();
}

} // namespace

AccountHandler::AccountHandler(Services &services, LinkRegistry &registry)
    : m_services(services)
    , m_admission(services, registry)
{}

void AccountHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("account.available"_L1, [this](const Call &call) { return available(call); });
    dispatcher.addLate("account.signup"_L1,
                       [this](const Call &call, const auto &reply) { signup(call, reply); });
    dispatcher.addLate("account.changePassword"_L1, [this](const Call &call, const auto &reply) {
        changePassword(call, reply);
    });
    dispatcher.add("account.requestReset"_L1,
                   [this](const Call &call) { return requestReset(call); });
    dispatcher.add("account.confirm"_L1, [this](const Call &call) { return confirm(call); });
    dispatcher.addLate("account.reset"_L1,
                       [this](const Call &call, const auto &reply) { reset(call, reply); });
}

Answer AccountHandler::available(const Call &call)
{
    json::Fields fields(call.params);
    const QString username = anyText(fields, call.params, "username"_L1);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.accounts.available(username, call.address), [](bool isFree) {
        return QJsonObject{{u"available"_s, isFree}};
    });
}

void AccountHandler::signup(const Call &call, const Dispatcher::Reply &reply)
{
    json::Fields fields(call.params);
    SignupParams params;
    params.username = anyText(fields, call.params, "username"_L1);
    params.password = anyText(fields, call.params, "password"_L1);
    params.displayName = fields.text("displayName"_L1, 0, limits::displayNameLength);
    if (!fields.isAbsent("email"_L1))
        params.email = anyText(fields, call.params, "email"_L1);
    params.locale = fields.text("locale"_L1, 0, limits::deviceNameLength);
    if (!isLocale(params.locale))
        fields.fail(Reason::InvalidField, "locale"_L1);
    params.device = deviceIn(fields, call.address);
    params.invite = fields.text("invite"_L1, 0, limits::codeLength);
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    if (const auto allowed = m_admission.check(call); !allowed) {
        reply(allowed.error());
        return;
    }
    m_services.accounts.signup(params, [this, link = call.link, reply](const auto &outcome) {
        if (outcome && !*outcome)
            return reply(answerWith({{u"confirm"_s, u"email"_s}}));
        reply(m_admission.admit(link, outcome ? Result<SignedIn>(**outcome) : outcome.error()));
    });
}

void AccountHandler::changePassword(const Call &call, const Dispatcher::Reply &reply)
{
    json::Fields fields(call.params);
    const ChangePassword params{call.user(), call.caller->session,
                                anyText(fields, call.params, "oldPassword"_L1),
                                anyText(fields, call.params, "newPassword"_L1), call.address};
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    m_services.passwords.change(params, [reply](const Result<User> &changed) {
        reply(changed ? answerWith({}) : Answer(changed.error()));
    });
}

Answer AccountHandler::requestReset(const Call &call)
{
    json::Fields fields(call.params);
    const QString email = anyText(fields, call.params, "email"_L1);
    if (fields.error())
        return *fields.error();
    const auto asked = m_services.passwords.requestReset(email, call.address);
    return asked ? answerWith({}) : Answer(asked.error());
}

void AccountHandler::reset(const Call &call, const Dispatcher::Reply &reply)
{
    json::Fields fields(call.params);
    const ResetPassword params{fields.text("code"_L1, 1, limits::codeLength),
                               anyText(fields, call.params, "password"_L1), call.address};
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    m_services.passwords.reset(params, [reply](const Result<User> &changed) {
        reply(answerFrom(changed, [](const User &user) {
            return QJsonObject{{u"username"_s, user.username}};
        }));
    });
}

Answer AccountHandler::confirm(const Call &call)
{
    json::Fields fields(call.params);
    const ConfirmSignup params{fields.text("code"_L1, 1, limits::codeLength),
                               deviceIn(fields, call.address)};
    if (fields.error())
        return *fields.error();
    if (const auto allowed = m_admission.check(call); !allowed)
        return allowed.error();
    return m_admission.admit(call.link, m_services.accounts.confirm(params));
}

} // namespace chatoyant::server
