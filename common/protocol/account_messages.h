// People, sessions and the server itself as JSON.
#pragma once

#include "common/model/session.h"
#include "common/model/user.h"

#include <QJsonObject>

namespace chatoyant::json {

QString presenceName(Presence presence);
std::optional<Presence> presenceFromName(QStringView name);
QString signupPolicyName(SignupPolicy policy);
std::optional<SignupPolicy> signupPolicyFromName(QStringView name);
// "personal", "community", "workplace".
QString serverContextName(ServerContext context);
std::optional<ServerContext> serverContextFromName(QStringView name);

// {"words": "off", "server" or "service", "host"?}
QJsonObject fromVoiceWords(const VoiceWords &voice);
VoiceWords toVoiceWords(const QJsonObject &object);

QString presenceAudienceName(PresenceAudience audience);
std::optional<PresenceAudience> presenceAudienceFromName(QStringView name);

// "everybody", "commonGroup", "friends", "nobody".
QString audienceName(Audience audience);
std::optional<Audience> audienceFromName(QStringView name);

// {"emoji"?, "text"?, "until"?}
QJsonObject fromStatus(const Status &status);
Status toStatus(const QJsonObject &object);

QJsonObject fromPrivacy(const Privacy &privacy);
Privacy toPrivacy(const QJsonObject &object);

QJsonObject fromUser(const User &user);
User toUser(const QJsonObject &object);

QJsonObject fromGrant(const Grant &grant);
Grant toGrant(const QJsonObject &object);

QJsonObject fromSession(const DeviceSession &session);
DeviceSession toSession(const QJsonObject &object);

QJsonObject fromServerInfo(const ServerInfo &info);
ServerInfo toServerInfo(const QJsonObject &object);

} // namespace chatoyant::json
