#include "server/net/handlers/chat_handler.h"

#include "common/base/limits.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/rule_messages.h"
#include "server/net/handlers/pages.h"
#include "server/net/handlers/seqs.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packNewChat(const ChatSummary &chat)
{
    return {{u"chatId"_s, chat.id.toString()}, {u"chat"_s, json::fromSummary(chat)}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray
packList(const ChatList &list, const QList<Conversion> &asked, const std::optional<ChatId> &after)
{
    const auto idOf = [](const ChatSummary &chat) { return chat.id; };
    QByteArray conversions;
    for (const Conversion &conversion : asked)
        conversions +=
            (conversions.isEmpty() ? "" : ",") + compact(json::fromConversion(conversion));
    return '{' + packPage("chats"_L1, list.chats, after, idOf, json::fromSummary) +
           (asked.isEmpty() ? QByteArray() : R"(,"conversions":[)" + conversions + ']') +
           R"(,"userHead":)" + QByteArray::number(list.userHead) + '}';
}

QByteArray packDetails(const ChatDetails &details,
                       const std::optional<Conversion> &asked,
                       const std::optional<UserId> &after)
{
    const auto idOf = [](const Member &member) { return member.user.id; };
    return R"({"chat":)" + compact(json::fromSummary(details.chat)) + ',' +
           (asked ? R"("conversion":)" + compact(json::fromConversion(*asked)) + ','
                  : QByteArray()) +
           packPage("members"_L1, details.members, after, idOf, json::fromMember) + '}';
}

std::optional<MoodLevel> moodChoiceFrom(json::Fields &fields)
{
    const QString name = fields.text("mood"_L1, 1, 64);
    const auto level = moodLevelFromName(name);
    if (!level && name != "settings"_L1)
        fields.fail(Reason::InvalidField, "mood"_L1);
    return level;
}

// One that does not fit is a fault of the whole.
RuleChanges rulesFrom(const QJsonObject &object, json::Fields &outer)
{
    json::Fields fields(object);
    RuleChanges changes;
    const auto allowed = [&fields](QLatin1StringView name, std::optional<Allowed> &change) {
        if (!fields.isAbsent(name))
            change = fields.choice(name, json::allowedFromName);
    };
    allowed("post"_L1, changes.post);
    allowed("add"_L1, changes.add);
    allowed("pin"_L1, changes.pin);
    if (const auto slow = fields.optionalInteger("slow"_L1, 0, limits::slowSeconds))
        changes.slow = int(*slow);
    changes.isPublic = fields.optionalFlag("public"_L1);
    changes.asks = fields.optionalFlag("approval"_L1);
    if (fields.error())
        outer.fail(Reason::InvalidField, "rules"_L1);
    return changes;
}

} // namespace

void ChatHandler::addTo(Dispatcher &dispatcher)
{
    dispatcher.add("chat.list"_L1, [this](const Call &call) { return list(call); });
    dispatcher.add("chat.get"_L1, [this](const Call &call) { return get(call); });
    dispatcher.add("chat.create"_L1, [this](const Call &call) { return create(call); });
    dispatcher.add("chat.convert"_L1, [this](const Call &call) { return convert(call); });
    dispatcher.add("chat.consent"_L1, [this](const Call &call) { return consent(call); });
    dispatcher.add("chat.update"_L1, [this](const Call &call) { return update(call); });
    dispatcher.add("chat.preferences"_L1, [this](const Call &call) { return preferences(call); });
    dispatcher.add("chat.read"_L1, [this](const Call &call) { return read(call); });
    dispatcher.add("chat.typing"_L1, [this](const Call &call) { return typing(call); });
}

Answer ChatHandler::list(const Call &call)
{
    json::Fields fields(call.params);
    const auto after = fields.optionalId<ChatId>("after"_L1);
    if (fields.error())
        return *fields.error();
    const auto list = m_services.chats.list(call.user());
    if (!list)
        return list.error();
    const QList<Conversion> asked =
        after ? QList<Conversion>() : m_services.conversions.pending(call.user());
    return packList(*list, asked, after);
}

Answer ChatHandler::get(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const auto after = fields.optionalId<UserId>("after"_L1);
    if (fields.error())
        return *fields.error();
    const auto details = m_services.chats.get(call.user(), chat);
    if (!details)
        return details.error();
    const auto asked = m_services.conversions.pending(call.user(), chat);
    return asked ? Answer(packDetails(*details, *asked, after)) : asked.error();
}

Answer ChatHandler::create(const Call &call)
{
    json::Fields fields(call.params);
    CreateChat params;
    params.kind = fields.choice("kind"_L1, json::chatKindFromName);
    params.members = fields.ids<UserId>("members"_L1, limits::chatMembers);
    const bool hasTitle = params.kind != ChatKind::Direct;
    params.title = fields.text("title"_L1, hasTitle ? 1 : 0, limits::titleLength);
    params.topic = fields.text("topic"_L1, 0, limits::topicLength);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.chats.create(call.user(), params), packNewChat);
}

