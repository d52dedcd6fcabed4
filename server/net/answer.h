// The answer to one request: the JSON text of its `result`, or why there is none.
#pragma once

#include "common/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace chatoyant::server {

using Answer = Result<QByteArray>;

Answer answerWith(const QJsonObject &result);

// From a service's result: the error as it is, the value through `pack`, which makes a QJsonObject.
template <typename Value, typename Pack>
Answer answerFrom(const Result<Value> &result, Pack pack)
{
    if (!result)
        return result.error();
    return answerWith(pack(*result));
}

// The whole response, as text for the wire.
QByteArray responseText(const QJsonValue &id, const Answer &answer);

} // namespace chatoyant::server
