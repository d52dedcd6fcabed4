#include "client/state/preview_wishes.h"

#include "client/state/chat_list.h"
#include "client/state/contacts.h"
#include "client/state/synced_settings.h"

namespace chatoyant::client {

bool PreviewWishes::areOn() const
{
    return m_settings.isOn(onSetting);
}

bool PreviewWishes::showsIn(const ChatSummary &chat) const
{
    const QJsonValue chosen = m_settings.value(chatsSetting).toObject().value(chat.id.toString());
    if (chosen.isBool())
        return chosen.toBool();
    if (chat.kind == ChatKind::Direct)
        return m_contacts.contact(chat.peer.id).state == ContactState::Friend;
    return !chat.rules.isPublic;
}

void PreviewWishes::chooseIn(ChatId chat, bool shows, const ChatList &chats)
{
    QJsonObject chosen = m_settings.value(chatsSetting).toObject();
    const QStringList kept = chosen.keys();
    for (const QString &each : kept) {
        if (!chats.contains(ChatId::fromString(each)))
            chosen.remove(each);
    }
    chosen.insert(chat.toString(), shows);
    m_settings.set(chatsSetting, chosen);
}

} // namespace chatoyant::client
