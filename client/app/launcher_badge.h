// How much is unread in all accounts, on the program's icon: com.canonical.Unity.LauncherEntry,
// which docks of several desktops follow.
#pragma once

#include "client/state/account_list.h"

#include <QDBusConnection>
#include <QObject>

namespace chatoyant::client {

class LauncherBadge final : public QObject
{
    Q_OBJECT

public:
    explicit LauncherBadge(AccountList &accounts, QObject *parent = nullptr);
    // Takes the number off.
    ~LauncherBadge() override;

private:
    void refresh();
    void say(int count);

    AccountList &m_accounts;
    QDBusConnection m_bus;
    int m_said = 0;
};

} // namespace chatoyant::client
