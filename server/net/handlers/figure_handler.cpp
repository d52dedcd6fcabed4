#include "server/net/handlers/figure_handler.h"

#include "common/protocol/figure_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestMinutes = 5;
constexpr int mostMinutes = 24 * 60;
constexpr int usualMinutes = 60;
constexpr qsizetype momentLength = 64;

} // namespace

void FigureHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("admin.figures"_L1, [this](const Call &call) { return figures(call); });
}

Answer FigureHandler::figures(const Call &call) const
{
    if (const auto may = m_services.standing.checkAdmin(call.user()); !may)
        return may.error();
    json::Fields fields(call.params);
    const auto minutes = fields.optionalInteger("minutes"_L1, fewestMinutes, mostMinutes);
    const auto after = fields.optionalText("after"_L1, momentLength);
    const QDateTime moment = json::timeFromText(after.value_or(QString()));
    if (after && !moment.isValid())
        fields.fail(Reason::InvalidField, "after"_L1);
    if (fields.error())
        return *fields.error();
    return answerWith(json::fromFigures(
        m_desk.figures({std::chrono::minutes(minutes.value_or(usualMinutes)), moment})));
}

} // namespace chatoyant::server
