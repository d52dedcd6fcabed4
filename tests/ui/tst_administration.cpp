// The administration of a server, as an administrator uses it: people, what was done, health,
// configuration.
#include "client/ui/admin/admin_sessions_dialog.h"
#include "client/ui/admin/admin_user_row.h"
#include "client/ui/admin/admin_window.h"
#include "client/ui/admin/finding_row.h"
#include "client/ui/admin/reset_code_dialog.h"
#include "client/ui/dialogs.h"
#include "client/ui/workspace_view.h"
#include "tests/support/client/sent_params.h"
#include "tests/ui/administered.h"
#include "tests/ui/find.h"
#include "tests/ui/looks_test.h"

#include <QClipboard>
#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_Administration : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init();
    void cleanup() { endLook(); }
    void people_areFoundFilteredAndMore_data() { one(); }
    void people_areFoundFilteredAndMore();
    void person_isSuspendedAndLetInAgain_data() { one(); }
    void person_isSuspendedAndLetInAgain();
    void role_isGivenAfterAQuestion_data() { one(); }
    void role_isGivenAfterAQuestion();
    void resetCode_isShownOnceAndCopied_data() { one(); }
    void resetCode_isShownOnceAndCopied();
    void devices_areSignedOut_data() { one(); }
    void devices_areSignedOut();
    void auditLog_isReadOfOnePersonAndSaved_data() { one(); }
    void auditLog_isReadOfOnePersonAndSaved();
    void health_isExaminedAgain_data() { one(); }
    void health_isExaminedAgain();
    void configuration_isSearchedAndCopied_data() { one(); }
    void configuration_isSearchedAndCopied();
    void offline_keepsTheLastAnswer_data() { one(); }
    void offline_keepsTheLastAnswer();
    void failure_isSaidAndTriedAgain_data() { one(); }
    void failure_isSaidAndTriedAgain();

private:
    // All of them where pictures are wanted; tst_window_screens goes through the pages in more.
    static void one()
    {
        if (!qEnvironmentVariableIsEmpty("CHATOYANT_SCREENS"))
            return looks();
        QTest::addColumn<Look>("look");
        QTest::newRow("ar_XB-200") << Look{"ar_XB-200", false, false, 200, Words::Mirrored};
    }
    void open(const QString &section)
    {
        m_window->findChild<WorkspaceView *>()->dialogs().administrationAt(section);
        m_admin = m_window->findChild<AdminWindow *>();
        QVERIFY(m_admin);
    }
    void keep(const QString &name) { keepWhole(*m_window, u"administration-"_s + name); }
    QList<QJsonObject> sent(const char *method) const
    {
        return sentParams(*m_server, QString::fromLatin1(method));
    }
    AdminUserRow *rowOf(const QString &username) const
    {
        for (auto *row : m_admin->findChildren<AdminUserRow *>()) {
            if (row->isVisible() && row->user().user.username == username)
                return row;
        }
        return nullptr;
    }
    // Of that person's menu.
    QAction *action(const QString &username, const QString &words) const
    {
        auto *menu = rowOf(username)->findChild<QMenu *>();
        emit menu->aboutToShow();
        for (QAction *each : menu->actions()) {
            if (plainWords(each->text()).startsWith(words))
                return each;
        }
        return nullptr;
    }
    QAbstractButton *agree(const QString &words) const
    {
        const auto dialogs = m_window->findChildren<Dialog *>();
        return buttonWith(*dialogs.last(), words);
    }
    void answer(const char *method, int person, bool isAdmin, bool isSuspended)
    {
        AdminUser user = administeredPeople().at(person);
        user.isAdmin = isAdmin;
        user.isSuspended = isSuspended;
        m_server->answers.insert(QString::fromLatin1(method),
                                 {{u"user"_s, json::fromAdminUser(user)}});
    }

    AdminWindow *m_admin = nullptr;
};

void tst_Administration::init()
{
    beginLook();
    m_server->wire = LinkSecurity::TrustedTls;
    administer(*m_server);
    openWindow();
    signIn(m_desk->session);
    QTRY_VERIFY(m_window->findChild<WorkspaceView *>());
}

