// What a session asked of a scripted server.
#pragma once

#include "tests/support/client/scripted_server.h"

#include <QJsonDocument>

namespace chatoyant::client {

// The parameters of each call of that method, in order.
inline QList<QJsonObject> sentParams(const ScriptedServer &server, const QString &method)
{
    QList<QJsonObject> found;
    if (!server.link())
        return found;
    for (const QByteArray &frame : std::as_const(server.link()->sent)) {
        const QJsonObject call = QJsonDocument::fromJson(frame).object();
        if (call.value(QStringLiteral("method")) == method)
            found.append(call.value(QStringLiteral("params")).toObject());
    }
    return found;
}

} // namespace chatoyant::client
