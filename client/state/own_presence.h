// How this person shows themselves to friends: by their own word, or by whether they are there.
#pragma once

#include "common/model/user.h"

#include <QObject>

#include <optional>

namespace chatoyant::client {

class Api;
class SyncedSettings;

// What they say holds on all their devices until they say otherwise. Who says nothing is online,
// and away while they are not at this device.
class OwnPresence final : public QObject
{
    Q_OBJECT

public:
    // The word, as a setting: "away", "busy", "invisible"; anything else is online.
    static constexpr auto setting = QLatin1StringView("presence.status");

    OwnPresence(Api &api, SyncedSettings &settings, QObject *parent = nullptr);

    // As it is while there is a connection; friends see Offline for Invisible.
    Presence shown() const;
    // Their own word; online: as it is.
    Presence chosen() const;
    void choose(Presence presence);
    // Whether they are at this device.
    void setThere(bool isThere);
    // A new connection: the server remembers what somebody said last, perhaps elsewhere.
    void announce();

signals:
    void changed();

private:
    void tell();

    Api &m_api;
    SyncedSettings &m_settings;
    bool m_isThere = true;
    // What the server takes for granted; nothing: it has to be told.
    std::optional<Presence> m_told = Presence::Online;
};

} // namespace chatoyant::client