void tst_Administration::people_areFoundFilteredAndMore()
{
    m_server->answers.insert(
        u"admin.users"_s,
        json::fromAdminUserPage({administeredPeople(), 9, administeredPeople().last().user.id}));
    open(u"people"_s);
    QTRY_VERIFY(rowOf(u"ana"_s));
    QVERIFY(labelWith(*rowOf(u"ana"_s), u"ana.ruiz@example.org"_s));
    QVERIFY(labelWith(*rowOf(u"me"_s), u"administrator"_s));
    QVERIFY(labelWith(*rowOf(u"me"_s), u"second factor"_s));
    QVERIFY(labelWith(*rowOf(u"mallory"_s), u"suspended"_s));
    QVERIFY(labelWith(*m_admin, u"9 account"_s));
    keep(u"people"_s);
    buttonWith(*m_admin, u"Show more"_s)->click();
    QTRY_COMPARE(sent("admin.users").last().value("after"_L1).toString(),
                 administeredPeople().last().user.id.toString());
    QTRY_COMPARE(m_admin->findChildren<AdminUserRow *>().size(), 8);
    m_server->answers.insert(u"admin.users"_s, json::fromAdminUserPage({}));
    buttonWith(*m_admin, u"Suspended"_s)->click();
    QTRY_VERIFY(labelWith(*m_admin, u"Nobody is suspended."_s));
    QCOMPARE(sent("admin.users").last().value("which"_L1).toString(), u"suspended"_s);
    fieldNamed(*m_admin, u"Name, user name or e-mail"_s)->setText(u"bo@"_s);
    QTRY_COMPARE(sent("admin.users").last().value("query"_L1).toString(), u"bo@"_s);
    QTRY_VERIFY(labelWith(*m_admin, u"Nobody has that"_s));
    keep(u"people-none"_s);
}

void tst_Administration::person_isSuspendedAndLetInAgain()
{
    open(u"people"_s);
    QTRY_VERIFY(rowOf(u"ana"_s));
    answer("admin.suspend", 0, false, true);
    action(u"ana"_s, u"Suspend"_s)->trigger();
    QVERIFY(sent("admin.suspend").isEmpty()); // it is asked first
    keep(u"suspend"_s);
    agree(u"Suspend"_s)->click();
    QTRY_VERIFY(labelWith(*rowOf(u"ana"_s), u"suspended"_s));
    QCOMPARE(sent("admin.suspend").last().value("suspended"_L1).toBool(), true);
    QTRY_VERIFY(buttonWith(*m_admin, u"Undo"_s));
    keep(u"suspended"_s);
    answer("admin.suspend", 0, false, false);
    buttonWith(*m_admin, u"Undo"_s)->click();
    QTRY_VERIFY(!labelWith(*rowOf(u"ana"_s), u"suspended"_s));
    QCOMPARE(sent("admin.suspend").last().value("suspended"_L1).toBool(true), false);
    // Somebody who was suspended before comes in without a question.
    answer("admin.suspend", 2, false, false);
    action(u"mallory"_s, u"Let in again"_s)->trigger();
    QTRY_VERIFY(!labelWith(*rowOf(u"mallory"_s), u"suspended"_s));
}

void tst_Administration::role_isGivenAfterAQuestion()
{
    open(u"people"_s);
    QTRY_VERIFY(rowOf(u"ana"_s));
    answer("admin.setRole", 0, true, false);
    action(u"ana"_s, u"Make administrator"_s)->trigger();
    QVERIFY(sent("admin.setRole").isEmpty());
    keep(u"promote"_s);
    agree(u"Make administrator"_s)->click();
    QTRY_VERIFY(labelWith(*rowOf(u"ana"_s), u"administrator"_s));
    QCOMPARE(sent("admin.setRole").last().value("admin"_L1).toBool(), true);
    m_server->refusals.insert(u"admin.setRole"_s, makeError(Reason::LastAdministrator));
    action(u"ana"_s, u"Make member"_s)->trigger();
    QTRY_VERIFY(labelWith(*m_admin, u"last administrator"_s));
    QVERIFY(labelWith(*rowOf(u"ana"_s), u"administrator"_s));
    // Nobody shuts themselves out.
    for (const QString &words : {u"Make member"_s, u"Suspend"_s, u"Give a reset code"_s})
        QVERIFY(!action(u"me"_s, words)->isEnabled());
    QVERIFY(action(u"me"_s, u"Show profile"_s)->isEnabled());
}

