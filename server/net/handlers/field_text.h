// Reads text whose form a service judges by a reason of its own.
#pragma once

#include "common/base/limits.h"
#include "common/protocol/json.h"
#include "server/domain/ports/session_storage.h"

namespace chatoyant::server {

// What a client says of where it runs.
inline Device deviceIn(json::Fields &fields, const QString &address)
{
    const auto read = [&fields](QLatin1StringView name) {
        return fields.optionalText(name, limits::deviceNameLength).value_or(QString());
    };
    return {read(QLatin1StringView("device")), address, read(QLatin1StringView("program")),
            read(QLatin1StringView("system"))};
}

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
