#include "client/state/alert_rules.h"

#include "client/state/chat_list.h"
#include "client/state/synced_settings.h"

#include <algorithm>

namespace chatoyant::client {

namespace {

constexpr std::pair<AlertScope, QLatin1StringView> scopeNames[] = {
    {AlertScope::All, QLatin1StringView("all")},
    {AlertScope::Mentions, QLatin1StringView("mentions")},
    {AlertScope::Nothing, QLatin1StringView("nothing")}};

std::optional<AlertScope> scopeFrom(const QString &name)
{
    for (const auto &[scope, known] : scopeNames) {
        if (name == known)
            return scope;
    }
    return std::nullopt; // of a later version
}

QString nameOf(AlertScope scope)
{
    return scopeNames[static_cast<int>(scope)].second;
}

} // namespace

AlertScope AlertTypes::of(ChatKind kind) const
{
    if (kind == ChatKind::Direct ? direct : groups)
        return AlertScope::All;
    return mentions ? AlertScope::Mentions : AlertScope::Nothing;
}

AlertRules::AlertRules(SyncedSettings &settings, ChatList &chats, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_chats(chats)
    , m_told(settings.value(setting))
{
    connect(&settings, &SyncedSettings::changed, this, &AlertRules::follow);
}

std::optional<AlertScope> AlertRules::chosenFor(ChatId chat) const
{
    return scopeFrom(m_settings.value(setting).toObject().value(chat.toString()).toString());
}

// The settings have their limit: rules of chats that are gone go along.
void AlertRules::choose(ChatId chat, const std::optional<AlertScope> &scope)
{
    const QJsonObject before = m_settings.value(setting).toObject();
    QJsonObject rules;
    for (auto each = before.constBegin(); each != before.constEnd(); ++each) {
        if (m_chats.contains(ChatId::fromString(each.key())))
            rules.insert(each.key(), each.value());
    }
    if (scope)
        rules.insert(chat.toString(), nameOf(*scope));
    else
        rules.remove(chat.toString());
    m_settings.set(setting, rules);
}

AlertScope AlertRules::of(ChatId chat, AlertScope general) const
{
    const AlertScope wanted = chosenFor(chat).value_or(general);
    return m_chats.summary(chat).preferences.muted ? std::max(wanted, AlertScope::Mentions)
                                                   : wanted;
}

// Who wants to hear of no mentions hears nothing of a muted chat, unless by its own rule.
AlertScope AlertRules::of(ChatId chat, const AlertTypes &types) const
{
    const AlertScope scope = of(chat, types.of(m_chats.summary(chat).kind));
    const bool isUnwanted =
        scope == AlertScope::Mentions && !types.mentions && !chosenFor(chat).has_value();
    return isUnwanted ? AlertScope::Nothing : scope;
}

QList<ChatId> AlertRules::exceptions() const
{
    QList<ChatId> found;
    const QList<ChatSummary> chats = m_chats.chats();
    for (const ChatSummary &chat : chats) {
        if (chat.preferences.muted || chosenFor(chat.id))
            found.append(chat.id);
    }
    std::sort(found.begin(), found.end(), [this](ChatId a, ChatId b) {
        const int order = m_chats.title(a).localeAwareCompare(m_chats.title(b));
        return order == 0 ? a < b : order < 0;
    });
    return found;
}

void AlertRules::follow()
{
    const QJsonValue now = m_settings.value(setting);
    if (std::exchange(m_told, now) != now)
        emit changed();
}

} // namespace chatoyant::client
