#include "server/net/handlers/email_handler.h"

#include "common/base/limits.h"
#include "server/net/handlers/field_text.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packed(const EmailState &state)
{
    QJsonObject object{{u"email"_s, state.email}};
    if (!state.wanted.isEmpty())
        object.insert(u"wanted"_s, state.wanted);
    return object;
}

} // namespace

void EmailHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("account.email"_L1, [this](const Call &call) { return get(call); });
    dispatcher.addLate("account.changeEmail"_L1,
                       [this](const Call &call, const auto &reply) { change(call, reply); });
    dispatcher.add("account.confirmEmail"_L1, [this](const Call &call) { return confirm(call); });
}

Answer EmailHandler::get(const Call &call) const
{
    return answerWith(packed(m_services.emails.state(call.user())));
}

void EmailHandler::change(const Call &call, const Dispatcher::Reply &reply)
{
    json::Fields fields(call.params);
    const ChangeEmail params{call.user(), anyText(fields, call.params, "password"_L1),
                             anyText(fields, call.params, "email"_L1), call.address};
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    m_services.emails.change(
        params, [reply](const Result<EmailState> &state) { reply(answerFrom(state, packed)); });
}

Answer EmailHandler::confirm(const Call &call)
{
    json::Fields fields(call.params);
    const QString code = fields.text("code"_L1, 1, limits::codeLength);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.emails.confirm(call.user(), code, call.address), packed);
}

} // namespace chatoyant::server
