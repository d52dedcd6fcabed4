// Previews of links as JSON: on the wire, in the server's log table and in the client's cache
// alike.
#pragma once

#include "common/model/link_preview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace chatoyant::json {

QJsonArray fromLinkPreviews(const QList<LinkPreview> &previews);
// What is no preview of a page in the web is passed over, and what is too long is cut.
QList<LinkPreview> toLinkPreviews(const QJsonArray &array);

} // namespace chatoyant::json
