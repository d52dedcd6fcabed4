// How this person shows themselves to friends: by their own word, or by whether they are there.
#pragma once

#include "common/model/user.h"

#include <QObject>

namespace chatoyant::client {

class Api;
class SyncedSettings;

// Who says that they are away is away on all their devices until they say otherwise.
class OwnPresence final : public QObject
{
    Q_OBJECT

public:
    // The word, as a setting: "away", or anything else.
    static constexpr auto setting = QLatin1StringView("presence.status");

    OwnPresence(Api &api, SyncedSettings &settings, QObject *parent = nullptr);

    // Online or away, as friends see it while there is a connection.
    Presence shown() const;
    // Their own word; online: as it is.
    Presence chosen() const;
    void choose(Presence presence);
    // Whether they are at this device.
    void setThere(bool isThere);
    // The server knows of nothing: a new connection.
    void announce();

signals:
    void changed();

private:
    void tell();

    Api &m_api;
    SyncedSettings &m_settings;
    bool m_isThere = true;
    Presence m_told = Presence::Online; // what the server takes for granted
};

} // namespace chatoyant::client
