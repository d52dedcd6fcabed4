#include "common/protocol/message_messages.h"

#include "common/protocol/file_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/link_messages.h"
#include "common/protocol/mood_messages.h"
#include "common/protocol/rule_messages.h"

namespace chatoyant::json {

using namespace Qt::StringLiterals;

namespace {

template <typename Value, size_t Count>
struct Names
{
    std::array<std::pair<Value, QLatin1StringView>, Count> pairs;

    QString nameOf(Value value) const
    {
        for (const auto &[known, name] : pairs) {
            if (known == value)
                return name;
        }
        Q_UNREACHABLE();
    }

    std::optional<Value> valueOf(QStringView text) const
    {
        for (const auto &[value, name] : pairs) {
            if (text == name)
                return value;
        }
        return std::nullopt;
    }
};

constexpr Names<EntryKind, 9> entryKinds{{{
    {EntryKind::Message, "message"_L1},
    {EntryKind::Edit, "edit"_L1},
    {EntryKind::Delete, "delete"_L1},
    {EntryKind::Reaction, "reaction"_L1},
    {EntryKind::Member, "member"_L1},
    {EntryKind::Chat, "chat"_L1},
    {EntryKind::Pin, "pin"_L1},
    {EntryKind::Transcript, "transcript"_L1},
    {EntryKind::Preview, "preview"_L1},
}}};

constexpr Names<HistoryRule, 2> historyRules{{{
    {HistoryRule::All, "all"_L1},
    {HistoryRule::Joined, "joined"_L1},
}}};

constexpr Names<MediaKind, 4> mediaKinds{{{
    {MediaKind::Pictures, "media"_L1},
    {MediaKind::Files, "files"_L1},
    {MediaKind::Voice, "voice"_L1},
    {MediaKind::Links, "links"_L1},
}}};

constexpr Names<MemberChange, 5> memberChanges{{{
    {MemberChange::Added, "added"_L1},
    {MemberChange::Joined, "joined"_L1},
    {MemberChange::Left, "left"_L1},
    {MemberChange::Removed, "removed"_L1},
    {MemberChange::Role, "role"_L1},
}}};

constexpr Names<Role, 4> roles{{{
    {Role::Reader, "reader"_L1},
    {Role::Member, "member"_L1},
    {Role::Admin, "admin"_L1},
    {Role::Owner, "owner"_L1},
}}};

void addText(const Entry &entry, QJsonObject &object)
{
    object.insert("text"_L1, entry.text);
    if (!entry.mentions.isEmpty()) {
        QJsonArray mentions;
        for (const UserId &user : entry.mentions)
            mentions.append(user.toString());
        object.insert("mentions"_L1, mentions);
    }
    if (entry.mood)
        object.insert("mood"_L1, fromMood(*entry.mood));
    if (entry.forwarded)
        object.insert("forwarded"_L1, fromOrigin(*entry.forwarded));
}

void readText(const QJsonObject &object, Entry &entry)
{
    entry.text = object.value("text"_L1).toString();
    const QJsonArray mentions = object.value("mentions"_L1).toArray();
    for (const QJsonValue &mention : mentions)
        entry.mentions.append(UserId::fromString(mention.toString()));
    if (const QJsonValue mood = object.value("mood"_L1); mood.isObject())
        entry.mood = toMood(mood.toObject());
    entry.forwarded = toOrigin(object.value("forwarded"_L1).toObject());
}

QJsonObject chatChanges(const Entry &entry)
{
    QJsonObject changes;
    if (entry.title)
        changes.insert("title"_L1, *entry.title);
    if (entry.topic)
        changes.insert("topic"_L1, *entry.topic);
    if (entry.locked)
        changes.insert("locked"_L1, *entry.locked);
    if (entry.history)
        changes.insert("history"_L1, historyRuleName(*entry.history));
    if (entry.picture)
        changes.insert("picture"_L1, textOrNone(*entry.picture));
    if (!entry.rules.isEmpty())
        changes.insert("rules"_L1, fromRuleChanges(entry.rules));
    return changes;
}

void readChanges(const QJsonObject &changes, Entry &entry)
{
    if (const QJsonValue title = changes.value("title"_L1); title.isString())
        entry.title = title.toString();
    if (const QJsonValue topic = changes.value("topic"_L1); topic.isString())
        entry.topic = topic.toString();
    if (const QJsonValue locked = changes.value("locked"_L1); locked.isBool())
        entry.locked = locked.toBool();
    entry.history = historyRuleFromName(changes.value("history"_L1).toString());
    if (const QJsonValue picture = changes.value("picture"_L1); picture.isString())
        entry.picture = FileId::fromString(picture.toString());
    entry.rules = toRuleChanges(changes.value("rules"_L1).toObject());
}

bool hasTarget(EntryKind kind)
{
    return kind == EntryKind::Edit || kind == EntryKind::Delete || kind == EntryKind::Reaction ||
           kind == EntryKind::Pin || kind == EntryKind::Transcript || kind == EntryKind::Preview;
}

void addKind(const Entry &entry, QJsonObject &object)
{
    if (hasTarget(entry.kind))
        object.insert("target"_L1, entry.target);
    switch (entry.kind) {
    case EntryKind::Message:
        addText(entry, object);
        if (entry.replyTo > 0)
            object.insert("replyTo"_L1, entry.replyTo);
        if (!entry.files.isEmpty())
            object.insert("files"_L1, fromAttachments(entry.files));
        break;
    case EntryKind::Edit:
    case EntryKind::Transcript:
        addText(entry, object);
        break;
    case EntryKind::Delete:
        break;
    case EntryKind::Reaction:
        object.insert("emoji"_L1, entry.emoji);
        object.insert("on"_L1, entry.on);
        break;
    case EntryKind::Member:
        object.insert("userId"_L1, entry.userId.toString());
        object.insert("change"_L1, memberChangeName(entry.change));
        object.insert("role"_L1, roleName(entry.role));
        break;
    case EntryKind::Chat:
        object.insert("changes"_L1, chatChanges(entry));
        break;
    case EntryKind::Pin:
        object.insert("on"_L1, entry.on);
        break;
    case EntryKind::Preview:
        object.insert("links"_L1, fromLinkPreviews(entry.links));
        break;
    }
}

// None for what no log reaches: such numbers are not exact in JSON, and overflow when counted on.
Seq readSeq(const QJsonObject &object, QLatin1StringView name)
{
    constexpr Seq largestExact = (1LL << 53) - 1;
    const Seq seq = object.value(name).toInteger();
    return seq >= 0 && seq <= largestExact ? seq : 0;
}

void readKind(const QJsonObject &object, Entry &entry)
{
    if (hasTarget(entry.kind))
        entry.target = readSeq(object, "target"_L1);
    switch (entry.kind) {
    case EntryKind::Message:
        entry.replyTo = readSeq(object, "replyTo"_L1);
        entry.files = toAttachments(object.value("files"_L1).toArray());
        readText(object, entry);
        break;
    case EntryKind::Edit:
    case EntryKind::Transcript:
        readText(object, entry);
        break;
    case EntryKind::Delete:
        break;
    case EntryKind::Reaction:
        entry.emoji = object.value("emoji"_L1).toString();
        entry.on = object.value("on"_L1).toBool(true);
        break;
    case EntryKind::Member:
        entry.userId = UserId::fromString(object.value("userId"_L1).toString());
        entry.change = memberChangeFromName(object.value("change"_L1).toString())
                           .value_or(MemberChange::Added);
        entry.role = roleFromName(object.value("role"_L1).toString()).value_or(Role::Member);
        break;
    case EntryKind::Chat:
        readChanges(object.value("changes"_L1).toObject(), entry);
        break;
    case EntryKind::Pin:
        entry.on = object.value("on"_L1).toBool(true);
        break;
    case EntryKind::Preview:
        entry.links = toLinkPreviews(object.value("links"_L1).toArray());
        break;
    }
}

} // namespace

QString entryKindName(EntryKind kind)
{
    return entryKinds.nameOf(kind);
}

std::optional<EntryKind> entryKindFromName(QStringView name)
{
    return entryKinds.valueOf(name);
}

QString memberChangeName(MemberChange change)
{
    return memberChanges.nameOf(change);
}

std::optional<MemberChange> memberChangeFromName(QStringView name)
{
    return memberChanges.valueOf(name);
}

QString roleName(Role role)
{
    return roles.nameOf(role);
}

std::optional<Role> roleFromName(QStringView name)
{
    return roles.valueOf(name);
}

QString mediaKindName(MediaKind kind)
{
    return mediaKinds.nameOf(kind);
}

std::optional<MediaKind> mediaKindFromName(QStringView name)
{
    return mediaKinds.valueOf(name);
}

QString historyRuleName(HistoryRule rule)
{
    return historyRules.nameOf(rule);
}

std::optional<HistoryRule> historyRuleFromName(QStringView name)
{
    return historyRules.valueOf(name);
}

QJsonObject fromOrigin(const Origin &origin)
{
    return {{u"by"_s, origin.by.toString()}, {u"at"_s, timeToText(origin.at)}};
}

std::optional<Origin> toOrigin(const QJsonObject &object)
{
    const Origin origin{UserId::fromString(object.value("by"_L1).toString()),
                        timeFromText(object.value("at"_L1).toString())};
    return origin.by.isValid() ? std::optional(origin) : std::nullopt;
}

QJsonObject fromEntry(const Entry &entry)
{
    QJsonObject object{{u"seq"_s, entry.seq},
                       {u"kind"_s, entryKindName(entry.kind)},
                       {u"at"_s, timeToText(entry.at)},
                       {u"by"_s, entry.by.toString()}};
    if (!entry.clientId.isEmpty())
        object.insert("clientId"_L1, entry.clientId);
    addKind(entry, object);
    return object;
}

std::optional<Entry> toEntry(const QJsonObject &object)
{
    const auto kind = entryKindFromName(object.value("kind"_L1).toString());
    Entry entry;
    entry.seq = readSeq(object, "seq"_L1);
    if (!kind || entry.seq < 1)
        return std::nullopt;
    entry.kind = *kind;
    entry.at = timeFromText(object.value("at"_L1).toString());
    entry.by = UserId::fromString(object.value("by"_L1).toString());
    entry.clientId = object.value("clientId"_L1).toString();
    readKind(object, entry);
    return entry;
}

QJsonArray fromEntries(const QList<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(fromEntry(entry));
    return array;
}

QList<Entry> toEntries(const QJsonArray &array)
{
    QList<Entry> entries;
    for (const QJsonValue &value : array) {
        if (auto entry = toEntry(value.toObject()))
            entries.append(std::move(*entry));
    }
    return entries;
}

} // namespace chatoyant::json
