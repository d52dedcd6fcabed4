// From one account to another: by keys, by what comes in, by links and notifications, by menu.
#include "client/app/notifiers.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/dashboard/quick_switcher.h"
#include "client/ui/dialogs.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/several_accounts.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

// What a desktop does with notifications.
class NotificationService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;

public slots:
    QStringList GetCapabilities() { return {u"actions"_s}; }
    uint Notify(const QString &,
                uint,
                const QString &,
                const QString &title,
                const QString &,
                const QStringList &,
                const QVariantMap &,
                int)
    {
        titles.append(title);
        return uint(titles.size());
    }
    void CloseNotification(uint) {}

signals:
    void ActionInvoked(uint id, const QString &action);
};

class tst_AccountSwitching : public SeveralAccounts
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { meetPeople(); }
    void cleanup() { leave(); }
    void keys_showTheOther_andEachKeepsItsPlace();
    void regions_byF6_comeToTheAccounts();
    void message_toTheHiddenOne_isBadged();
    void notification_namesTheAccount_andLeadsThere();
    void invitation_goesToTheAccountOfItsServer();
    void invitation_toAnotherServer_offersOneMore();
    void menu_listsThem_whereTheRailHasNoRoom();
    void switcher_afterTheSign_offersTheOthers();
    void looks_haveAllWordsInSight_data();
    void looks_haveAllWordsInSight();

private:
    void keep(const QString &name);

    QProcess m_bus;
};

void tst_AccountSwitching::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    startServer();
}

void tst_AccountSwitching::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
    m_bus.terminate();
    m_bus.waitForFinished();
}

void tst_AccountSwitching::keys_showTheOther_andEachKeepsItsPlace()
{
    begin();
    chats().openChat(chatOf(0));
    chats().page().composer().setText(u"for Cleo, by Ana"_s);
    m_program->press(Qt::Key_2);
    QCOMPARE(&m_program->accounts.shown(), &m_program->account(1));
    QVERIFY(!chats().chat().isValid());
    chats().openChat(chatOf(1));
    QCOMPARE(chats().page().composer().text(), QString());
    chats().page().composer().setText(u"by Ben"_s);
    m_program->press(Qt::Key_1);
    QCOMPARE(chats().chat(), chatOf(0));
    QCOMPARE(chats().page().composer().text(), u"for Cleo, by Ana"_s);
    QVERIFY(chats().page().composer().isAncestorOf(window().focusWidget()));
    m_program->press(Qt::Key_2);
    QCOMPARE(chats().page().composer().text(), u"by Ben"_s);
    m_program->press(Qt::Key_9); // nobody's
    QCOMPARE(&m_program->accounts.shown(), &m_program->account(1));
}

void tst_AccountSwitching::regions_byF6_comeToTheAccounts()
{
    begin();
    chats().openChat(chatOf(0));
    QWidget *list = &chats().dashboard().list();
    const auto goOn = [this](Qt::KeyboardModifiers keys) {
        QTest::keyClick(&window(), Qt::Key_F6, keys);
        return window().focusWidget();
    };
    list->setFocus();
    QVERIFY(m_program->button(0)->parentWidget()->isAncestorOf(goOn(Qt::ShiftModifier)));
    QCOMPARE(goOn(Qt::NoModifier), list);
}

void tst_AccountSwitching::message_toTheHiddenOne_isBadged()
{
    begin();
    const QString before = window().windowTitle();
    QVERIFY(test::sendText(*m_cleo, m_chatOfBen, u"Are you there?"_s) > 0);
    QTRY_COMPARE(m_program->account(1).alerts().badge(), 1);
    QCOMPARE(m_program->account(0).alerts().badge(), 0);
    QTRY_VERIFY(m_program->button(1)->accessibleName().contains(u"1 unread"_s));
    QVERIFY(window().windowTitle().contains(u"(1)"_s));
    QVERIFY(!before.contains(u'('));
    m_program->button(1)->click();
    chats().openChat(chatOf(1));
    QTRY_COMPARE(m_program->accounts.badge(), 0);
    QTRY_VERIFY(!window().windowTitle().contains(u'('));
}

