// Who is typing where.
#pragma once

#include "client/state/environment.h"
#include "common/base/ids.h"

#include <QHash>
#include <QObject>

namespace chatoyant::client {

class Api;

// Tells the server at most every 5 s; forgets what others said after 6 s.
class TypingTracker final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds sayEvery{5};
    static constexpr std::chrono::seconds forgetAfter{6};

    TypingTracker(Api &api, const Environment &environment, QObject *parent = nullptr);

    QList<UserId> typing(ChatId chat) const { return m_typing.value(chat).keys(); }
    // This person typed a key.
    void say(ChatId chat);
    void heard(ChatId chat, UserId user);
    // That person's message came.
    void stopped(ChatId chat, UserId user);

signals:
    void changed(ChatId chat);

private:
    void expire();

    Api &m_api;
    const Environment &m_environment;
    Alarm m_alarm;
    QHash<ChatId, QHash<UserId, QDateTime>> m_typing; // when it was heard
    QHash<ChatId, QDateTime> m_said;
};

} // namespace chatoyant::client
