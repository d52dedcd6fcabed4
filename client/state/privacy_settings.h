// What this person shows of themselves, as the server keeps it for all their devices.
#pragma once

#include "client/net/reply.h"
#include "common/model/user.h"

#include <QObject>

#include <optional>

namespace chatoyant::client {

class Api;

// Nothing of it is kept on this device: without a connection it is neither known nor changed.
class PrivacySettings final : public QObject
{
    Q_OBJECT

public:
    explicit PrivacySettings(Api &api, QObject *parent = nullptr);

    // Nothing before the server was asked.
    std::optional<Privacy> known() const { return m_known; }
    void load(QObject *context, Reply<Privacy> reply);
    // Holds at once, for all chats.
    void set(const Privacy &wanted, QObject *context, Reply<Privacy> reply);
    // As another device has set it.
    void apply(const Privacy &privacy);
    void forget();

signals:
    void changed();

private:
    Reply<Privacy> taking(Reply<Privacy> reply);

    Api &m_api;
    std::optional<Privacy> m_known;
};

} // namespace chatoyant::client
