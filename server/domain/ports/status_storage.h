// Keeps how people say they are, and knows whose time is over.
#pragma once

#include "common/model/user.h"

#include <QList>

namespace chatoyant::server {

class StatusStorage
{
public:
    virtual ~StatusStorage() = default;
    virtual void setStatus(UserId user, const Status &status) = 0;
    // When the first is over that has an end; null: none has one.
    virtual QDateTime nextStatusEnd() const = 0;
    virtual QList<UserId> statusesOver(const QDateTime &now) const = 0;
};

} // namespace chatoyant::server
