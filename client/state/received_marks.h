// Says to the server what this device has received, so that others see their messages delivered.
#pragma once

#include "client/net/timers.h"
#include "common/model/chat.h"

#include <QHash>
#include <QObject>

namespace chatoyant::client {

class Api;
class CatchUp;
class ChatList;
class People;

// Now and then, for all chats together; never for each message.
class ReceivedMarks final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds sayEvery{1};

    struct Targets
    {
        CatchUp &catchUp;
        ChatList &chats;
        People &people;
    };

    ReceivedMarks(Api &api, const Targets &targets, Timers &timers, QObject *parent = nullptr);

private:
    void onSettled(ChatId chat, const QList<Entry> &entries);
    // What was written while nobody was here.
    void onFinished();
    void note(ChatId chat, Seq seq);
    void say();

    Api &m_api;
    Targets m_targets;
    Alarm m_alarm;
    QHash<ChatId, Seq> m_waiting;
    bool m_isUnknown = false; // to this server, which is an older one
};

} // namespace chatoyant::client