Answer ChatHandler::convert(const Call &call)
{
    json::Fields fields(call.params);
    ConvertChat params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.title = fields.text("title"_L1, 1, limits::titleLength);
    params.members = fields.ids<UserId>("members"_L1, limits::chatMembers);
    params.withHistory = fields.optionalFlag("history"_L1).value_or(false);
    if (fields.error())
        return *fields.error();
    return packConverted(call.user(), m_services.conversions.convert(call.user(), params));
}

Answer ChatHandler::consent(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const bool isGiven = fields.flag("accept"_L1);
    if (fields.error())
        return *fields.error();
    return packConverted(call.user(), m_services.conversions.consent(call.user(), chat, isGiven));
}

// The group, where there is one now.
Answer ChatHandler::packConverted(UserId caller, const Result<std::optional<ChatId>> &made)
{
    if (!made)
        return made.error();
    if (!*made)
        return answerWith({});
    return answerFrom(m_services.chats.summary(caller, **made), packNewChat);
}

Answer ChatHandler::update(const Call &call)
{
    json::Fields fields(call.params);
    UpdateChat params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    if (!fields.isAbsent("title"_L1))
        params.title = fields.text("title"_L1, 1, limits::titleLength);
    params.topic = fields.optionalText("topic"_L1, limits::topicLength);
    params.locked = fields.optionalFlag("locked"_L1);
    params.picture = fields.optionalIdOrNone<FileId>("picture"_L1);
    if (!fields.isAbsent("history"_L1))
        params.history = fields.choice("history"_L1, json::historyRuleFromName);
    if (const auto rules = fields.optionalObject("rules"_L1))
        params.rules = rulesFrom(*rules, fields);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.chats.update(call.user(), params), packSeq);
}

Answer ChatHandler::preferences(const Call &call)
{
    json::Fields fields(call.params);
    ChangePreferences params;
    params.chat = fields.id<ChatId>("chatId"_L1);
    params.muted = fields.optionalFlag("muted"_L1);
    params.pinned = fields.optionalFlag("pinned"_L1);
    params.archived = fields.optionalFlag("archived"_L1);
    if (!fields.isAbsent("mood"_L1))
        params.mood = moodChoiceFrom(fields);
    if (fields.error())
        return *fields.error();
    return answerFrom(
        m_services.chats.preferences(call.user(), params), [](const ChatPreferences &preferences) {
            return QJsonObject{{u"preferences"_s, json::fromPreferences(preferences)}};
        });
}

Answer ChatHandler::read(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    const Seq seq = fields.integer("seq"_L1, 0, largestSeq);
    if (fields.error())
        return *fields.error();
    return answerFrom(m_services.chats.read(call.user(), chat, seq), [](Seq mark) {
        return QJsonObject{{u"read"_s, mark}};
    });
}

Answer ChatHandler::typing(const Call &call)
{
    json::Fields fields(call.params);
    const auto chat = fields.id<ChatId>("chatId"_L1);
    if (fields.error())
        return *fields.error();
    const auto told = m_services.chats.typing(call.user(), chat);
    if (!told)
        return told.error();
    return answerWith({});
}

} // namespace chatoyant::server
