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
constexpr uint moreContrast = 1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto scheme = "color-scheme"_L1;
constexpr auto contrast = "contrast"_L1;
// The portal hands on what the desktop calls it.
constexpr auto desktopInterface = "org.gnome.desktop.interface"_L1;
constexpr auto animations = "enable-animations"_L1;

const QString &portalService()
{
    static const QString name = u"org.freedesktop.portal.Desktop"_s;
    return name;
}

const QString &portalPath()
{
    static const QString name = u"/org/freedesktop/portal/desktop"_s;
    return name;
}

const QString &portalSettings()
{
    static const QString name = u"org.freedesktop.portal.Settings"_s;
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
    return m_isMotionReduced.value_or(
        QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0);
}

void DesktopLook::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // QDBusConnection knows slots by name only; 1 marks a slot.
    bus.connect(portalService(), portalPath(), portalSettings(), u"SettingChanged"_s, this,
                "1onSettingChanged(QString,QString,QDBusVariant)");
    ask(appearance, scheme);
    ask(appearance, contrast);
    ask(desktopInterface, animations);
}

void DesktopLook::ask(const QString &area, const QString &name)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService(), portalPath(), portalSettings(), u"Read"_s);
    call << area << name;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, area, name](QDBusPendingCallWatcher *answered) {
                const QDBusPendingReply<QDBusVariant> reply = *answered;
                answered->deleteLater();
                if (reply.isValid())
                    take(area, name, reply.value().variant());
            });
}

void DesktopLook::onSettingChanged(const QString &area,
                                   const QString &name,
                                   const QDBusVariant &value)
{
    take(area, name, value.variant());
}

void DesktopLook::take(const QString &area, const QString &name, const QVariant &value)
{
    const QVariant plain = unwrapped(value);
    if (area == appearance && name == scheme) {
        const bool isDark = plain.toUInt() == preferDark;
        if (std::exchange(m_isDark, isDark) != isDark)
            emit darkChanged(isDark);
    } else if (area == appearance && name == contrast) {
        const bool isHigh = plain.toUInt() == moreContrast;
        if (std::exchange(m_isContrastHigh, isHigh) != isHigh)
            emit otherChanged();
    } else if (area == desktopInterface && name == animations) {
        const bool isReduced = !plain.toBool();
        const bool wasReduced = isMotionReduced();
        m_isMotionReduced = isReduced;
        if (wasReduced != isReduced)
            emit otherChanged();
    }
}

} // namespace chatoyant::client
