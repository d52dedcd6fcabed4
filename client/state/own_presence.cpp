#include "client/state/own_presence.h"

#include "client/net/api.h"
#include "client/state/synced_settings.h"

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
    return m_isThere ? chosen() : Presence::Away;
}

Presence OwnPresence::chosen() const
{
    return m_settings.value(setting).toString() == "away"_L1 ? Presence::Away : Presence::Online;
}

void OwnPresence::choose(Presence presence)
{
    m_settings.set(setting, presence == Presence::Away ? u"away"_s : u"online"_s);
}

void OwnPresence::setThere(bool isThere)
{
    m_isThere = isThere;
    tell();
}

void OwnPresence::announce()
{
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
