// What the desktop says while the program runs: it woke up (on a real bus of its own), it wants
// more contrast or no motion.
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
    void wakingUp_isHeard();
    void fallingAsleep_isNoAwakening();
    void contrast_isFollowed();
    void animations_areFollowed();
    void portal_isHeard_data();
    void portal_isHeard();

private:
    // As the bus hands it on.
    static void say(DesktopLook &look, const QString &area, const QString &name, const QVariant &to)
    {
        QVERIFY(QMetaObject::invokeMethod(&look, "onSettingChanged", Q_ARG(QString, area),
                                          Q_ARG(QString, name),
                                          Q_ARG(QDBusVariant, QDBusVariant(to))));
    }
    void saySleep(bool isAboutTo) const
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        m_there.send(signal << isAboutTo);
    }

    void saySetting(const QString &name, const QVariant &value) const
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << u"org.freedesktop.appearance"_s << name
               << QVariant::fromValue(QDBusVariant(value));
        m_there.send(signal);
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
}

void tst_DesktopSignals::cleanupTestCase()
{
    for (const QString &name :
         {u"desktop"_s, QDBusConnection::sessionBus().name(), QDBusConnection::systemBus().name()})
        QDBusConnection::disconnectFromBus(name);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void tst_DesktopSignals::wakingUp_isHeard()
{
    Awakening awakening;
    awakening.start();
    QSignalSpy happened(&awakening, &Awakening::happened);
    QTRY_VERIFY((saySleep(false), !happened.isEmpty())); // until the bus knows of the listener
}

void tst_DesktopSignals::fallingAsleep_isNoAwakening()
{
    Awakening awakening;
    QSignalSpy happened(&awakening, &Awakening::happened);
    QVERIFY(QMetaObject::invokeMethod(&awakening, "onSleep", Q_ARG(bool, true)));
    QCOMPARE(happened.size(), 0);
    QVERIFY(QMetaObject::invokeMethod(&awakening, "onSleep", Q_ARG(bool, false)));
    QCOMPARE(happened.size(), 1);
}

void tst_DesktopSignals::contrast_isFollowed()
{
    DesktopLook look;
    QSignalSpy changed(&look, &DesktopLook::otherChanged);
    say(look, u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QVERIFY(look.isContrastHigh());
    say(look, u"org.example.other"_s, u"contrast"_s, 0U);
    QVERIFY(look.isContrastHigh());
    QCOMPARE(changed.size(), 1);
    say(look, u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
    QVERIFY(!look.isContrastHigh());
}

void tst_DesktopSignals::animations_areFollowed()
{
    DesktopLook look;
    say(look, u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QVERIFY(look.isMotionReduced());
    say(look, u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
    QVERIFY(!look.isMotionReduced());
}

void tst_DesktopSignals::portal_isHeard_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("it was there before") << true;
    QTest::newRow("it comes later") << false;
}

void tst_DesktopSignals::portal_isHeard()
{
    QFETCH(bool, isFirst);
    const QString name = u"org.freedesktop.portal.Desktop"_s;
    if (isFirst)
        QVERIFY(m_there.registerService(name));
    DesktopLook look;
    look.start();
    if (!isFirst)
        QVERIFY(m_there.registerService(name));
    QTRY_VERIFY((saySetting(u"contrast"_s, 1U), look.isContrastHigh()));
    QTRY_VERIFY((saySetting(u"contrast"_s, 0U), !look.isContrastHigh()));
    QSignalSpy turned(&look, &DesktopLook::darkChanged);
    QTRY_VERIFY((saySetting(u"color-scheme"_s, look.isDark() ? 2U : 1U), !turned.isEmpty()));
    QVERIFY(m_there.unregisterService(name));
}

QTEST_MAIN(tst_DesktopSignals)
#include "tst_desktop_signals.moc"
