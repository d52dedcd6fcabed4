// What waits on this device to be sent, as it stands in the cache's file.
#pragma once

#include "client/state/change.h"
#include "client/state/outbox.h"

namespace chatoyant::client::rows {

QJsonObject fromItem(const OutboxItem &item);
OutboxItem toItem(const QJsonObject &object);
QJsonObject fromChange(const Change &change);
Change toChange(const QJsonObject &object);
// False for what is no change: messages lie beside them.
bool isUsable(const Change &change);

} // namespace chatoyant::client::rows
