#include "client/state/mutes.h"

#include "client/state/chat_actions.h"
#include "client/state/chat_list.h"
#include "client/state/synced_settings.h"
#include "common/protocol/json.h"

namespace chatoyant::client {

Mutes::Mutes(const Parts &parts, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_clock(environment.clock)
    , m_alarm(environment.timers)
{
    connect(&m_alarm, &Alarm::rang, this, &Mutes::settle);
    connect(&parts.settings, &SyncedSettings::changed, this, &Mutes::settle);
}

void Mutes::mute(ChatId chat, const std::optional<QDateTime> &until)
{
    QHash<ChatId, QDateTime> times = all();
    if (until)
        times.insert(chat, *until);
    else
        times.remove(chat);
    setMuted(chat, true);
    keep(times);
}

void Mutes::unmute(ChatId chat)
{
    QHash<ChatId, QDateTime> times = all();
    times.remove(chat);
    setMuted(chat, false);
    keep(times);
}

std::optional<QDateTime> Mutes::until(ChatId chat) const
{
    const QHash<ChatId, QDateTime> times = all();
    if (!m_parts.chats.summary(chat).preferences.muted || !times.contains(chat))
        return std::nullopt;
    return times.value(chat);
}

QDateTime Mutes::morningAfter(const QDateTime &now)
{
    const QTime morning(8, 0);
    const QTime night(5, 0); // before it, one has not slept yet
    const QDateTime local = now.toLocalTime();
    return {local.time() < night ? local.date() : local.date().addDays(1), morning};
}

void Mutes::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    settle();
}

QHash<ChatId, QDateTime> Mutes::all() const
{
    QHash<ChatId, QDateTime> times;
    const QJsonObject kept = m_parts.settings.value(setting).toObject();
    for (auto each = kept.constBegin(); each != kept.constEnd(); ++each)
        times.insert(ChatId::fromString(each.key()), json::timeFromText(each->toString()));
    return times;
}

void Mutes::keep(const QHash<ChatId, QDateTime> &times)
{
    QJsonObject kept;
    for (auto each = times.constBegin(); each != times.constEnd(); ++each)
        kept.insert(each.key().toString(), json::timeToText(each->toUTC()));
    m_parts.settings.set(setting, kept);
    settle();
}

void Mutes::setMuted(ChatId chat, bool isMuted)
{
    ChatPreferences preferences = m_parts.chats.summary(chat).preferences;
    if (std::exchange(preferences.muted, isMuted) != isMuted)
        m_parts.actions.setPreferences(chat, preferences);
}

// Unmutes what is over, and waits for what comes next.
void Mutes::settle()
{
    m_alarm.stop();
    if (!m_isOnline)
        return;
    const QDateTime now = m_clock.now();
    QHash<ChatId, QDateTime> times = all();
    QList<ChatId> over;
    std::optional<QDateTime> next;
    for (auto each = times.constBegin(); each != times.constEnd(); ++each) {
        if (*each <= now)
            over.append(each.key());
        else if (!next || *each < *next)
            next = *each;
    }
    if (next)
        m_alarm.start(std::chrono::milliseconds(now.msecsTo(*next)));
    for (const ChatId chat : std::as_const(over)) {
        times.remove(chat);
        if (m_parts.chats.contains(chat))
            setMuted(chat, false);
    }
    if (!over.isEmpty())
        keep(times);
}

} // namespace chatoyant::client
