#include "client/net/admin_api.h"
#include "client/net/figure_query.h"
#include "client/net/rpc_channel.h"
#include "common/protocol/figure_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

void AdminApi::figures(const FigureQuery &query, QObject *context, Reply<Figures> reply)
{
    QJsonObject params{{u"minutes"_s, query.minutes}};
    if (query.after.isValid())
        params.insert("after"_L1, json::timeToText(query.after));
    const auto read = [reply = std::move(reply)](const Result<QJsonObject> &answer) {
        if (!answer)
            return reply(answer.error());
        const auto figures = json::toFigures(*answer);
        reply(figures ? Result<Figures>(*figures) : makeError(Reason::Internal));
    };
    m_channel.call(u"admin.figures"_s, params, context, read);
}

} // namespace chatoyant::client
