// From an administrator's invitation to the new account, with windows on the real server.
#include "client/app/single_instance.h"
#include "client/state/mood_levels.h"
#include "client/ui/admin/admin_window.h"
#include "client/ui/settings/invite_dialog.h"
#include "client/ui/start/start_page.h"
#include "client/ui/workspace_view.h"
#include "tests/support/common/beside_test.h"
#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"
#include "tests/ui/find.h"
#include "tests/ui/person.h"

#include <QClipboard>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;
using test::TestServer;

namespace {

constexpr int patience = 20000;

const QByteArray otherFingerprint(64, 'a');

} // namespace

class tst_Invitations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void link_madeByAnAdministrator_makesAnAccount();
    void newPerson_decidesWhatOthersSee();
    void link_onTls_asksNothingAboutTheCertificate();
    void link_ofAnotherCertificate_stopsForGood();
    void link_whileSignedIn_isExplained();
    void link_thatIsNone_isToldApart();
    void link_ofASecondStart_reachesTheFirst();
    void code_wrong_isSaidAtItsField();
    void page_forMembers_saysSo();
    void server_closed_saysSo();

private:
    TestServer::Run run(const TestServer &server, const QStringList &words);
    // With room for two.
    QString linkOf(const TestServer &server, const QStringList &environment = {});
    void signUp(const QString &name);
    AdminWindow *openInvitations();
    void keep(const QString &name);
    MainWindow &window() { return m_newcomer->window; }
    bool isIn() const { return m_newcomer->isIn(); }

    TestServer m_server{{{}, {u"CHATOYANT_SERVER_REGISTRATION=invite"_s}, {}}};
    std::unique_ptr<Person> m_newcomer;
    QDir m_folder{besideTest(u"../screens")};
};

void tst_Invitations::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_folder.mkpath(u"."_s));
    QVERIFY2(m_server.start(), m_server.log().constData());
}

void tst_Invitations::init()
{
    m_newcomer = std::make_unique<Person>();
}

TestServer::Run tst_Invitations::run(const TestServer &server, const QStringList &words)
{
    return TestServer::run(words + QStringList{u"--data"_s, server.dataFolder()});
}

QString tst_Invitations::linkOf(const TestServer &server, const QStringList &environment)
{
    const QString scheme = environment.isEmpty() ? u"ws://"_s : QString();
    const auto made = TestServer::run(
        {u"invite"_s, u"create"_s, u"--uses"_s, u"2"_s, u"--data"_s, server.dataFolder()}, {},
        environment +
            QStringList{u"CHATOYANT_SERVER_PUBLIC_ADDRESS=127.0.0.1:%1"_s.arg(server.port())});
    const QString words = QString::fromUtf8(made.output);
    QString link =
        words.mid(words.indexOf("chatoyant://"_L1)).section(QChar(u'\n'), 0, 0).trimmed();
    return link.replace("server="_L1, u"server="_s + scheme);
}

