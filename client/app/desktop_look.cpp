#include "client/app/desktop_look.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPalette>
#include <QStyle>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr uint preferDark = 1;

const QString &area()
{
    static const QString name = u"org.freedesktop.appearance"_s;
    return name;
}

const QString &settingName()
{
    static const QString name = u"color-scheme"_s;
    return name;
}

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopLook::DesktopLook(QObject *parent)
    : QObject(parent)
    , m_isDark(QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F)
{}

bool DesktopLook::isMotionReduced() const
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void DesktopLook::start()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // QDBusConnection knows slots by name only; 1 marks a slot.
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                "1onSettingChanged(QString,QString,QDBusVariant)");
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << area() << settingName();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *answered) {
                const QDBusPendingReply<QDBusVariant> reply = *answered;
                answered->deleteLater();
                if (reply.isValid())
                    setScheme(unwrapped(reply.value().variant()).toUInt());
            });
}

void DesktopLook::onSettingChanged(const QString &changedArea,
                                   const QString &name,
                                   const QDBusVariant &value)
{
    if (changedArea == area() && name == settingName())
        setScheme(unwrapped(value.variant()).toUInt());
}

void DesktopLook::setScheme(uint scheme)
{
    const bool isDark = scheme == preferDark;
    if (std::exchange(m_isDark, isDark) != isDark)
        emit darkChanged(isDark);
}

} // namespace chatoyant::client
