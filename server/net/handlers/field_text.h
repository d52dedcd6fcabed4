// Reads text whose form a service judges by a reason of its own.
#pragma once

#include "common/protocol/json.h"

namespace chatoyant::server {

// Any string; a missing one or another type is a fault. Length and characters are not looked at.
inline QString anyText(json::Fields &fields, const QJsonObject &params, QLatin1StringView name)
{
    const QJsonValue value = params.value(name);
    if (fields.isAbsent(name))
        fields.fail(Reason::MissingField, name);
    else if (!value.isString())
        fields.fail(Reason::InvalidField, name);
    return value.toString();
}

} // namespace chatoyant::server
