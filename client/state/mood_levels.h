// How far moods go for this person: what they chose, in general and for a chat, within what the
// operator of the server allows.
#pragma once

#include "common/base/ids.h"
#include "common/model/session.h"

#include <QObject>

namespace chatoyant::client {

class ChatActions;
class ChatList;
class LocalCache;
class SyncedSettings;

class MoodLevels final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SyncedSettings &settings;
        ChatList &chats;
        ChatActions &actions;
        LocalCache &cache;
    };

    explicit MoodLevels(const Parts &parts, QObject *parent = nullptr);

    // What the server said when it was reached last, also while it is not reached.
    MoodLevel allowed() const { return m_allowed; }
    // Who writes down voice notes; where nobody does, they have no part in moods.
    const VoiceWords &voiceWords() const { return m_voice; }
    void setAllowed(MoodLevel level, const VoiceWords &voice);
    void restore(const QJsonObject &kept);
    // Again, into a cache that was begun anew.
    void store();

    // Whatever is allowed now.
    MoodLevel chosen() const;
    void choose(MoodLevel level);
    // None: as in general.
    std::optional<MoodLevel> chosenFor(ChatId chat) const;
    void chooseFor(ChatId chat, const std::optional<MoodLevel> &level);

    // What holds.
    MoodLevel general() const;
    MoodLevel of(ChatId chat) const;

signals:
    // In general, or who writes down voice notes; of a chat its list says so.
    void changed();

private:
    void follow();

    Parts m_parts;
    MoodLevel m_allowed = MoodLevel::Server;
    VoiceWords m_voice;
    MoodLevel m_told = MoodLevel::Server;
};

} // namespace chatoyant::client
