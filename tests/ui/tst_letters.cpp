// What letters are for, in the window: the real server, and a real mail server behind it.
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/start/start_page.h"
#include "client/ui/workspace_view.h"
#include "tests/support/common/beside_test.h"
#include "tests/support/server/mail_sink.h"
#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"
#include "tests/ui/find.h"
#include "tests/ui/person.h"

#include <QDir>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;
using test::MailSink;
using test::RpcClient;
using test::TestServer;

namespace {

constexpr int patience = 20000;
const QString newPassword = u"battery staple 9"_s;

} // namespace

class tst_Letters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void signUp_isCompletedByTheLetter();
    void signUp_wrongAddress_canBeCorrected();
    void signUp_closedInBetween_isCompletedLater();
    void forgottenPassword_isSetByTheLetter();
    void forgottenPassword_unknownAddress_looksTheSame();
    void address_isChangedByTheLetter();
    void address_wrongPassword_isSaidAtItsField();
    void address_isRemoved();

private:
    MainWindow &window() { return m_person->window; }
    bool isIn() const { return m_person->isIn(); }
    QString addressOf(const QString &name) const { return name + u"@example.org"_s; }
    // At the form, which is filled in and sent.
    void signUp(const QString &name, const QString &email);
    // Somebody with an account and a confirmed address.
    void makeAccount(const QString &name);
    void signIn(const QString &name);
    SettingsDialog *openSecurity();
    QWidget *sheet(const QString &title);
    void press(const QString &button) { buttonWith(window(), button)->click(); }
    void keep(const QString &name);

    TestServer m_identity{{{}, {u"CHATOYANT_TLS_MODE=self"_s}, {}}};
    MailSink m_sink;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Person> m_person;
    QDir m_folder{besideTest(u"../screens")};
};

void tst_Letters::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_folder.mkpath(u"."_s));
    // Another server's certificate serves for the mail server.
    QVERIFY2(m_identity.start(), m_identity.log().constData());
    const QDir folder(m_identity.dataFolder());
    const QString certificate = folder.filePath(u"tls/cert.pem"_s);
    QVERIFY2(m_sink.start(certificate, folder.filePath(u"tls/key.pem"_s)),
             m_sink.errors().constData());
    QFile password(folder.filePath(u"mail-password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write(MailSink::password().toUtf8() + '\n');
    password.close();
    TestServer::Options options;
    options.environment = {u"CHATOYANT_MAIL_SERVER="_s + m_sink.url(),
                           u"CHATOYANT_MAIL_FROM=chat@example.org"_s,
                           u"CHATOYANT_MAIL_USER="_s + MailSink::login(),
                           u"CHATOYANT_MAIL_PASSWORD_FILE="_s + password.fileName(),
                           u"CHATOYANT_MAIL_AUTHORITIES="_s + certificate,
                           u"CHATOYANT_MAIL_CONFIRM=required"_s};
    m_server = std::make_unique<TestServer>(options);
    QVERIFY2(m_server->start(), m_server->log().constData());
}

void tst_Letters::init()
{
    m_person = std::make_unique<Person>();
    window().start().setServer(m_server->webSocketUrl().toString());
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"not encrypted"_s), patience);
}

void tst_Letters::signUp(const QString &name, const QString &email)
{
    QTRY_VERIFY_WITH_TIMEOUT(fieldNamed(window(), u"E-mail"_s), patience);
    fieldNamed(window(), u"User name"_s)->setText(name);
    fieldNamed(window(), u"Password"_s)->setText(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"is free"_s), patience);
    QAbstractButton *create = buttonWith(window(), u"Create account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"A letter with a code goes there"_s), patience);
    QVERIFY(!create->isEnabled()); // not without an address
    fieldNamed(window(), u"E-mail"_s)->setText(email);
    QVERIFY(create->isEnabled());
    create->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"on its way to"_s), patience);
}

void tst_Letters::makeAccount(const QString &name)
{
    RpcClient client;
    QVERIFY(client.open(m_server->webSocketUrl()));
    const qsizetype before = m_sink.letters().size();
    client.call(u"account.signup"_s, {{u"username"_s, name},
                                      {u"password"_s, test::testPassword()},
                                      {u"email"_s, addressOf(name)}});
    QVERIFY(m_sink.waitFor(before + 1));
    QVERIFY(!client.call(u"account.confirm"_s, {{u"code"_s, m_sink.newestCode()}}).isEmpty());
}