void tst_Invitations::signUp(const QString &name)
{
    fieldNamed(window(), u"User name"_s)->setText(name);
    fieldNamed(window(), u"Password"_s)->setText(test::testPassword());
    QAbstractButton *create = buttonWith(window(), u"Create account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), patience);
    create->click();
}

AdminWindow *tst_Invitations::openInvitations()
{
    auto *dialog = new AdminWindow(m_newcomer->desk.context, window().findChild<WorkspaceView *>());
    dialog->showSection(u"invite"_s);
    dialog->open();
    return dialog;
}

void tst_Invitations::keep(const QString &name)
{
    QTest::qWait(30); // for what follows a layout
    QTRY_COMPARE(clippedLabels(window()), QStringList());
    QVERIFY(window().grab().save(m_folder.filePath(u"invite-"_s + name + u".png"_s)));
}

void tst_Invitations::link_madeByAnAdministrator_makesAnAccount()
{
    window().openLink(linkOf(m_server));
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"not encrypted"_s), patience);
    QVERIFY(!fieldNamed(window(), u"Invitation code"_s)->text().isEmpty());
    keep(u"sign-up"_s);
    signUp(u"admin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QCOMPARE(run(m_server, {u"user"_s, u"role"_s, u"admin"_s, u"admin"_s}).code, 0);
    AdminWindow *administration = openInvitations();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*administration, u"1 of 2 used"_s), patience);
    buttonWith(*administration, u"New invitation"_s)->click();
    fieldNamed(window(), u"Note"_s)->setText(u"For the new colleagues"_s);
    keep(u"new"_s);
    QWidget *dialog = fieldNamed(window(), u"Note"_s)->window()->findChild<InviteDialog *>();
    buttonWith(*dialog, u"Create"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(fieldNamed(window(), u"Link of the invitation"_s), patience);
    keep(u"link"_s);
    buttonWith(window(), u"Copy link"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("chatoyant://join?server="_L1));
    buttonWith(*dialog, u"Close"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*administration, u"For the new colleagues"_s), patience);
    QVERIFY(labelWith(*administration, u"0 of 1 used"_s));
    keep(u"list"_s);
    buttonNamed(*administration, u"Revoke, For the new colleagues"_s)->click();
    const auto dialogs = window().findChildren<Dialog *>();
    for (const Dialog *dialog : dialogs) {
        if (dialog->windowTitle().startsWith("Take this"_L1))
            buttonWith(*dialog, u"Revoke"_s)->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!labelWith(*administration, u"For the new colleagues"_s), patience);
    // The other pages, as this server answers them.
    for (const auto &[section, words] :
         {std::pair{u"chart"_s, u"Messages per second"_s}, std::pair{u"people"_s, u"@admin"_s},
          std::pair{u"history"_s, u"made an invitation"_s}, std::pair{u"pulse"_s, u"Examined: "_s},
          std::pair{u"settings"_s, u"server.registration"_s}}) {
        administration->showSection(section);
        QTRY_VERIFY2_WITH_TIMEOUT(labelWith(*administration, words), qPrintable(words), patience);
    }
}

void tst_Invitations::newPerson_decidesWhatOthersSee()
{
    window().openLink(linkOf(m_server));
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"not encrypted"_s), patience);
    signUp(u"shy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(window(), u"Friends see"_s), patience);
    buttonWith(window(), u"Friends see"_s)->click();
    buttonWith(window(), u"On this device only"_s)->click();
    keep(u"welcome"_s);
    buttonWith(window(), u"Start"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!buttonWith(window(), u"Start"_s), patience);
    Session &session = m_newcomer->desk.session;
    QCOMPARE(session.privacy().known()->presence, PresenceAudience::Nobody);
    QVERIFY(session.privacy().known()->readMarks);
    QCOMPARE(session.moodLevels().general(), MoodLevel::Device);
    // Whoever comes back has decided already.
    session.signOut();
    QTRY_VERIFY_WITH_TIMEOUT(window().start().isVisible(), patience);
    fieldNamed(window(), u"User name"_s)->setText(u"shy"_s);
    fieldNamed(window(), u"Password"_s)->setText(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(window(), u"Sign in"_s)->isEnabled(), patience);
    buttonWith(window(), u"Sign in"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QVERIFY(!buttonWith(window(), u"Start"_s));
}

void tst_Invitations::link_onTls_asksNothingAboutTheCertificate()
{
    const QStringList tls{u"CHATOYANT_SERVER_REGISTRATION=invite"_s, u"CHATOYANT_TLS_MODE=self"_s};
    TestServer server({{}, tls, {}});
    QVERIFY2(server.start(), server.log().constData());
    const QString link = linkOf(server, tls);
    QVERIFY2(link.contains("fingerprint="_L1), qPrintable(link));
    window().openLink(link);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"as the invitation says"_s), patience);
    signUp(u"tess"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    // And from now on it is trusted for good.
    m_newcomer->desk.session.signOut();
    QTRY_VERIFY_WITH_TIMEOUT(window().start().isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"confirmed by you"_s), patience);
}

