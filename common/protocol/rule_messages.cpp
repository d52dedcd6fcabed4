#include "common/protocol/rule_messages.h"

#include "common/base/limits.h"

namespace chatoyant::json {

using namespace Qt::StringLiterals;

QString allowedName(Allowed allowed)
{
    return allowed == Allowed::Admins ? u"admins"_s : u"everyone"_s;
}

std::optional<Allowed> allowedFromName(QStringView name)
{
    for (const auto allowed : {Allowed::Everyone, Allowed::Admins}) {
        if (name == allowedName(allowed))
            return allowed;
    }
    return std::nullopt;
}

QJsonObject fromRuleChanges(const RuleChanges &changes)
{
    QJsonObject object;
    const auto allow = [&object](QLatin1StringView name, const std::optional<Allowed> &allowed) {
        if (allowed)
            object.insert(name, allowedName(*allowed));
    };
    allow("post"_L1, changes.post);
    allow("add"_L1, changes.add);
    allow("pin"_L1, changes.pin);
    if (changes.slow)
        object.insert("slow"_L1, *changes.slow);
    if (changes.isPublic)
        object.insert("public"_L1, *changes.isPublic);
    if (changes.asks)
        object.insert("approval"_L1, *changes.asks);
    return object;
}

RuleChanges toRuleChanges(const QJsonObject &object)
{
    RuleChanges changes;
    changes.post = allowedFromName(object.value("post"_L1).toString());
    changes.add = allowedFromName(object.value("add"_L1).toString());
    changes.pin = allowedFromName(object.value("pin"_L1).toString());
    if (const QJsonValue slow = object.value("slow"_L1); slow.isDouble())
        changes.slow = qBound(0, slow.toInt(), limits::slowSeconds);
    if (const QJsonValue isPublic = object.value("public"_L1); isPublic.isBool())
        changes.isPublic = isPublic.toBool();
    if (const QJsonValue asks = object.value("approval"_L1); asks.isBool())
        changes.asks = asks.toBool();
    return changes;
}

QJsonObject fromRules(const GroupRules &rules)
{
    return fromRuleChanges(
        {rules.post, rules.add, rules.pin, rules.slow, rules.isPublic, rules.asks});
}

GroupRules toRules(const QJsonObject &object)
{
    GroupRules rules;
    toRuleChanges(object).applyTo(rules);
    return rules;
}

} // namespace chatoyant::json