void tst_Administration::resetCode_isShownOnceAndCopied()
{
    open(u"people"_s);
    QTRY_VERIFY(rowOf(u"ana"_s));
    action(u"ana"_s, u"Give a reset code"_s)->trigger();
    auto *dialog = m_window->findChild<ResetCodeDialog *>();
    QVERIFY(dialog);
    keep(u"code-before"_s);
    QVERIFY(sent("admin.resetCode").isEmpty());
    m_server->refusals.insert(u"admin.resetCode"_s, makeError(Reason::ServerBusy));
    buttonWith(*dialog, u"Make a code"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"The server is busy"_s));
    m_server->refusals.clear();
    QTRY_VERIFY(buttonWith(*dialog, u"Make a code"_s)->isEnabled());
    buttonWith(*dialog, u"Make a code"_s)->click();
    QTRY_VERIFY(fieldNamed(*dialog, u"Reset code"_s));
    QVERIFY(!buttonWith(*dialog, u"Make a code"_s));
    QVERIFY(labelWith(*dialog, u"It holds until"_s));
    buttonWith(*dialog, u"Copy code"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"7K2M-9QXT-ABCD-EFGH"_s);
    keep(u"code"_s);
}

void tst_Administration::devices_areSignedOut()
{
    open(u"people"_s);
    QTRY_VERIFY(rowOf(u"ana"_s));
    action(u"ana"_s, u"Devices"_s)->trigger();
    auto *dialog = m_window->findChild<AdminSessionsDialog *>();
    QTRY_VERIFY(labelWith(*dialog, u"Debian GNU/Linux 12"_s));
    keep(u"devices"_s);
    buttonNamed(*dialog, u"Sign out, Debian GNU/Linux 12"_s)->click();
    QVERIFY(sent("admin.endSessions").isEmpty());
    agree(u"Sign out"_s)->click();
    QTRY_COMPARE(sent("admin.endSessions").size(), 1);
    QCOMPARE(sent("admin.endSessions").last().value("sessionId"_L1).toString(),
             signedInDevice(1, {}).id.toString());
    QTRY_VERIFY(labelWith(*dialog, u"1 device"_s));
    m_server->answers.insert(u"admin.sessions"_s, json::fromSessions({}));
    buttonWith(*dialog, u"Sign out all"_s)->click();
    agree(u"Sign out all"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"They are signed in nowhere."_s));
    QVERIFY(!sent("admin.endSessions").last().contains("sessionId"_L1));
    QTRY_COMPARE(sent("admin.users").size(), 3); // how many devices they have is another number
}

void tst_Administration::auditLog_isReadOfOnePersonAndSaved()
{
    open(u"history"_s);
    QTRY_VERIFY(labelWith(*m_admin, u"suspended"_s));
    QVERIFY(labelWith(*m_admin, u"A sign-in as"_s));
    QVERIFY(labelWith(*m_admin, u"The operator"_s));
    QVERIFY(labelWith(*m_admin, u"somebody who is not here any more"_s));
    QVERIFY(labelWith(*m_admin, u"nobody has that name"_s));
    QVERIFY(labelWith(*m_admin, u"2001:db8:1:2::/64"_s));
    QVERIFY(labelWith(*m_admin, u"moon.landed"_s)); // a later server's
    keep(u"audit"_s);
    fieldNamed(*m_admin, u"Show one person"_s)->setText(u"an"_s);
    QTRY_VERIFY(buttonNamed(*m_admin, u"Only about Ana Ruiz"_s));
    keep(u"audit-search"_s);
    buttonNamed(*m_admin, u"Only about Ana Ruiz"_s)->click();
    const QString ana = UserId{{1, 2}}.toString();
    QTRY_COMPARE(sent("audit.list").last().value("userId"_L1).toString(), ana);
    QTRY_VERIFY(buttonWith(*m_admin, u"About"_s));
    QTRY_VERIFY(labelWith(*m_admin, u"suspended"_s));
    keep(u"audit-person"_s);
    buttonWith(*m_admin, u"Export CSV"_s)->click();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    auto *files = m_admin->findChild<QFileDialog *>();
    QVERIFY(files);
    emit files->fileSelected(path);
    files->reject();
    QTRY_VERIFY(labelWith(*m_admin, u"8 line"_s));
    QCOMPARE(sent("audit.list").last().value("userId"_L1).toString(), ana);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(text.count("\r\n"), 9);
    QVERIFY(text.contains("\"account.suspended\",\"me\""));
    buttonWith(*m_admin, u"About"_s)->click();
    QTRY_VERIFY(!sent("audit.list").last().contains("userId"_L1));
}

