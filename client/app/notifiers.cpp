#include "client/app/notifiers.h"

#include "client/models/account_words.h"

namespace chatoyant::client {

Notifiers::Notifiers(AccountList &accounts, const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_preferences(preferences)
{
    connect(&accounts, &AccountList::added, this, &Notifiers::add);
    connect(&accounts, &AccountList::removed, this, &Notifiers::remove);
    connect(&accounts, &AccountList::changed, this, &Notifiers::nameAccounts);
    const QList<Session *> sessions = accounts.sessions();
    for (Session *session : sessions)
        add(session);
}

void Notifiers::start()
{
    m_isStarted = true;
    for (const auto &[account, notifier] : m_notifiers)
        notifier->start();
}

void Notifiers::closeAll()
{
    for (const auto &[account, notifier] : m_notifiers)
        notifier->closeAll();
}

void Notifiers::setPlain(const PlainAlert &plain)
{
    m_plain = plain;
    for (const auto &[account, notifier] : m_notifiers)
        notifier->setPlain(plain);
}

void Notifiers::add(Session *account)
{
    auto notifier = std::make_unique<Notifier>(*account, m_preferences);
    connect(notifier.get(), &Notifier::openWanted, this,
            [this, account](ChatId chat) { emit openWanted(account, chat); });
    connect(notifier.get(), &Notifier::requestsWanted, this,
            [this, account] { emit requestsWanted(account); });
    notifier->setPlain(m_plain);
    if (m_isStarted)
        notifier->start();
    m_notifiers.insert({account, std::move(notifier)});
    nameAccounts();
}

void Notifiers::remove(Session *account)
{
    const auto found = m_notifiers.find(account);
    if (found == m_notifiers.end())
        return;
    found->second->closeAll();
    m_notifiers.erase(found);
    nameAccounts();
}

void Notifiers::nameAccounts()
{
    const bool areSeveral = m_accounts.accounts().size() > 1;
    for (const auto &[account, notifier] : m_notifiers)
        notifier->setAccount(areSeveral ? AccountWords::title(*account) : QString());
}

} // namespace chatoyant::client
