// What administrators of the server see of it, as JSON: people, health, configuration.
#pragma once

#include "common/model/admin_user.h"
#include "common/model/server_health.h"

#include <QJsonObject>

#include <optional>

namespace chatoyant::json {

// "all", "admins", "suspended".
QString adminUserChoiceName(AdminUserChoice choice);
std::optional<AdminUserChoice> adminUserChoiceFromName(QStringView name);

// {"user", "email"?, "admin", "suspended", "createdAt", "usedAt"?, "sessions", "factor"}
QJsonObject fromAdminUser(const AdminUser &user);
AdminUser toAdminUser(const QJsonObject &object);

// {"users":[…], "count", "next"?}
QJsonObject fromAdminUserPage(const AdminUserPage &page);
AdminUserPage toAdminUserPage(const QJsonObject &object);

// {"code", "expiresAt"}
QJsonObject fromPasswordCode(const PasswordCode &code);
PasswordCode toPasswordCode(const QJsonObject &object);

// {"sessions":[…]}, as in session.list.
QJsonObject fromSessions(const QList<DeviceSession> &sessions);
QList<DeviceSession> toSessions(const QJsonObject &object);

// "good", "warning", "bad". One this version does not know reads as a warning.
QString healthMarkName(HealthFinding::Mark mark);
HealthFinding::Mark healthMarkFromName(QStringView name);

// {"findings":[{"mark", "text"}…], "at"?, "running"}
QJsonObject fromServerHealth(const ServerHealth &health);
ServerHealth toServerHealth(const QJsonObject &object);

// {"values":[{"key", "value", "isDefault"}…]}
QJsonObject fromConfigValues(const QList<ConfigValue> &values);
QList<ConfigValue> toConfigValues(const QJsonObject &object);

} // namespace chatoyant::json
