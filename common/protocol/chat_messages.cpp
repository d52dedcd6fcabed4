#include "common/protocol/chat_messages.h"

#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/mood_messages.h"
#include "common/protocol/rule_messages.h"

namespace chatoyant::json {

using namespace Qt::StringLiterals;

QString chatKindName(ChatKind kind)
{
    switch (kind) {
    case ChatKind::Direct:
        return u"direct"_s;
    case ChatKind::Group:
        return u"group"_s;
    case ChatKind::Broadcast:
        return u"broadcast"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ChatKind> chatKindFromName(QStringView name)
{
    for (const auto kind : {ChatKind::Direct, ChatKind::Group, ChatKind::Broadcast}) {
        if (name == chatKindName(kind))
            return kind;
    }
    return std::nullopt;
}

QJsonObject fromPreferences(const ChatPreferences &preferences)
{
    return {{u"muted"_s, preferences.muted},
            {u"pinned"_s, preferences.pinned},
            {u"archived"_s, preferences.archived},
            {u"mood"_s, preferences.mood ? moodLevelName(*preferences.mood) : u"settings"_s}};
}

ChatPreferences toPreferences(const QJsonObject &object)
{
    ChatPreferences preferences{object.value("muted"_L1).toBool(),
                                object.value("pinned"_L1).toBool(),
                                object.value("archived"_L1).toBool()};
    preferences.mood = moodLevelFromName(object.value("mood"_L1).toString());
    // As devices kept it before there were levels.
    if (!object.contains("mood"_L1) && !object.value("moodTheme"_L1).toBool(true))
        preferences.mood = MoodLevel::Off;
    return preferences;
}

QJsonObject fromMember(const Member &member)
{
    QJsonObject object = fromUser(member.user);
    object.insert("role"_L1, roleName(member.role));
    object.insert("read"_L1, member.read);
    object.insert("joinedAt"_L1, timeToText(member.joinedAt));
    return object;
}

Member toMember(const QJsonObject &object)
{
    return {toUser(object), roleFromName(object.value("role"_L1).toString()).value_or(Role::Reader),
            object.value("read"_L1).toInteger(),
            timeFromText(object.value("joinedAt"_L1).toString())};
}

QJsonObject fromSummary(const ChatSummary &chat)
{
    QJsonObject object{{u"chatId"_s, chat.id.toString()},
                       {u"kind"_s, chatKindName(chat.kind)},
                       {u"title"_s, chat.title},
                       {u"topic"_s, chat.topic},
                       {u"memberCount"_s, chat.memberCount},
                       {u"role"_s, roleName(chat.role)},
                       {u"locked"_s, chat.locked},
                       {u"history"_s, historyRuleName(chat.history)},
                       {u"rules"_s, fromRules(chat.rules)},
                       {u"first"_s, chat.first},
                       {u"head"_s, chat.head},
                       {u"read"_s, chat.read},
                       {u"peersRead"_s, chat.peersRead},
                       {u"peersReceived"_s, chat.peersReceived},
                       {u"unread"_s, chat.unread},
                       {u"mentions"_s, chat.mentions},
                       {u"activeAt"_s, timeToText(chat.activeAt)},
                       {u"mood"_s, fromMood(chat.mood)},
                       {u"preferences"_s, fromPreferences(chat.preferences)}};
    if (chat.kind == ChatKind::Direct)
        object.insert("peer"_L1, fromUser(chat.peer));
    if (chat.picture.isValid())
        object.insert("picture"_L1, chat.picture.toString());
    if (chat.last)
        object.insert("last"_L1, fromEntry(*chat.last));
    return object;
}

ChatSummary toSummary(const QJsonObject &object)
{
    ChatSummary chat;
    chat.id = ChatId::fromString(object.value("chatId"_L1).toString());
    chat.kind = chatKindFromName(object.value("kind"_L1).toString()).value_or(ChatKind::Group);
    chat.title = object.value("title"_L1).toString();
    chat.topic = object.value("topic"_L1).toString();
    chat.peer = toUser(object.value("peer"_L1).toObject());
    chat.picture = FileId::fromString(object.value("picture"_L1).toString());
    chat.memberCount = object.value("memberCount"_L1).toInt();
    chat.role = roleFromName(object.value("role"_L1).toString()).value_or(Role::Reader);
    chat.locked = object.value("locked"_L1).toBool(true);
    chat.history =
        historyRuleFromName(object.value("history"_L1).toString()).value_or(HistoryRule::All);
    chat.rules = toRules(object.value("rules"_L1).toObject());
    chat.first = object.value("first"_L1).toInteger(1);
    chat.head = object.value("head"_L1).toInteger();
    chat.read = object.value("read"_L1).toInteger();
    chat.peersRead = object.value("peersRead"_L1).toInteger();
    chat.peersReceived = object.value("peersReceived"_L1).toInteger();
    chat.unread = object.value("unread"_L1).toInt();
    chat.mentions = object.value("mentions"_L1).toInt();
    chat.last = toEntry(object.value("last"_L1).toObject());
    chat.activeAt = timeFromText(object.value("activeAt"_L1).toString());
    chat.mood = toMood(object.value("mood"_L1).toObject());
    chat.preferences = toPreferences(object.value("preferences"_L1).toObject());
    return chat;
}

QJsonObject fromDraft(const Draft &draft)
{
    QJsonObject object{{u"chatId"_s, draft.chat.toString()},
                       {u"text"_s, draft.text},
                       {u"at"_s, timeToText(draft.at)}};
    if (draft.replyTo > 0)
        object.insert("replyTo"_L1, draft.replyTo);
    return object;
}

Draft toDraft(const QJsonObject &object)
{
    return {ChatId::fromString(object.value("chatId"_L1).toString()),
            object.value("text"_L1).toString(), object.value("replyTo"_L1).toInteger(),
            timeFromText(object.value("at"_L1).toString())};
}

QJsonObject fromChatInvite(const ChatInvite &invite)
{
    return {{u"inviteId"_s, invite.id.toString()},
            {u"by"_s, invite.by.toString()},
            {u"createdAt"_s, timeToText(invite.createdAt)},
            {u"expiresAt"_s, timeToText(invite.expiresAt)},
            {u"uses"_s, invite.uses},
            {u"used"_s, invite.used},
            {u"approval"_s, invite.asks}};
}

ChatInvite toChatInvite(const QJsonObject &object)
{
    return {InviteId::fromString(object.value("inviteId"_L1).toString()),
            UserId::fromString(object.value("by"_L1).toString()),
            timeFromText(object.value("createdAt"_L1).toString()),
            timeFromText(object.value("expiresAt"_L1).toString()),
            object.value("uses"_L1).toInt(),
            object.value("used"_L1).toInt(),
            object.value("approval"_L1).toBool()};
}

QJsonObject fromOutsider(const Outsider &outsider)
{
    QJsonObject object{{u"user"_s, fromUser(outsider.user)}, {u"at"_s, timeToText(outsider.at)}};
    if (outsider.by.isValid())
        object.insert("by"_L1, outsider.by.toString());
    return object;
}

Outsider toOutsider(const QJsonObject &object)
{
    return {toUser(object.value("user"_L1).toObject()),
            UserId::fromString(object.value("by"_L1).toString()),
            timeFromText(object.value("at"_L1).toString())};
}

QJsonObject fromDeed(const ChatDeed &deed)
{
    QJsonObject object{{u"number"_s, deed.number},
                       {u"at"_s, timeToText(deed.at)},
                       {u"action"_s, deed.action},
                       {u"actor"_s, fromUser(deed.actor)},
                       {u"details"_s, deed.details}};
    if (deed.subject.id.isValid())
        object.insert("subject"_L1, fromUser(deed.subject));
    return object;
}

ChatDeed toDeed(const QJsonObject &object)
{
    return {object.value("number"_L1).toInteger(),
            timeFromText(object.value("at"_L1).toString()),
            object.value("action"_L1).toString(),
            toUser(object.value("actor"_L1).toObject()),
            toUser(object.value("subject"_L1).toObject()),
            object.value("details"_L1).toString()};
}

QJsonObject fromConversion(const Conversion &conversion)
{
    QJsonArray members;
    for (const UserId &user : conversion.members)
        members.append(user.toString());
    return {{u"chatId"_s, conversion.chat.toString()},
            {u"by"_s, conversion.by.toString()},
            {u"title"_s, conversion.title},
            {u"members"_s, members},
            {u"askedAt"_s, timeToText(conversion.at)}};
}

Conversion toConversion(const QJsonObject &object)
{
    Conversion conversion{ChatId::fromString(object.value("chatId"_L1).toString()),
                          UserId::fromString(object.value("by"_L1).toString()),
                          object.value("title"_L1).toString(),
                          {},
                          timeFromText(object.value("askedAt"_L1).toString())};
    const QJsonArray members = object.value("members"_L1).toArray();
    for (const QJsonValue &member : members)
        conversion.members.append(UserId::fromString(member.toString()));
    return conversion;
}

} // namespace chatoyant::json
