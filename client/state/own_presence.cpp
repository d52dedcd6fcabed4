#include "client/state/own_presence.h"

#include "client/net/api.h"
#include "client/state/synced_settings.h"
#include "common/protocol/account_messages.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

OwnPresence::OwnPresence(Api &api, SyncedSettings &settings, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_settings(settings)
{
    connect(&settings, &SyncedSettings::changed, this, &OwnPresence::tell);
}

Presence OwnPresence::shown() const
{
    return m_isThere || chosen() != Presence::Online ? chosen() : Presence::Away;
}

Presence OwnPresence::chosen() const
{
    const auto named = json::presenceFromName(m_settings.value(setting).toString());
    return named && *named != Presence::Offline ? *named : Presence::Online;
}

void OwnPresence::choose(Presence presence)
{
    m_settings.set(setting, json::presenceName(presence));
}

void OwnPresence::setThere(bool isThere)
{
    m_isThere = isThere;
    tell();
}

void OwnPresence::announce()
{
    m_told.reset();
    // Who never said anything here is online, or what another program has told the server.
    if (m_settings.value(setting).isUndefined())
        m_told = Presence::Online;
    tell();
}

void OwnPresence::tell()
{
    if (std::exchange(m_told, shown()) == shown())
        return;
    m_api.setPresence(shown());
    emit changed();
}

} // namespace chatoyant::client
