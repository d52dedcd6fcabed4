// Notifications as a desktop sees them: a real bus of its own, a service that writes down what
// comes.
#include "client/app/launcher_badge.h"
#include "client/app/notifier.h"
#include "client/app/settings.h"
#include "tests/support/client/signed_in.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

struct Seen
{
    uint replaces = 0;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

// The other end: what a desktop does.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities{u"actions"_s, u"body-markup"_s, u"inline-reply"_s};
    QList<Seen> seen;
    QList<uint> closed;
    uint last = 0;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &,
                uint replaces,
                const QString &,
                const QString &title,
                const QString &body,
                const QStringList &actions,
                const QVariantMap &hints,
                int)
    {
        seen.append({replaces, title, body, actions, hints});
        last = replaces == 0 ? uint(seen.size()) : replaces;
        return last;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void NotificationReplied(uint id, const QString &text);
};

class tst_Notifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void message_isShown();
    void secondMessage_takesThePlaceOfTheFirst();
    void readElsewhere_closesIt();
    void click_opensTheChat();
    void reply_isSent();
    void markRead_tellsTheServer();
    void picture_onThisDevice_goesAlong();
    void nameOnly_showsNoText();
    void locked_tellsNobodyAnything();
    void sound_ofOurOwn_isNotTheServicesToo();
    void service_thatIsNotThere_leavesItToTheTray();
    void desktop_keepingQuiet_isListenedTo();
    void sample_isShown_andSaidSo();
    void end_leavesNothingOnTheScreen();

private:
    void arrive(const QString &text) { m_in->server.write(text); }

    QProcess m_bus;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<SignedIn> m_in;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Notifier> m_notifier;
};

void tst_Notifier::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void tst_Notifier::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
    m_bus.terminate();
    m_bus.waitForFinished();
}

// The service has a connection of its own, as another process would.
void tst_Notifier::init()
{
    m_desktop = std::make_unique<Desktop>();
    QDBusConnection there = QDBusConnection::connectToBus(
        QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
    QVERIFY(
        there.registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(there.registerService(u"org.freedesktop.Notifications"_s));
    m_in = std::make_unique<SignedIn>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"window.ini"_s));
    m_notifier = std::make_unique<Notifier>(*m_in->session, *m_settings);
    m_notifier->start();
    QTRY_VERIFY(m_notifier->isReady());
}

void tst_Notifier::cleanup()
{
    m_notifier.reset();
    m_in.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_desktop.reset();
}

void tst_Notifier::message_isShown()
{
    arrive(u"a < b"_s);
    QTRY_COMPARE(m_desktop->seen.size(), 1);
    const Seen &seen = m_desktop->seen.front();
    QCOMPARE(seen.title, m_in->session->people().name(m_in->server.friendId));
    QCOMPARE(seen.body, u"a &lt; b"_s); // the service reads markup
    QCOMPARE(seen.hints.value(u"desktop-entry"_s).toString(), u"org.chatoyant.Chatoyant"_s);
    QVERIFY(seen.actions.contains(u"inline-reply"_s));
}

void tst_Notifier::secondMessage_takesThePlaceOfTheFirst()
{
    arrive(u"one"_s);
    arrive(u"two"_s); // perhaps before the first has its number
    QTRY_COMPARE(m_desktop->seen.size(), 2);
    QCOMPARE(m_desktop->seen.at(1).replaces, 1U);
    QCOMPARE(m_desktop->seen.at(1).body, u"two"_s);
}

void tst_Notifier::readElsewhere_closesIt()
{
    arrive(u"one"_s);
    QTRY_COMPARE(m_desktop->seen.size(), 1);
    m_in->session->chats().setUnread(m_in->server.chat, 0, 0);
    QTRY_COMPARE(m_desktop->closed, QList<uint>{1});
}

void tst_Notifier::click_opensTheChat()
{
    QSignalSpy open(m_notifier.get(), &Notifier::openWanted);
    arrive(u"one"_s);
    QTRY_COMPARE(m_notifier->shownCount(), 1);
    emit m_desktop->ActionInvoked(99, u"default"_s); // somebody else's
    emit m_desktop->ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(open.size(), 1);
    QCOMPARE(open.front().front().value<ChatId>(), m_in->server.chat);
}

void tst_Notifier::reply_isSent()
{
    arrive(u"Are you there?"_s);
    QTRY_COMPARE(m_notifier->shownCount(), 1);
    emit m_desktop->NotificationReplied(1, u" on my way "_s);
    QTRY_COMPARE(m_in->server.sentIds.size(), 1);
    QTRY_COMPARE(m_in->server.log.last().text, u"on my way"_s);
}

void tst_Notifier::markRead_tellsTheServer()
{
    arrive(u"one"_s);
    QTRY_COMPARE(m_notifier->shownCount(), 1);
    emit m_desktop->ActionInvoked(1, u"mail-mark-read"_s);
    QTRY_VERIFY(m_in->server.calls.contains(u"chat.read"_s));
}

