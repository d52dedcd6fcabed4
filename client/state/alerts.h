// What deserves the person's attention while they look elsewhere: one alert for each chat.
#pragma once

#include "client/net/timers.h"
#include "client/state/alert_rules.h"
#include "client/state/quiet_hours.h"
#include "common/base/clock.h"
#include "common/model/contact.h"
#include "common/model/entry.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <optional>

namespace chatoyant::client {

class ChatList;
class Contacts;
class HiddenMessages;
class OwnPresence;
class People;

struct Alert
{
    ChatId chat;
    Entry message; // the newest
    int count = 1; // messages since somebody looked there
    bool isSilent = false;

    friend bool operator==(const Alert &, const Alert &) = default;
};

class Alerts final : public QObject
{
    Q_OBJECT

public:
    // One sound in that time, however much comes.
    static constexpr std::chrono::milliseconds soundPause{1500};
    // Where this person was at another device in the last minute, what they may read there waits.
    static constexpr std::chrono::milliseconds besideOther{3000};
    static constexpr std::chrono::milliseconds otherIsActive{60'000};

    struct Parts
    {
        ChatList &chats;
        Contacts &contacts;
        People &people;
        OwnPresence &presence;
        AlertRules &rules;
        HiddenMessages &hidden;
        const Clock &clock;
    };

    Alerts(const Parts &parts, Timers &timers, QObject *parent = nullptr);

    void setTypes(const AlertTypes &types) { m_types = types; }
    void setSound(bool isOn) { m_hasSound = isOn; }
    void setQuietHours(const QuietHours &hours) { m_quiet = hours; }
    // Nothing notifies before then; null: nothing is silenced.
    void setSilentUntil(const QDateTime &time) { m_silentUntil = time; }
    // The chat before the person's eyes; invalid: none. They need no alert of it.
    void watch(ChatId chat);
    // They read or write on another of their devices.
    void noteOtherDevice() { m_otherActedAt = m_timers.elapsed(); }
    // It is not before anybody's eyes any more, unless another is by now.
    void leave(ChatId chat);
    std::optional<Alert> alert(ChatId chat) const;
    // What is meant for this person: unread messages in chats of two that are not muted, and
    // mentions; a chat's own rule counts as muting does.
    int badge() const;
    // Something else is unread that is not muted.
    bool hasOther() const;
    // "What would it look like?" sampleWanted() follows, and sampleAnswered() where somebody shows
    // notifications.
    void askForSample();
    void answerSample(bool isShown) { emit sampleAnswered(isShown); }

signals:
    // Again for the same chat: it takes the place of the one before.
    void raised(const chatoyant::client::Alert &alert);
    void withdrawn(chatoyant::ChatId chat);
    void requestRaised(const chatoyant::Contact &contact);
    void sampleWanted(bool isSilent);
    void sampleAnswered(bool isShown);

private:
    void onArrived(ChatId chat, const Entry &message);
    void onChanged(ChatId chat);
    void onRequest(const Contact &contact);
    // At once, or once it is plain that it is not read on another device.
    void raise(ChatId chat);
    void raiseNow(ChatId chat);
    bool isOtherActive() const;
    void onRules();
    void withdraw(ChatId chat);
    void withdrawAll();
    // Once in a while only.
    bool takesSound();
    // They asked not to be disturbed, now or at this time of the day.
    bool isQuiet() const;

    Parts m_parts;
    Timers &m_timers;
    QHash<ChatId, Alert> m_alerts;
    QHash<ChatId, quint64> m_held; // not shown yet; which of the waits it is
    quint64 m_holds = 0;
    std::optional<std::chrono::milliseconds> m_otherActedAt;
    ChatId m_watched;
    std::optional<std::chrono::milliseconds> m_soundedAt;
    AlertTypes m_types;
    bool m_hasSound = true;
    QuietHours m_quiet;
    QDateTime m_silentUntil;
};

} // namespace chatoyant::client