void tst_Invitations::link_ofAnotherCertificate_stopsForGood()
{
    const QStringList tls{u"CHATOYANT_SERVER_REGISTRATION=invite"_s, u"CHATOYANT_TLS_MODE=self"_s};
    TestServer server({{}, tls, {}});
    QVERIFY2(server.start(), server.log().constData());
    const QString link = linkOf(server, tls).section(u"&fingerprint="_s, 0, 0) +
                         u"&fingerprint="_s + QString::fromLatin1(otherFingerprint);
    window().openLink(link);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"not the server of your invitation"_s), patience);
    QVERIFY(labelWith(window(), u"AA AA"_s));
    QVERIFY(!buttonWith(window(), u"rust"_s)); // no button trusts it
    keep(u"mismatch"_s);
    buttonWith(window(), u"Do not connect"_s)->click();
    QVERIFY(labelWith(window(), u"Nothing was sent"_s));
    QVERIFY(buttonWith(window(), u"Sign in"_s));
}

void tst_Invitations::link_whileSignedIn_isExplained()
{
    const QString link = linkOf(m_server);
    window().openLink(link);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"not encrypted"_s), patience);
    signUp(u"here"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    window().openLink(link);
    QVERIFY(labelWith(window(), u"are signed in as"_s));
    QVERIFY(!window().start().isVisible());
}

void tst_Invitations::link_thatIsNone_isToldApart()
{
    window().openLink(u"chatoyant://join?server=chat.example.org"_s);
    QVERIFY(labelWith(window(), u"is no invitation"_s));
    buttonWith(window(), u"invitation link"_s)->click();
    QLineEdit *field = fieldNamed(window(), u"Invitation link"_s);
    field->setText(u"https://example.org"_s);
    buttonWith(window(), u"Continue"_s)->click();
    QVERIFY(labelWith(window(), u"This is no invitation link"_s));
    QCOMPARE(field->text(), u"https://example.org"_s);
    keep(u"paste"_s);
    field->setText(linkOf(m_server));
    buttonWith(window(), u"Continue"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(fieldNamed(window(), u"Invitation code"_s), patience);
}

void tst_Invitations::link_ofASecondStart_reachesTheFirst()
{
    const QTemporaryDir profile;
    SingleInstance first(profile.path());
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QSignalSpy opened(&first, &SingleInstance::linkOpened);
    SingleInstance second(profile.path());
    QVERIFY(!second.claim(u"chatoyant://join?server=chat.example.org&code=A"_s));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), u"chatoyant://join?server=chat.example.org&code=A"_s);
    QCOMPARE(raised.size(), 1);
}

void tst_Invitations::code_wrong_isSaidAtItsField()
{
    window().start().setServer(m_server.webSocketUrl().toString());
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(window(), u"Create account"_s)->isEnabled(), patience);
    buttonWith(window(), u"Create account"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(fieldNamed(window(), u"Invitation code"_s), patience);
    QLineEdit *code = fieldNamed(window(), u"Invitation code"_s);
    code->setText(u"AAAA-BBBB"_s);
    signUp(u"nobody"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"unknown, used up or too old"_s), patience);
    QTRY_COMPARE(window().focusWidget(), code);
    QCOMPARE(fieldNamed(window(), u"User name"_s)->text(), u"nobody"_s);
    QVERIFY(!isIn());
    keep(u"bad-code"_s);
}

void tst_Invitations::page_forMembers_saysSo()
{
    window().openLink(linkOf(m_server));
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"not encrypted"_s), patience);
    signUp(u"member"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QVERIFY(!m_newcomer->desk.session.account().reports().areForMe()); // what opens the window
    AdminWindow *administration = openInvitations();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*administration, u"Only administrators"_s), patience);
    QVERIFY(!buttonWith(*administration, u"New invitation"_s)->isEnabled());
}

void tst_Invitations::server_closed_saysSo()
{
    TestServer closed({{}, {u"CHATOYANT_SERVER_REGISTRATION=closed"_s}, {}});
    QVERIFY2(closed.start(), closed.log().constData());
    window().start().setServer(closed.webSocketUrl().toString());
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"takes no new accounts"_s), patience);
    QVERIFY(!buttonWith(window(), u"Create account"_s));
    keep(u"closed"_s);
}

QTEST_MAIN(tst_Invitations)
#include "tst_invitations.moc"