void tst_AccountSwitching::notification_namesTheAccount_andLeadsThere()
{
    NotificationService service;
    QDBusConnection there = QDBusConnection::connectToBus(
        QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
    QVERIFY(
        there.registerObject(u"/org/freedesktop/Notifications"_s, &service,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(there.registerService(u"org.freedesktop.Notifications"_s));
    begin();
    Notifiers notifiers(m_program->accounts, m_disk->preferences);
    notifiers.start();
    QSignalSpy open(&notifiers, &Notifiers::openWanted);
    QTRY_VERIFY(m_program->isOnline(1));
    QVERIFY(test::sendText(*m_cleo, m_chatOfBen, u"Are you there?"_s) > 0);
    QTRY_COMPARE(service.titles.size(), 1);
    QVERIFY(service.titles.first().contains(u"cleo%1"_s.arg(m_count)));
    QVERIFY(service.titles.first().contains(u"ben%1"_s.arg(m_count))); // whose it is
    emit service.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(open.size(), 1);
    QCOMPARE(open.first().at(0).value<Session *>(), &m_program->account(1));
    QCOMPARE(open.first().at(1).value<ChatId>(), chatOf(1));
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void tst_AccountSwitching::invitation_goesToTheAccountOfItsServer()
{
    begin();
    const QString here = m_server.webSocketUrl().authority();
    window().openLink(u"chatoyant://join?server=%1&code=7K2M-9QXT"_s.arg(here));
    QTRY_VERIFY(dialog());
    QVERIFY(labelWith(*dialog(), u"signed in as @"_s));
    buttonWith(*dialog(), u"Create another account"_s)->click();
    QTRY_VERIFY(window().start().isVisible());
    QVERIFY(fieldNamed(window(), u"Invitation"_s));
}

void tst_AccountSwitching::invitation_toAnotherServer_offersOneMore()
{
    begin();
    window().openLink(u"chatoyant://join?server=chat.example.org&code=7K2M-9QXT"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(labelWith(*dialog(), u"chat.example.org"_s));
    QVERIFY(window().workspace()); // nothing happens unasked
    buttonWith(*dialog(), u"Add account"_s)->click();
    QTRY_VERIFY(window().start().isVisible());
    QCOMPARE(m_program->accounts.accounts().size(), 2);
}

void tst_AccountSwitching::menu_listsThem_whereTheRailHasNoRoom()
{
    begin();
    QTRY_VERIFY(m_program->button(0)->isVisible());
    window().resize(400, 700);
    QTRY_VERIFY(!m_program->button(0)->isVisible());
    QVERIFY(inMenu(u"ana%1"_s.arg(m_count))->text().contains(u"✓"_s));
    QAction *ben = inMenu(u"ben%1"_s.arg(m_count));
    QVERIFY(ben->text().contains(u"127.0.0.1"_s));
    ben->trigger();
    QCOMPARE(&m_program->accounts.shown(), &m_program->account(1));
}

void tst_AccountSwitching::switcher_afterTheSign_offersTheOthers()
{
    begin();
    chats().dialogs().switchChat();
    auto *switcher = window().findChild<QuickSwitcher *>();
    auto *field = switcher->findChild<QLineEdit *>();
    field->setText(u"> switch"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(&m_program->accounts.shown(), &m_program->account(1));
}

void tst_AccountSwitching::keep(const QString &name)
{
    constexpr int following = 30; // ms, for what follows a layout
    QTest::qWait(following);
    QTRY_COMPARE(clippedLabels(window()), QStringList());
    const QDir folder(besideTest(u"../screens"));
    QVERIFY(folder.mkpath(u"."_s));
    const QString file =
        u"accounts-%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(window().grab().save(folder.filePath(file)));
}

void tst_AccountSwitching::looks_haveAllWordsInSight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<int>("zoom");
    QTest::newRow("light") << false << false << 100;
    QTest::newRow("dark") << true << false << 100;
    QTest::newRow("rtl") << false << true << 100;
    QTest::newRow("200") << false << false << 200;
}

void tst_AccountSwitching::looks_haveAllWordsInSight()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isMirrored);
    QFETCH(int, zoom);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_disk->keepAccount(3, m_server, u"cleo%1"_s.arg(m_count));
    m_disk->tokens.tokens.clear(); // but for those to come: Cleo has to sign in again
    begin();
    m_program->theme.setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
    m_program->theme.setZoom(zoom);
    QVERIFY(test::sendText(*m_cleo, m_chatOfBen, u"Are you there?"_s) > 0);
    QTRY_COMPARE(m_program->accounts.badge(), 1);
    QTRY_VERIFY(m_program->button(2)->accessibleName().contains(u"Sign in again"_s));
    chats().openChat(chatOf(0));
    keep(u"rail"_s);
    inMenu(u"Add account"_s);
    auto *menu = chats().findChild<OwnMenu *>();
    menu->popup(window().mapToGlobal(QPoint(window().width() / 4, window().height() / 4)));
    const QDir folder(besideTest(u"../screens"));
    QVERIFY(menu->grab().save(folder.filePath(
        u"accounts-menu-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
    menu->close();
    m_program->press(Qt::Key_3);
    keep(u"expired"_s);
    window().resize(380, 620);
    keep(u"narrow"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(tst_AccountSwitching)
#include "tst_account_switching.moc"
