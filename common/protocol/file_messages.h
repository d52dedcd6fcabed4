// Files of messages as JSON: on the wire, in the server's log table and in the client's cache
// alike.
#pragma once

#include "common/model/attachment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace chatoyant::json {

QString attachmentKindName(AttachmentKind kind);
std::optional<AttachmentKind> attachmentKindFromName(QStringView name);

QJsonObject fromAttachment(const Attachment &file);
// Nothing for one without an id. What cannot be is left out: a negative size, a name with a path.
std::optional<Attachment> toAttachment(const QJsonObject &object);

QJsonArray fromAttachments(const QList<Attachment> &files);
// limits::files of them at most.
QList<Attachment> toAttachments(const QJsonArray &array);

} // namespace chatoyant::json
