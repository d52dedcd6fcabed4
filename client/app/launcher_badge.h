// How much is unread, on the program's icon: com.canonical.Unity.LauncherEntry, which docks of
// several desktops follow.
#pragma once

#include "client/state/session.h"

#include <QDBusConnection>
#include <QObject>

namespace chatoyant::client {

class LauncherBadge final : public QObject
{
    Q_OBJECT

public:
    explicit LauncherBadge(Session &session, QObject *parent = nullptr);
    // Takes the number off.
    ~LauncherBadge() override;

private:
    void refresh();
    void say(int count);

    Session &m_session;
    QDBusConnection m_bus;
    int m_said = 0;
};

} // namespace chatoyant::client
