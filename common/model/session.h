// A signed-in device, as its owner sees it, and what a server says of itself.
#pragma once

#include "common/base/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace chatoyant {

// What a successful sign-up, log-in or resume returns.
struct Grant
{
    UserId userId;
    QString username;
    QString displayName;
    QString token; // empty after a resume: the token stays the same
    QDateTime expiresAt;

    friend bool operator==(const Grant &, const Grant &) = default;
};

enum class SignupPolicy { Closed, Invite, Open };

struct ServerInfo
{
    QString name;    // what the operator calls it
    QString version; // of the program
    SignupPolicy signup = SignupPolicy::Closed;
    QStringList features;
    QDateTime time;

    friend bool operator==(const ServerInfo &, const ServerInfo &) = default;
};

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::Grant)
Q_DECLARE_METATYPE(chatoyant::ServerInfo)
