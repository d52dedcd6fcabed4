#include "client/state/unread_marks.h"

#include "client/state/chat_list.h"
#include "client/state/synced_settings.h"

namespace chatoyant::client {

UnreadMarks::UnreadMarks(SyncedSettings &settings, ChatList &chats, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_chats(chats)
{
    connect(&settings, &SyncedSettings::changed, this, &UnreadMarks::follow);
    follow();
}

// The settings have their limit: marks of chats that are gone go along.
void UnreadMarks::set(ChatId chat, bool isMarked)
{
    if (!chat.isValid() || has(chat) == isMarked)
        return;
    QJsonObject marks;
    for (const ChatId each : std::as_const(m_marked)) {
        if (each != chat && m_chats.contains(each))
            marks.insert(each.toString(), true);
    }
    if (isMarked)
        marks.insert(chat.toString(), true);
    m_settings.set(setting, marks);
}

void UnreadMarks::follow()
{
    QSet<ChatId> now;
    const QJsonObject kept = m_settings.value(setting).toObject();
    for (auto each = kept.constBegin(); each != kept.constEnd(); ++each) {
        if (each->toBool())
            now.insert(ChatId::fromString(each.key()));
    }
    const QSet<ChatId> before = std::exchange(m_marked, now);
    const QSet<ChatId> all = before | now;
    for (const ChatId chat : all) {
        if (before.contains(chat) != now.contains(chat))
            emit changed(chat);
    }
}

} // namespace chatoyant::client
