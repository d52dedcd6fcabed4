// Brings what the server says unasked to where it belongs.
#pragma once

#include "client/net/answers.h"
#include "common/base/error.h"

#include <QObject>

#include <chrono>

namespace chatoyant::client {

class CatchUp;
class ChatList;
class Contacts;
class Conversions;
class DraftSync;
class Groups;
class Outbox;
class People;
class PrivacySettings;
class Reports;
class RpcChannel;
class SyncedSettings;
class TypingTracker;

class EventRouter final : public QObject
{
    Q_OBJECT

public:
    struct Targets
    {
        CatchUp &catchUp;
        ChatList &chats;
        Contacts &contacts;
        Outbox &outbox;
        People &people;
        SyncedSettings &settings;
        TypingTracker &typing;
        DraftSync &drafts;
        Conversions &conversions;
        PrivacySettings &privacy;
        Groups &groups;
        Reports &reports;
    };

    EventRouter(RpcChannel &channel, const Targets &targets, QObject *parent = nullptr);

signals:
    void sessionEnded(const chatoyant::Error &why);
    // This person reads or writes on another of their devices.
    void otherDeviceActed();
    void serverLeaves(std::chrono::milliseconds retryAfter);

private:
    void onNotified(const QString &method, const QJsonObject &params);
    void onEntry(ChatId chat, const QJsonObject &params);
    void onPresence(const QJsonObject &params);
    void onContact(Contact contact);
    void onRead(ChatId chat, const QJsonObject &params);
    void onReports(const QJsonObject &params);
    void onLagged(const QJsonObject &params);
    void onDraft(ChatId chat, const QJsonObject &params);
    void onUserEntry(const UserEntry &entry);
    void onChatLeft(ChatId chat, const QJsonObject &deleted);
    void onProfile(User user);
    void onUserRead(ChatId chat, Seq seq);
    void onSettled(ChatId chat, const QList<Entry> &entries);

    Targets m_targets;
};

} // namespace chatoyant::client