void tst_Letters::signIn(const QString &name)
{
    fieldNamed(window(), u"User name"_s)->setText(name);
    fieldNamed(window(), u"Password"_s)->setText(test::testPassword());
    press(u"Sign in"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
}

SettingsDialog *tst_Letters::openSecurity()
{
    auto *dialog =
        new SettingsDialog(m_person->desk.context, window().findChild<WorkspaceView *>());
    dialog->open();
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentItem(list->findItems(u"Account and security"_s, Qt::MatchExactly).value(0));
    return dialog;
}

QWidget *tst_Letters::sheet(const QString &title)
{
    const auto dialogs = window().findChildren<Dialog *>();
    for (Dialog *dialog : dialogs) {
        if (dialog->isVisible() && dialog->windowTitle() == title)
            return dialog;
    }
    return nullptr;
}

void tst_Letters::keep(const QString &name)
{
    QTest::qWait(30); // for what follows a layout
    QTRY_COMPARE(clippedLabels(window()), QStringList());
    QVERIFY(window().grab().save(m_folder.filePath(u"letter-"_s + name + u".png"_s)));
}

void tst_Letters::signUp_isCompletedByTheLetter()
{
    const qsizetype before = m_sink.letters().size();
    press(u"Create account"_s);
    signUp(u"ada"_s, addressOf(u"ada"_s));
    QVERIFY(labelWith(window(), addressOf(u"ada"_s)));
    QVERIFY(!isIn());
    QLineEdit *code = fieldNamed(window(), u"Code from the letter"_s);
    QTRY_COMPARE(window().focusWidget(), code);
    code->setText(u"AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"_s);
    press(u"Create account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"wrong, used or too old"_s), patience);
    QVERIFY(!isIn());
    keep(u"code"_s);
    QVERIFY(m_sink.waitFor(before + 1));
    code->setText(m_sink.newestCode());
    press(u"Create account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QCOMPARE(m_person->desk.session.me().username, u"ada"_s);
    QVERIFY(!window().start().isVisible());
}

void tst_Letters::signUp_wrongAddress_canBeCorrected()
{
    const qsizetype before = m_sink.letters().size();
    press(u"Create account"_s);
    signUp(u"bea"_s, u"wrong@example.org"_s);
    press(u"Change the address"_s);
    QLineEdit *address = fieldNamed(window(), u"E-mail"_s);
    QCOMPARE(address->text(), u"wrong@example.org"_s);
    QCOMPARE(fieldNamed(window(), u"Password"_s)->text(), test::testPassword());
    address->setText(u"no address"_s);
    press(u"Create account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"not an e-mail address"_s), patience);
    keep(u"sign-up"_s);
    address->setText(addressOf(u"bea"_s));
    press(u"Create account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), addressOf(u"bea"_s)), patience);
    QVERIFY(m_sink.waitFor(before + 2));
    fieldNamed(window(), u"Code from the letter"_s)->setText(m_sink.newestCode());
    press(u"Create account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
}

void tst_Letters::signUp_closedInBetween_isCompletedLater()
{
    const qsizetype before = m_sink.letters().size();
    press(u"Create account"_s);
    signUp(u"cleo"_s, addressOf(u"cleo"_s));
    QVERIFY(m_sink.waitFor(before + 1));
    init(); // the program is started again
    press(u"Create account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(window(), u"I have a code"_s), patience);
    press(u"I have a code"_s);
    fieldNamed(window(), u"Code from the letter"_s)->setText(m_sink.newestCode());
    press(u"Create account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QCOMPARE(m_person->desk.session.lastLogin(), u"cleo"_s);
}

void tst_Letters::forgottenPassword_isSetByTheLetter()
{
    makeAccount(u"dora"_s);
    const qsizetype before = m_sink.letters().size();
    fieldNamed(window(), u"User name"_s)->setText(addressOf(u"dora"_s));
    press(u"Forgot password?"_s);
    QCOMPARE(fieldNamed(window(), u"E-mail address"_s)->text(), addressOf(u"dora"_s));
    keep(u"forgotten"_s);
    press(u"Send the letter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"If an account"_s), patience);
    QVERIFY(!buttonWith(window(), u"Send the letter again"_s)); // letters take their time
    QVERIFY(labelWith(window(), u"good for another 60 minute"_s));
    keep(u"forgotten-code"_s);
    QVERIFY(m_sink.waitFor(before + 1));
    fieldNamed(window(), u"Reset code"_s)->setText(m_sink.newestCode());
    fieldNamed(window(), u"New password"_s)->setText(newPassword);
    press(u"Set the password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QCOMPARE(m_person->desk.session.me().username, u"dora"_s);
}

void tst_Letters::forgottenPassword_unknownAddress_looksTheSame()
{
    const qsizetype before = m_sink.letters().size();
    press(u"Forgot password?"_s);
    fieldNamed(window(), u"E-mail address"_s)->setText(u"stranger@example.org"_s);
    press(u"Send the letter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"If an account"_s), patience);
    QVERIFY(labelWith(window(), u"stranger@example.org"_s));
    QVERIFY(fieldNamed(window(), u"Reset code"_s));
    QCOMPARE(m_sink.letters().size(), before);
}

void tst_Letters::address_isChangedByTheLetter()
{
    makeAccount(u"emma"_s);
    signIn(u"emma"_s);
    QWidget *settings = openSecurity();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*settings, addressOf(u"emma"_s)), patience);
    const qsizetype before = m_sink.letters().size();
    buttonNamed(*settings, u"E-mail: Change…"_s)->click();
    QWidget *dialog = sheet(u"E-mail address"_s);
    fieldNamed(*dialog, u"E-mail address"_s)->setText(u"emma@example.net"_s);
    fieldNamed(*dialog, u"Your password"_s)->setText(test::testPassword());
    buttonWith(*dialog, u"Save"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(sheet(u"Confirm your e-mail address"_s), patience);
    dialog = sheet(u"Confirm your e-mail address"_s);
    keep(u"confirm"_s);
    buttonWith(*dialog, u"Later"_s)->click();
    QVERIFY(labelWith(*settings, u"emma@example.net"_s));
    QVERIFY(labelWith(*settings, u"waits for the code"_s));
    keep(u"waiting"_s);
    QVERIFY(m_sink.waitFor(before + 1));
    buttonWith(*settings, u"Enter code…"_s)->click();
    dialog = sheet(u"Confirm your e-mail address"_s);
    fieldNamed(*dialog, u"Code from the letter"_s)->setText(u"AAAA"_s);
    buttonWith(*dialog, u"Confirm"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*dialog, u"wrong, used or too old"_s), patience);
    fieldNamed(*dialog, u"Code from the letter"_s)->setText(m_sink.newestCode());
    buttonWith(*dialog, u"Confirm"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*settings, u"is confirmed"_s), patience);
    QVERIFY(labelWith(*settings, u"emma@example.net"_s));
    QVERIFY(!labelWith(*settings, u"waits for the code"_s));
    keep(u"settings"_s);
}

void tst_Letters::address_wrongPassword_isSaidAtItsField()
{
    makeAccount(u"flora"_s);
    signIn(u"flora"_s);
    QWidget *settings = openSecurity();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*settings, addressOf(u"flora"_s)), patience);
    buttonNamed(*settings, u"E-mail: Change…"_s)->click();
    QWidget *dialog = sheet(u"E-mail address"_s);
    QLineEdit *password = fieldNamed(*dialog, u"Your password"_s);
    fieldNamed(*dialog, u"E-mail address"_s)->setText(u"flora@example.net"_s);
    password->setText(u"not the one"_s);
    buttonWith(*dialog, u"Save"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*dialog, u"not your password"_s), patience);
    QCOMPARE(window().focusWidget(), password);
    QCOMPARE(fieldNamed(*dialog, u"E-mail address"_s)->text(), u"flora@example.net"_s);
    keep(u"change"_s);
}

void tst_Letters::address_isRemoved()
{
    makeAccount(u"gina"_s);
    signIn(u"gina"_s);
    QWidget *settings = openSecurity();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*settings, addressOf(u"gina"_s)), patience);
    buttonNamed(*settings, u"E-mail: Change…"_s)->click();
    QWidget *dialog = sheet(u"E-mail address"_s);
    fieldNamed(*dialog, u"E-mail address"_s)->clear();
    fieldNamed(*dialog, u"Your password"_s)->setText(test::testPassword());
    buttonWith(*dialog, u"Remove the address"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*settings, u"None."_s), patience);
}

QTEST_MAIN(tst_Letters)
#include "tst_letters.moc"
