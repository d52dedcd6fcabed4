// The servers that somebody was signed in to on this machine, the last one first.
#pragma once

#include "client/ui/preferences.h"

#include <QStringList>

namespace chatoyant::client {

class RecentServers
{
public:
    static constexpr int most = 8;

    explicit RecentServers(Preferences &preferences)
        : m_preferences(preferences)
    {}

    QStringList all() const { return m_preferences.value(preference::servers).toStringList(); }

    void use(const QString &server)
    {
        QStringList servers = all();
        servers.removeAll(server);
        servers.prepend(server);
        m_preferences.setValue(preference::servers, servers.mid(0, most));
    }

    void forget(const QString &server)
    {
        QStringList servers = all();
        servers.removeAll(server);
        m_preferences.setValue(preference::servers, servers);
    }

private:
    Preferences &m_preferences;
};

} // namespace chatoyant::client
