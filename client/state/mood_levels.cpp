#include "client/state/mood_levels.h"

#include "client/state/chat_actions.h"
#include "client/state/chat_list.h"
#include "client/state/local_cache.h"
#include "client/state/synced_settings.h"
#include "common/protocol/account_messages.h"

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

MoodLevels::MoodLevels(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.settings, &SyncedSettings::changed, this, &MoodLevels::follow);
}

void MoodLevels::setAllowed(MoodLevel level, const VoiceWords &voice)
{
    if (m_allowed == level && m_voice == voice)
        return;
    m_allowed = level;
    m_voice = voice;
    store();
    emit changed();
}

void MoodLevels::restore(const QJsonObject &kept)
{
    m_allowed = moodLevelFromName(kept.value("text"_L1).toString()).value_or(MoodLevel::Server);
    m_voice = json::toVoiceWords(kept.value("voice"_L1).toObject());
    emit changed();
}

void MoodLevels::store()
{
    m_parts.cache.putMoodPolicy(
        {{u"text"_s, moodLevelName(m_allowed)}, {u"voice"_s, json::fromVoiceWords(m_voice)}});
}

MoodLevel MoodLevels::chosen() const
{
    return moodLevelOf(m_parts.settings.all());
}

void MoodLevels::choose(MoodLevel level)
{
    m_parts.settings.set(moodLevelSetting, moodLevelName(level));
}

std::optional<MoodLevel> MoodLevels::chosenFor(ChatId chat) const
{
    return m_parts.chats.summary(chat).preferences.mood;
}

void MoodLevels::chooseFor(ChatId chat, const std::optional<MoodLevel> &level)
{
    ChatPreferences preferences = m_parts.chats.summary(chat).preferences;
    preferences.mood = level;
    m_parts.actions.setPreferences(chat, preferences);
}

MoodLevel MoodLevels::general() const
{
    return std::min(m_allowed, chosen());
}

MoodLevel MoodLevels::of(ChatId chat) const
{
    return std::min(m_allowed, chosenFor(chat).value_or(chosen()));
}

void MoodLevels::follow()
{
    const MoodLevel now = chosen();
    if (std::exchange(m_told, now) != now)
        emit changed();
}

} // namespace chatoyant::client