void tst_Notifier::picture_onThisDevice_goesAlong()
{
    User sender = m_in->session->people().user(m_in->server.friendId);
    sender.picture = FileId{{9, 9}};
    m_in->session->people().learn(sender);
    arrive(u"one"_s);
    QTRY_COMPARE(m_desktop->seen.size(), 1);
    QVERIFY(!m_desktop->seen.at(0).hints.contains(u"image-path"_s)); // nobody waits for it
    QFile file(m_folder->filePath(u"face.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a face") > 0);
    file.close();
    bool isKept = false;
    m_in->session->files().pictures().keep(sender.picture, file.fileName(), this,
                                           [&isKept] { isKept = true; });
    QTRY_VERIFY(isKept);
    arrive(u"two"_s);
    QTRY_COMPARE(m_desktop->seen.size(), 2);
    const QString path = m_desktop->seen.at(1).hints.value(u"image-path"_s).toString();
    QFile shown(QUrl(path).toLocalFile());
    QVERIFY(shown.open(QIODevice::ReadOnly));
    QCOMPARE(shown.readAll(), QByteArray("a face"));
    m_settings->setValue(preference::alertPreview, u"nothing"_s);
    arrive(u"three"_s);
    QTRY_COMPARE(m_desktop->seen.size(), 3);
    QVERIFY(
        !m_desktop->seen.at(2).hints.contains(u"image-path"_s)); // who it is, is nobody's business
}

void tst_Notifier::nameOnly_showsNoText()
{
    m_settings->setValue(preference::alertPreview, u"name"_s);
    arrive(u"a secret"_s);
    QTRY_COMPARE(m_desktop->seen.size(), 1);
    QVERIFY(!m_desktop->seen.front().body.contains(u"secret"_s));
}

void tst_Notifier::locked_tellsNobodyAnything()
{
    m_settings->setValue(preference::isLocked, true);
    arrive(u"Nobody else's business"_s);
    QTRY_COMPARE(m_desktop->seen.size(), 1);
    const Seen &seen = m_desktop->seen.front();
    QCOMPARE(seen.title, u"Chatoyant"_s);
    QCOMPARE(seen.body, u"New message"_s);
    QVERIFY(!seen.actions.contains(u"inline-reply"_s)); // whoever sits there may be anybody
    QVERIFY(!seen.actions.contains(u"mail-mark-read"_s));
}

void tst_Notifier::sound_ofOurOwn_isNotTheServicesToo()
{
    m_settings->setValue(preference::alertChime, u"bell"_s);
    arrive(u"one"_s);
    QTRY_COMPARE(m_desktop->seen.size(), 1);
    QVERIFY(!m_desktop->seen.front().hints.contains(u"sound-name"_s));
    QVERIFY(m_desktop->seen.front().hints.value(u"suppress-sound"_s).toBool());
}

void tst_Notifier::service_thatIsNotThere_leavesItToTheTray()
{
    QDBusConnection there = QDBusConnection(u"desktop"_s);
    QVERIFY(there.unregisterService(u"org.freedesktop.Notifications"_s));
    m_notifier = std::make_unique<Notifier>(*m_in->session, *m_settings);
    QList<AlertText> shown;
    std::function<void()> open;
    m_notifier->setPlain([&](const AlertText &text, const std::function<void()> &click) {
        shown.append(text);
        open = click;
        return true;
    });
    m_notifier->start();
    QSignalSpy opened(m_notifier.get(), &Notifier::openWanted);
    QSignalSpy answered(&m_in->session->alerts(), &Alerts::sampleAnswered);
    QTRY_VERIFY((m_in->session->alerts().askForSample(), !shown.isEmpty()));
    QVERIFY(answered.last().first().toBool());
    shown.clear();
    arrive(u"one"_s);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.first().body, u"one"_s);
    open();
    QCOMPARE(opened.size(), 1);
    QVERIFY(m_desktop->seen.isEmpty());
}

void tst_Notifier::desktop_keepingQuiet_isListenedTo()
{
    const auto tell = [](bool isQuiet) {
        QDBusMessage told = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                       u"org.freedesktop.DBus.Properties"_s,
                                                       u"PropertiesChanged"_s);
        told << u"org.freedesktop.Notifications"_s << QVariantMap{{u"Inhibited"_s, isQuiet}}
             << QStringList();
        return QDBusConnection(u"desktop"_s).send(told);
    };
    QVERIFY(!m_notifier->isHushed());
    QVERIFY(tell(true));
    QTRY_VERIFY(m_notifier->isHushed());
    QVERIFY(tell(false));
    QTRY_VERIFY(!m_notifier->isHushed());
}

void tst_Notifier::sample_isShown_andSaidSo()
{
    QSignalSpy answered(&m_in->session->alerts(), &Alerts::sampleAnswered);
    m_in->session->alerts().askForSample();
    QTRY_COMPARE(m_desktop->seen.size(), 1);
    QCOMPARE(m_desktop->seen.front().hints.value(u"sound-name"_s).toString(),
             u"message-new-instant"_s);
    QTRY_COMPARE(answered.count(), 1);
    QVERIFY(answered.first().first().toBool());
}

void tst_Notifier::end_leavesNothingOnTheScreen()
{
    arrive(u"one"_s);
    QTRY_COMPARE(m_notifier->shownCount(), 1);
    m_notifier->closeAll();
    QTRY_COMPARE(m_desktop->closed, QList<uint>{1});
}

QTEST_MAIN(tst_Notifier)
#include "tst_notifier.moc"
