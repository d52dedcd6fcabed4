// Log entries as JSON: on the wire, in the server's log table and in the client's cache alike.
#pragma once

#include "common/model/entry.h"
#include "common/model/media_kind.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chatoyant::json {

QString entryKindName(EntryKind kind);
std::optional<EntryKind> entryKindFromName(QStringView name);
QString memberChangeName(MemberChange change);
std::optional<MemberChange> memberChangeFromName(QStringView name);
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);
QString mediaKindName(MediaKind kind);
std::optional<MediaKind> mediaKindFromName(QStringView name);
QString historyRuleName(HistoryRule rule);
std::optional<HistoryRule> historyRuleFromName(QStringView name);

QJsonObject fromOrigin(const Origin &origin);
// Nothing where nobody is named.
std::optional<Origin> toOrigin(const QJsonObject &object);

QJsonObject fromEntry(const Entry &entry);
// Nothing for an entry without a seq or of a kind that this version does not know.
std::optional<Entry> toEntry(const QJsonObject &object);

QJsonArray fromEntries(const QList<Entry> &entries);
QList<Entry> toEntries(const QJsonArray &array);

} // namespace chatoyant::json
