// Chats that are silent for a time: until when, and what happens then.
#pragma once

#include "client/net/timers.h"
#include "client/state/environment.h"
#include "common/base/ids.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace chatoyant::client {

class ChatActions;
class ChatList;
class SyncedSettings;

// That a chat is muted stands in its preferences; until when, in the person's settings, so that any
// of their devices unmutes it in time.
class Mutes final : public QObject
{
    Q_OBJECT

public:
    // The setting: an object of chat ids and times.
    static constexpr auto setting = QLatin1StringView("chats.mutedUntil");

    struct Parts
    {
        ChatList &chats;
        ChatActions &actions;
        SyncedSettings &settings;
    };

    Mutes(const Parts &parts, const Environment &environment, QObject *parent = nullptr);

    // Without a time: for ever.
    void mute(ChatId chat, const std::optional<QDateTime> &until = {});
    void unmute(ChatId chat);
    // Nothing where it is not muted, or for ever.
    std::optional<QDateTime> until(ChatId chat) const;

    // Eight in the morning, of the day that comes after the coming sleep.
    static QDateTime morningAfter(const QDateTime &now);

    // Signed in: what is over by now can be unmuted.
    void setOnline(bool isOnline);

private:
    QHash<ChatId, QDateTime> all() const;
    void keep(const QHash<ChatId, QDateTime> &times);
    void setMuted(ChatId chat, bool isMuted);
    void settle();

    Parts m_parts;
    const Clock &m_clock;
    Alarm m_alarm;
    bool m_isOnline = false;
};

} // namespace chatoyant::client
