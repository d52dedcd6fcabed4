// Keeps each person's own log, as JSON text ready for the wire.
#pragma once

#include "common/model/entry.h"

#include <QByteArray>
#include <QList>

namespace chatoyant::server {

struct UserLogEntry
{
    Seq seq = 0;
    QByteArray json;
};

class UserLogStorage
{
public:
    virtual ~UserLogStorage() = default;
    virtual Seq userHead(UserId user) const = 0;
    virtual void appendUserEntry(UserId user, const UserLogEntry &entry) = 0;
    virtual QList<UserLogEntry> userEntries(UserId user, Seq after, int limit) const = 0;
};

} // namespace chatoyant::server
