#include "client/app/launcher_badge.h"

#include <QDBusMessage>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

LauncherBadge::LauncherBadge(AccountList &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_bus(QDBusConnection::sessionBus())
{
    connect(&accounts, &AccountList::changed, this, &LauncherBadge::refresh);
}

LauncherBadge::~LauncherBadge()
{
    say(0);
}

void LauncherBadge::refresh()
{
    say(m_accounts.badge());
}

void LauncherBadge::say(int count)
{
    if (std::exchange(m_said, count) == count || !m_bus.isConnected())
        return;
    QDBusMessage update = QDBusMessage::createSignal(
        u"/org/chatoyant/Chatoyant"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://org.chatoyant.Chatoyant.desktop"_s
           << QVariantMap{{u"count"_s, qint64(count)}, {u"count-visible"_s, count > 0}};
    m_bus.send(update);
}

} // namespace chatoyant::client
