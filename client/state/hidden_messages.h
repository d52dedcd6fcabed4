// Messages that a person deleted for themselves only: gone from all their devices, and nobody
// else's.
#pragma once

#include "common/model/chat.h"
#include "common/model/seq_ranges.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace chatoyant::client {

struct Line;
class Api;
class ChatList;
class LocalCache;
class People;
class SyncedSettings;

// They stand in the person's settings, as other things that only they decide do, and so have their
// limit. The server keeps the messages: they count in nobody's view but this person's.
class HiddenMessages final : public QObject
{
    Q_OBJECT

public:
    // The setting: an object of chat ids and the numbers of messages, as "5,9-14".
    static constexpr auto setting = hiddenMessagesSetting;
    // Of the server's 16 KiB for all settings; what they need else stays free.
    static constexpr qsizetype room = 12 * 1024;

    struct Parts
    {
        SyncedSettings &settings;
        ChatList &chats;
        People &people;
        LocalCache &cache;
        Api &api;
    };

    explicit HiddenMessages(const Parts &parts, QObject *parent = nullptr);

    bool has(ChatId chat, Seq message) const { return m_hidden.value(chat).contains(message); }
    // False: the settings hold no more, and nothing is hidden.
    bool hide(ChatId chat, const QList<Seq> &messages);
    void show(ChatId chat, const QList<Seq> &messages);
    // As if it had been deleted.
    void blank(ChatId chat, Line &line) const;
    // What a list of chats shows: the newest message that is not hidden, as far as it is known.
    std::optional<Entry> lastOf(const ChatSummary &chat) const;

signals:
    void changed(chatoyant::ChatId chat);

private:
    using Numbers = QSet<Seq>;

    bool keep(ChatId chat, const Numbers &numbers);
    void follow();
    void followLast(ChatId chat);
    void lookBefore(ChatId chat, Seq hidden);
    void onPage(ChatId chat, const QList<Entry> &entries, const QList<Entry> &amendments);

    // In place of a chat's last message that is hidden.
    struct Before
    {
        Seq hidden = 0; // which that was
        std::optional<Entry> message = {};
    };

    Parts m_parts;
    QHash<ChatId, Numbers> m_hidden;
    QHash<ChatId, Before> m_before;
};

} // namespace chatoyant::client
