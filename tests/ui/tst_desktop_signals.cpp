// What the desktop says while the program runs: it woke up, it wants more contrast or no motion. On
// a real bus of its own.
#include "client/app/awakening.h"
#include "client/app/desktop_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_DesktopSignals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void wakingUp_isHeard_fallingAsleepIsNot();
    void contrast_isFollowed();
    void animations_areFollowed();

private:
    void sayPortal(const QString &area, const QString &name, const QVariant &value) const
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << area << name << QVariant::fromValue(QDBusVariant(value));
        m_there.send(signal);
    }
    void saySleep(bool isAboutTo) const
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        m_there.send(signal << isAboutTo);
    }

    QProcess m_bus;
    QDBusConnection m_there = QDBusConnection(QString());
};

// Both buses are this one; the other end is a connection of its own.
void tst_DesktopSignals::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    m_there = QDBusConnection::connectToBus(QString::fromLocal8Bit(address), u"desktop"_s);
    QVERIFY(m_there.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void tst_DesktopSignals::cleanupTestCase()
{
    for (const QString &name :
         {u"desktop"_s, QDBusConnection::sessionBus().name(), QDBusConnection::systemBus().name()})
        QDBusConnection::disconnectFromBus(name);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void tst_DesktopSignals::wakingUp_isHeard_fallingAsleepIsNot()
{
    Awakening awakening;
    awakening.start();
    QSignalSpy happened(&awakening, &Awakening::happened);
    QTRY_VERIFY((saySleep(false), !happened.isEmpty())); // until the bus knows of the listener
    QTest::qWait(0);
    happened.clear();
    saySleep(true);
    saySleep(false);
    QTRY_COMPARE(happened.size(), 1);
}

void tst_DesktopSignals::contrast_isFollowed()
{
    DesktopLook look;
    look.start();
    QSignalSpy changed(&look, &DesktopLook::otherChanged);
    sayPortal(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QTRY_VERIFY(look.isContrastHigh());
    QCOMPARE(changed.size(), 1);
    sayPortal(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
    QTRY_VERIFY(!look.isContrastHigh());
}

void tst_DesktopSignals::animations_areFollowed()
{
    DesktopLook look;
    look.start();
    sayPortal(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QTRY_VERIFY(look.isMotionReduced());
    sayPortal(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
    QTRY_VERIFY(!look.isMotionReduced());
}

QTEST_MAIN(tst_DesktopSignals)
#include "tst_desktop_signals.moc"
