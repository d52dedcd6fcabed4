// The rules of groups as JSON.
#pragma once

#include "common/model/group_rules.h"

#include <QJsonObject>
#include <QString>

namespace chatoyant::json {

QString allowedName(Allowed allowed);
std::optional<Allowed> allowedFromName(QStringView name);

// Those that are there.
QJsonObject fromRuleChanges(const RuleChanges &changes);
RuleChanges toRuleChanges(const QJsonObject &object);

QJsonObject fromRules(const GroupRules &rules);
// As they are at first, where they are not named.
GroupRules toRules(const QJsonObject &object);

} // namespace chatoyant::json
