// Chats that a person marked as unread, to come back to them.
#pragma once

#include "common/base/ids.h"

#include <QObject>
#include <QSet>

namespace chatoyant::client {

class ChatList;
class SyncedSettings;

// How far one has read never goes back; that one wants to look again stands in the person's
// settings, and so on all their devices. Opening the chat takes the mark off.
class UnreadMarks final : public QObject
{
    Q_OBJECT

public:
    // The setting: an object of chat ids, each true.
    static constexpr auto setting = QLatin1StringView("chats.markedUnread");

    UnreadMarks(SyncedSettings &settings, ChatList &chats, QObject *parent = nullptr);

    bool has(ChatId chat) const { return m_marked.contains(chat); }
    void set(ChatId chat, bool isMarked);

signals:
    void changed(chatoyant::ChatId chat);

private:
    void follow();

    SyncedSettings &m_settings;
    ChatList &m_chats;
    QSet<ChatId> m_marked;
};

} // namespace chatoyant::client