void tst_Administration::health_isExaminedAgain()
{
    open(u"pulse"_s);
    QTRY_COMPARE(m_admin->findChildren<FindingRow *>().size(), 3);
    for (const QString &words :
         {u"All right"_s, u"Look into this"_s, u"Not right"_s, u"Examined: "_s})
        QTRY_VERIFY2(labelWith(*m_admin, words), qPrintable(words));
    keep(u"health"_s);
    buttonWith(*m_admin, u"Examine again"_s)->click();
    QTRY_VERIFY(labelWith(*m_admin, u"less than a minute old"_s));
    ServerHealth running = examined();
    running.isRunning = true;
    m_server->answers.insert(u"admin.health"_s, json::fromServerHealth(running));
    buttonWith(*m_admin, u"Examine again"_s)->click();
    QTRY_VERIFY(labelWith(*m_admin, u"The server is being examined"_s));
    QVERIFY(!buttonWith(*m_admin, u"Examine again"_s)->isEnabled());
    const ServerHealth well{{{HealthFinding::Mark::Good, u"All is well."_s}},
                            QDateTime({2026, 11, 29}, {23, 15}, Qt::UTC)};
    m_server->answers.insert(u"admin.health"_s, json::fromServerHealth(well));
    QTRY_VERIFY(labelWith(*m_admin, u"All is well."_s)); // without asking for it
    QVERIFY(buttonWith(*m_admin, u"Examine again"_s)->isEnabled());
}

void tst_Administration::configuration_isSearchedAndCopied()
{
    open(u"settings"_s);
    QTRY_VERIFY(labelWith(*m_admin, u"server.public_address"_s));
    QVERIFY(labelWith(*m_admin, u"not the default"_s));
    QVERIFY(labelWith(*m_admin, u"(set)"_s));
    keep(u"configuration"_s);
    fieldNamed(*m_admin, u"Search the configuration"_s)->setText(u"LISTEN"_s);
    QTRY_VERIFY(labelWith(*m_admin, u"server.listen"_s));
    QTRY_VERIFY(!labelWith(*m_admin, u"mail.reply_to"_s));
    QVERIFY(!labelWith(*m_admin, u"not the default"_s));
    buttonNamed(*m_admin, u"Copy the key server.listen"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"server.listen"_s);
    fieldNamed(*m_admin, u"Search the configuration"_s)->setText(u"nothing like that"_s);
    QTRY_VERIFY(labelWith(*m_admin, u"No setting has that"_s));
}

void tst_Administration::offline_keepsTheLastAnswer()
{
    open(u"people"_s);
    QTRY_VERIFY(rowOf(u"ana"_s));
    m_server->isUp = false;
    m_server->cut();
    m_admin->showSection(u"settings"_s);
    QTRY_VERIFY(buttonWith(*m_admin, u"Try again"_s)); // there is no answer yet
    m_admin->showSection(u"people"_s);
    QTRY_VERIFY(labelWith(*m_admin, u"What is shown is as of"_s));
    QVERIFY(rowOf(u"ana"_s));
    keep(u"offline"_s);
    m_server->isUp = true;
    m_desk->session.retryNow();
    QTRY_VERIFY(!labelWith(*m_admin, u"What is shown is as of"_s));
    QTRY_VERIFY(rowOf(u"ana"_s));
}

void tst_Administration::failure_isSaidAndTriedAgain()
{
    m_server->refusals.insert(u"admin.users"_s, makeError(Reason::AdminOnly));
    open(u"people"_s);
    QTRY_VERIFY(labelWith(*m_admin, u"Only administrators"_s));
    keep(u"refused"_s);
    m_server->refusals.clear();
    buttonWith(*m_admin, u"Try again"_s)->click();
    QTRY_VERIFY(rowOf(u"ana"_s));
}

QTEST_MAIN(tst_Administration)
#include "tst_administration.moc"
