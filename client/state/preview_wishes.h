// In which chats this person sees what is behind links without asking for it.
#pragma once

#include "common/model/chat.h"

namespace chatoyant::client {

class ChatList;
class Contacts;
class SyncedSettings;

// The choices stand in the person's settings, so that they hold on all their devices.
class PreviewWishes
{
public:
    // Settings: whether any show at all, and whether what one sends has any, both true unless set
    // to false; and what was chosen for chats.
    static constexpr auto onSetting = QLatin1StringView("previews.on");
    static constexpr auto sendSetting = QLatin1StringView("previews.send");
    static constexpr auto chatsSetting = QLatin1StringView("previews.chats");

    PreviewWishes(SyncedSettings &settings, const Contacts &contacts)
        : m_settings(settings)
        , m_contacts(contacts)
    {}

    bool areOn() const;
    // As was chosen for this chat. Else not where strangers write: in a direct chat with somebody
    // who is no friend, and in a group that everybody may join.
    bool showsIn(const ChatSummary &chat) const;
    // What was chosen for chats that are gone is forgotten.
    void chooseIn(ChatId chat, bool shows, const ChatList &chats);

private:
    SyncedSettings &m_settings;
    const Contacts &m_contacts;
};

} // namespace chatoyant::client
