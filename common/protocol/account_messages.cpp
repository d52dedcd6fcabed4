#include "common/protocol/account_messages.h"

#include "common/protocol/json.h"
#include "common/protocol/translation_messages.h"

namespace chatoyant::json {

using namespace Qt::StringLiterals;

QString presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Offline:
        return u"offline"_s;
    case Presence::Online:
        return u"online"_s;
    case Presence::Away:
        return u"away"_s;
    case Presence::Busy:
        return u"busy"_s;
    case Presence::Invisible:
        return u"invisible"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Presence> presenceFromName(QStringView name)
{
    for (const Presence presence : {Presence::Offline, Presence::Online, Presence::Away,
                                    Presence::Busy, Presence::Invisible}) {
        if (name == presenceName(presence))
            return presence;
    }
    return std::nullopt;
}

QString signupPolicyName(SignupPolicy policy)
{
    switch (policy) {
    case SignupPolicy::Closed:
        return u"closed"_s;
    case SignupPolicy::Invite:
        return u"invite"_s;
    case SignupPolicy::Open:
        return u"open"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SignupPolicy> signupPolicyFromName(QStringView name)
{
    for (const auto policy : {SignupPolicy::Closed, SignupPolicy::Invite, SignupPolicy::Open}) {
        if (name == signupPolicyName(policy))
            return policy;
    }
    return std::nullopt;
}

QString serverContextName(ServerContext context)
{
    switch (context) {
    case ServerContext::Personal:
        return u"personal"_s;
    case ServerContext::Community:
        return u"community"_s;
    case ServerContext::Workplace:
        return u"workplace"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ServerContext> serverContextFromName(QStringView name)
{
    for (const auto context :
         {ServerContext::Personal, ServerContext::Community, ServerContext::Workplace}) {
        if (name == serverContextName(context))
            return context;
    }
    return std::nullopt;
}

QJsonObject fromUser(const User &user)
{
    QJsonObject object{{u"userId"_s, user.id.toString()},
                       {u"username"_s, user.username},
                       {u"displayName"_s, user.displayName},
                       {u"presence"_s, presenceName(user.presence)}};
    if (!user.about.isEmpty())
        object.insert("about"_L1, user.about);
    if (user.lastSeen.isValid())
        object.insert("lastSeen"_L1, timeToText(user.lastSeen));
    if (user.isBot)
        object.insert("isBot"_L1, true);
    if (user.picture.isValid())
        object.insert("picture"_L1, user.picture.toString());
    if (!user.status.isEmpty())
        object.insert("status"_L1, fromStatus(user.status));
    if (!user.timeZone.isEmpty())
        object.insert("timeZone"_L1, user.timeZone);
    if (!user.languages.isEmpty())
        object.insert("languages"_L1, QJsonArray::fromStringList(user.languages));
    return object;
}

User toUser(const QJsonObject &object)
{
    User user;
    user.id = UserId::fromString(object.value("userId"_L1).toString());
    user.username = object.value("username"_L1).toString();
    user.displayName = object.value("displayName"_L1).toString();
    user.about = object.value("about"_L1).toString();
    user.presence =
        presenceFromName(object.value("presence"_L1).toString()).value_or(Presence::Offline);
    user.lastSeen = timeFromText(object.value("lastSeen"_L1).toString());
    user.isBot = object.value("isBot"_L1).toBool();
    user.picture = FileId::fromString(object.value("picture"_L1).toString());
    user.status = toStatus(object.value("status"_L1).toObject());
    user.timeZone = object.value("timeZone"_L1).toString().left(limits::timeZoneLength);
    const QJsonArray languages = object.value("languages"_L1).toArray();
    for (const QJsonValue &language : languages) {
        if (user.languages.size() < limits::languagesSpoken)
            user.languages.append(language.toString().left(limits::languageCode));
    }
    return user;
}

QJsonObject fromStatus(const Status &status)
{
    QJsonObject object;
    if (!status.emoji.isEmpty())
        object.insert("emoji"_L1, status.emoji);
    if (!status.text.isEmpty())
        object.insert("text"_L1, status.text);
    if (status.until.isValid())
        object.insert("until"_L1, timeToText(status.until));
    return object;
}

Status toStatus(const QJsonObject &object)
{
    return {object.value("emoji"_L1).toString().left(limits::emojiBytes),
            object.value("text"_L1).toString().left(limits::statusLength),
            timeFromText(object.value("until"_L1).toString())};
}

QString audienceName(Audience audience)
{
    switch (audience) {
    case Audience::Everybody:
        return u"everybody"_s;
    case Audience::CommonGroup:
        return u"commonGroup"_s;
    case Audience::Friends:
        return u"friends"_s;
    case Audience::Nobody:
        return u"nobody"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Audience> audienceFromName(QStringView name)
{
    for (const auto audience :
         {Audience::Everybody, Audience::CommonGroup, Audience::Friends, Audience::Nobody}) {
        if (name == audienceName(audience))
            return audience;
    }
    return std::nullopt;
}

QString presenceAudienceName(PresenceAudience audience)
{
    return audience == PresenceAudience::Friends ? u"friends"_s : u"nobody"_s;
}

std::optional<PresenceAudience> presenceAudienceFromName(QStringView name)
{
    for (const auto audience : {PresenceAudience::Friends, PresenceAudience::Nobody}) {
        if (name == presenceAudienceName(audience))
            return audience;
    }
    return std::nullopt;
}

QJsonObject fromPrivacy(const Privacy &privacy)
{
    return {{u"presence"_s, presenceAudienceName(privacy.presence)},
            {u"readMarks"_s, privacy.readMarks},
            {u"messages"_s, audienceName(privacy.messages)},
            {u"requests"_s, audienceName(privacy.requests)},
            {u"groups"_s, audienceName(privacy.groups)},
            {u"picture"_s, audienceName(privacy.picture)}};
}

Privacy toPrivacy(const QJsonObject &object)
{
    const auto audience = [&object](QLatin1StringView name, Audience usual) {
        return audienceFromName(object.value(name).toString()).value_or(usual);
    };
    const Privacy usual;
    return {
        presenceAudienceFromName(object.value("presence"_L1).toString()).value_or(usual.presence),
        object.value("readMarks"_L1).toBool(true),
        audience("messages"_L1, usual.messages),
        audience("requests"_L1, usual.requests),
        audience("groups"_L1, usual.groups),
        audience("picture"_L1, usual.picture)};
}

QJsonObject fromGrant(const Grant &grant)
{
    QJsonObject object{{u"userId"_s, grant.userId.toString()},
                       {u"username"_s, grant.username},
                       {u"displayName"_s, grant.displayName},
                       {u"expiresAt"_s, timeToText(grant.expiresAt)}};
    if (!grant.token.isEmpty())
        object.insert("token"_L1, grant.token);
    return object;
}

Grant toGrant(const QJsonObject &object)
{
    return {UserId::fromString(object.value("userId"_L1).toString()),
            object.value("username"_L1).toString(), object.value("displayName"_L1).toString(),
            object.value("token"_L1).toString(),
            timeFromText(object.value("expiresAt"_L1).toString())};
}

QJsonObject fromSession(const DeviceSession &session)
{
    return {
        {u"sessionId"_s, session.id.toString()},   {u"device"_s, session.device},
        {u"address"_s, session.address},           {u"createdAt"_s, timeToText(session.createdAt)},
        {u"usedAt"_s, timeToText(session.usedAt)}, {u"expiresAt"_s, timeToText(session.expiresAt)},
        {u"current"_s, session.isCurrent},         {u"online"_s, session.isOnline},
        {u"program"_s, session.program},           {u"system"_s, session.system}};
}

DeviceSession toSession(const QJsonObject &object)
{
    DeviceSession session;
    session.id = SessionId::fromString(object.value("sessionId"_L1).toString());
    session.device = object.value("device"_L1).toString();
    session.address = object.value("address"_L1).toString();
    session.createdAt = timeFromText(object.value("createdAt"_L1).toString());
    session.usedAt = timeFromText(object.value("usedAt"_L1).toString());
    session.expiresAt = timeFromText(object.value("expiresAt"_L1).toString());
    session.isCurrent = object.value("current"_L1).toBool();
    session.isOnline = object.value("online"_L1).toBool();
    session.program = object.value("program"_L1).toString();
    session.system = object.value("system"_L1).toString();
    return session;
}

QJsonObject fromVoiceWords(const VoiceWords &voice)
{
    switch (voice.writer) {
    case VoiceWriter::Nobody:
        return {{u"words"_s, u"off"_s}};
    case VoiceWriter::Server:
        return {{u"words"_s, u"server"_s}};
    case VoiceWriter::Service:
        return {{u"words"_s, u"service"_s}, {u"host"_s, voice.host}};
    }
    Q_UNREACHABLE();
}

VoiceWords toVoiceWords(const QJsonObject &object)
{
    const QString words = object.value("words"_L1).toString();
    if (words == "server"_L1)
        return {VoiceWriter::Server, {}};
    if (words == "service"_L1)
        return {VoiceWriter::Service, object.value("host"_L1).toString().left(limits::hostLength)};
    return {};
}

QJsonObject fromServerInfo(const ServerInfo &info)
{
    QJsonObject object{{u"server"_s, u"chatoyant"_s},
                       {u"name"_s, info.name},
                       {u"version"_s, info.version},
                       {u"signup"_s, signupPolicyName(info.signup)},
                       {u"features"_s, QJsonArray::fromStringList(info.features)},
                       {u"limits"_s, QJsonObject{{u"messageBytes"_s, info.messageBytes},
                                                 {u"deleteWindow"_s, info.deleteWindow},
                                                 {u"fileBytes"_s, info.fileBytes},
                                                 {u"files"_s, limits::files}}},
                       {u"mood"_s, QJsonObject{{u"text"_s, moodLevelName(info.moodText)}}},
                       {u"context"_s, serverContextName(info.context)},
                       {u"voice"_s, fromVoiceWords(info.voice)},
                       {u"time"_s, timeToText(info.time)}};
    if (info.translation.isMade())
        object.insert("translation"_L1, fromTranslationOffer(info.translation));
    if (!info.termsUrl.isEmpty())
        object.insert("terms"_L1, info.termsUrl);
    if (!info.contact.isEmpty())
        object.insert("contact"_L1, info.contact);
    return object;
}

ServerInfo toServerInfo(const QJsonObject &object)
{
    ServerInfo info;
    info.name = object.value("name"_L1).toString();
    info.version = object.value("version"_L1).toString();
    info.signup =
        signupPolicyFromName(object.value("signup"_L1).toString()).value_or(SignupPolicy::Closed);
    const QJsonArray features = object.value("features"_L1).toArray();
    for (const QJsonValue &feature : features)
        info.features.append(feature.toString());
    const QJsonObject limits = object.value("limits"_L1).toObject();
    info.messageBytes = limits.value("messageBytes"_L1).toInteger(info.messageBytes);
    info.deleteWindow = limits.value("deleteWindow"_L1).toInteger();
    info.fileBytes = limits.value("fileBytes"_L1).toInteger();
    const QString text = object.value("mood"_L1).toObject().value("text"_L1).toString();
    info.moodText = moodLevelFromName(text).value_or(
        info.features.contains("mood"_L1) ? MoodLevel::Server : MoodLevel::Off);
    info.context = serverContextFromName(object.value("context"_L1).toString())
                       .value_or(ServerContext::Workplace); // the strictest
    info.voice = toVoiceWords(object.value("voice"_L1).toObject());
    info.translation = toTranslationOffer(object.value("translation"_L1).toObject());
    info.termsUrl = object.value("terms"_L1).toString().left(limits::urlLength);
    info.contact = object.value("contact"_L1).toString().simplified().left(limits::contactLength);
    info.time = timeFromText(object.value("time"_L1).toString());
    return info;
}

} // namespace chatoyant::json
