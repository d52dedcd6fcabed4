// What the operator decided about this server.
#pragma once

#include "common/base/limits.h"
#include "common/model/session.h"

#include <chrono>

namespace chatoyant::server {

struct ServerPolicy
{
    QString name = QStringLiteral("Chatoyant");
    QString version;
    SignupPolicy signup = SignupPolicy::Open;
    QStringList features;
    std::chrono::seconds sessionIdle = std::chrono::hours(24 * 30);
    std::chrono::seconds sessionAbsolute = std::chrono::hours(24 * 90);
    qsizetype messageBytes = limits::messageBytes;
};

} // namespace chatoyant::server
