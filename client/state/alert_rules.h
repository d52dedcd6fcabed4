// Which chats have a rule of their own for notifications, in place of what holds in general.
#pragma once

#include "common/model/chat.h"

#include <QJsonValue>
#include <QObject>

#include <optional>

namespace chatoyant::client {

class ChatList;
class SyncedSettings;

// What one is told of.
enum class AlertScope { All, Mentions, Nothing };

// What one is told of where a chat has no rule of its own.
struct AlertTypes
{
    bool direct = true; // messages in chats of two
    bool groups = true; // likewise in groups and channels
    bool mentions = true;
    bool requests = true; // to be friends

    AlertScope of(ChatKind kind) const;

    friend bool operator==(const AlertTypes &, const AlertTypes &) = default;
};

// The rules stand in the person's settings, so that they hold on all their devices. That a chat is
// muted comes on top: a muted one tells of mentions at most.
class AlertRules final : public QObject
{
    Q_OBJECT

public:
    // The setting: an object of chat ids and "all", "mentions" or "nothing".
    static constexpr auto setting = QLatin1StringView("chats.alerts");

    AlertRules(SyncedSettings &settings, ChatList &chats, QObject *parent = nullptr);

    // None: as in general.
    std::optional<AlertScope> chosenFor(ChatId chat) const;
    void choose(ChatId chat, const std::optional<AlertScope> &scope);
    // What holds for the chat where `general` holds for all.
    AlertScope of(ChatId chat, AlertScope general) const;
    AlertScope of(ChatId chat, const AlertTypes &types) const;
    // Muted, or by its rule: not everything that is written there counts.
    bool isQuiet(ChatId chat) const { return of(chat, AlertScope::All) != AlertScope::All; }
    // With a rule of their own or muted, by their titles.
    QList<ChatId> exceptions() const;

signals:
    void changed();

private:
    void follow();

    SyncedSettings &m_settings;
    ChatList &m_chats;
    QJsonValue m_told;
};

} // namespace chatoyant::client
