// One notifier for each account; where there are several, notifications say whose they are.
#pragma once

#include "client/app/notifier.h"
#include "client/state/account_list.h"

#include <map>

namespace chatoyant::client {

class Notifiers final : public QObject
{
    Q_OBJECT

public:
    Notifiers(AccountList &accounts, const Preferences &preferences, QObject *parent = nullptr);

    void start();
    void closeAll();
    // Where no service shows notifications.
    void setPlain(const PlainAlert &plain);

signals:
    void openWanted(chatoyant::client::Session *account, chatoyant::ChatId chat);
    void requestsWanted(chatoyant::client::Session *account);

private:
    void add(Session *account);
    void remove(Session *account);
    void nameAccounts();

    AccountList &m_accounts;
    const Preferences &m_preferences;
    std::map<Session *, std::unique_ptr<Notifier>> m_notifiers;
    PlainAlert m_plain;
    bool m_isStarted = false;
};

} // namespace chatoyant::client
