#include "common/protocol/admin_messages.h"

#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"

namespace chatoyant::json {

using namespace Qt::StringLiterals;

namespace {

template <typename Item, typename Pack>
QJsonArray packedEach(const QList<Item> &items, Pack pack)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(pack(item));
    return array;
}

template <typename Unpack>
auto unpackedEach(const QJsonObject &object, QLatin1StringView name, Unpack unpack)
{
    QList<decltype(unpack(QJsonObject()))> items;
    const QJsonArray array = object.value(name).toArray();
    for (const QJsonValue &item : array)
        items.append(unpack(item.toObject()));
    return items;
}

QJsonObject fromFinding(const HealthFinding &finding)
{
    return {{u"mark"_s, healthMarkName(finding.mark)}, {u"text"_s, finding.text}};
}

HealthFinding toFinding(const QJsonObject &object)
{
    return {healthMarkFromName(object.value("mark"_L1).toString()),
            object.value("text"_L1).toString()};
}

QJsonObject fromConfigValue(const ConfigValue &value)
{
    return {{u"key"_s, value.key}, {u"value"_s, value.text}, {u"isDefault"_s, value.isDefault}};
}

ConfigValue toConfigValue(const QJsonObject &object)
{
    return {object.value("key"_L1).toString(), object.value("value"_L1).toString(),
            object.value("isDefault"_L1).toBool()};
}

} // namespace

QString adminUserChoiceName(AdminUserChoice choice)
{
    switch (choice) {
    case AdminUserChoice::All:
        return u"all"_s;
    case AdminUserChoice::Admins:
        return u"admins"_s;
    case AdminUserChoice::Suspended:
        return u"suspended"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AdminUserChoice> adminUserChoiceFromName(QStringView name)
{
    for (const auto choice :
         {AdminUserChoice::All, AdminUserChoice::Admins, AdminUserChoice::Suspended}) {
        if (name == adminUserChoiceName(choice))
            return choice;
    }
    return std::nullopt;
}

QJsonObject fromAdminUser(const AdminUser &user)
{
    QJsonObject object{
        {u"user"_s, fromUser(user.user)},   {u"admin"_s, user.isAdmin},
        {u"suspended"_s, user.isSuspended}, {u"createdAt"_s, timeToText(user.createdAt)},
        {u"sessions"_s, user.sessions},     {u"factor"_s, user.hasFactor}};
    if (!user.email.isEmpty())
        object.insert("email"_L1, user.email);
    if (user.usedAt.isValid())
        object.insert("usedAt"_L1, timeToText(user.usedAt));
    return object;
}

AdminUser toAdminUser(const QJsonObject &object)
{
    return {toUser(object.value("user"_L1).toObject()),
            object.value("email"_L1).toString().left(limits::emailLength),
            object.value("admin"_L1).toBool(),
            object.value("suspended"_L1).toBool(),
            timeFromText(object.value("createdAt"_L1).toString()),
            timeFromText(object.value("usedAt"_L1).toString()),
            object.value("sessions"_L1).toInt(),
            object.value("factor"_L1).toBool()};
}

QJsonObject fromAdminUserPage(const AdminUserPage &page)
{
    QJsonObject object{{u"users"_s, packedEach(page.users, fromAdminUser)},
                       {u"count"_s, page.count}};
    if (page.next.isValid())
        object.insert("next"_L1, page.next.toString());
    return object;
}

AdminUserPage toAdminUserPage(const QJsonObject &object)
{
    return {unpackedEach(object, "users"_L1, toAdminUser), object.value("count"_L1).toInt(),
            UserId::fromString(object.value("next"_L1).toString())};
}

QJsonObject fromPasswordCode(const PasswordCode &code)
{
    return {{u"code"_s, code.code}, {u"expiresAt"_s, timeToText(code.expiresAt)}};
}

PasswordCode toPasswordCode(const QJsonObject &object)
{
    return {object.value("code"_L1).toString().left(limits::codeLength),
            timeFromText(object.value("expiresAt"_L1).toString())};
}

QJsonObject fromSessions(const QList<DeviceSession> &sessions)
{
    return {{u"sessions"_s, packedEach(sessions, fromSession)}};
}

QList<DeviceSession> toSessions(const QJsonObject &object)
{
    return unpackedEach(object, "sessions"_L1, toSession);
}

QString healthMarkName(HealthFinding::Mark mark)
{
    switch (mark) {
    case HealthFinding::Mark::Good:
        return u"good"_s;
    case HealthFinding::Mark::Warning:
        return u"warning"_s;
    case HealthFinding::Mark::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

HealthFinding::Mark healthMarkFromName(QStringView name)
{
    for (const auto mark : {HealthFinding::Mark::Good, HealthFinding::Mark::Bad}) {
        if (name == healthMarkName(mark))
            return mark;
    }
    return HealthFinding::Mark::Warning;
}

QJsonObject fromServerHealth(const ServerHealth &health)
{
    QJsonObject object{{u"findings"_s, packedEach(health.findings, fromFinding)},
                       {u"running"_s, health.isRunning}};
    if (health.at.isValid())
        object.insert("at"_L1, timeToText(health.at));
    return object;
}

ServerHealth toServerHealth(const QJsonObject &object)
{
    return {unpackedEach(object, "findings"_L1, toFinding),
            timeFromText(object.value("at"_L1).toString()), object.value("running"_L1).toBool()};
}

QJsonObject fromConfigValues(const QList<ConfigValue> &values)
{
    return {{u"values"_s, packedEach(values, fromConfigValue)}};
}

QList<ConfigValue> toConfigValues(const QJsonObject &object)
{
    return unpackedEach(object, "values"_L1, toConfigValue);
}

} // namespace chatoyant::json
