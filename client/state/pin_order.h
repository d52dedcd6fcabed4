// The order in which a person wants the chats that they pinned.
#pragma once

#include "common/model/chat.h"

#include <QHash>
#include <QObject>

namespace chatoyant::client {

class ChatList;
class SyncedSettings;

// It stands in the person's settings, and so is the same on all their devices. What was pinned
// since comes before what was moved to its place.
class PinOrder final : public QObject
{
    Q_OBJECT

public:
    // The setting: an array of chat ids.
    static constexpr auto setting = QLatin1StringView("chats.pinOrder");

    PinOrder(SyncedSettings &settings, ChatList &chats, QObject *parent = nullptr);

    // Of two pinned chats.
    bool isBefore(const ChatSummary &a, const ChatSummary &b) const;
    // Both pinned; anything else changes nothing.
    void moveBefore(ChatId chat, ChatId other) { move(chat, other, 0); }
    void moveAfter(ChatId chat, ChatId other) { move(chat, other, 1); }

signals:
    void changed();

private:
    QList<ChatId> pinned() const;
    void move(ChatId chat, ChatId other, int behind);
    void follow();

    SyncedSettings &m_settings;
    ChatList &m_chats;
    QHash<ChatId, int> m_places;
};

} // namespace chatoyant::client
