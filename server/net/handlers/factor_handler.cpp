#include "server/net/handlers/factor_handler.h"

#include "common/base/limits.h"
#include "server/net/handlers/field_text.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

void FactorHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("factor.get"_L1, [this](const Call &call) { return get(call); });
    dispatcher.addLate("factor.enrol"_L1,
                       [this](const Call &call, const auto &reply) { enrol(call, reply); });
    dispatcher.add("factor.confirm"_L1, [this](const Call &call) { return confirm(call); });
    dispatcher.addLate("factor.disable"_L1,
                       [this](const Call &call, const auto &reply) { disable(call, reply); });
}

Answer FactorHandler::get(const Call &call) const
{
    const FactorState state = m_services.factors.state(call.user());
    return answerWith({{u"on"_s, state.isOn}, {u"recoveryCodes"_s, state.recoveryCodes}});
}

void FactorHandler::enrol(const Call &call, const Dispatcher::Reply &reply)
{
    json::Fields fields(call.params);
    const FactorProof proof{
        call.user(), anyText(fields, call.params, "password"_L1), {}, call.address};
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    m_services.factors.enrol(proof, [reply](const Result<FactorSecret> &made) {
        reply(answerFrom(made, [](const FactorSecret &secret) {
            return QJsonObject{{u"secret"_s, secret.secret}, {u"uri"_s, secret.uri}};
        }));
    });
}

Answer FactorHandler::confirm(const Call &call)
{
    json::Fields fields(call.params);
    const QString code = fields.text("code"_L1, 1, limits::codeLength);
    if (fields.error())
        return *fields.error();
    return answerFrom(
        m_services.factors.confirm(call.user(), code, call.address), [](const QStringList &codes) {
            return QJsonObject{{u"recoveryCodes"_s, QJsonArray::fromStringList(codes)}};
        });
}

void FactorHandler::disable(const Call &call, const Dispatcher::Reply &reply)
{
    json::Fields fields(call.params);
    const FactorProof proof{call.user(), anyText(fields, call.params, "password"_L1),
                            fields.text("code"_L1, 1, limits::codeLength), call.address};
    if (fields.error()) {
        reply(*fields.error());
        return;
    }
    m_services.factors.disable(proof, [reply](const Result<void> &done) {
        reply(done ? answerWith({}) : Answer(done.error()));
    });
}

} // namespace chatoyant::server
