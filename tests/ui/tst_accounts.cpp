// Accounts as their owners meet them: windows on the real server, from the second factor to an end
// that comes from elsewhere.
#include "client/ui/settings/recovery_codes.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/start/start_page.h"
#include "client/ui/widgets/code_field.h"
#include "client/ui/workspace_view.h"
#include "tests/support/common/authenticator.h"
#include "tests/support/common/beside_test.h"
#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"
#include "tests/ui/find.h"
#include "tests/ui/person.h"

#include <QClipboard>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;
using test::RpcClient;
using test::TestServer;

namespace {

constexpr int patience = 20000;

} // namespace

class tst_Accounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void secondFactor_wrongCode_staysThere();
    void secondFactor_recoveryCode_letsIn();
    void passwords_guessed_countDown();
    void password_forgotten_isSetByACode();
    void password_changed_endsOtherDevices();
    void factor_isSetUpAndTurnedOff();
    void devices_areListedAndSignedOut();
    void session_endedElsewhere_saysWhyAndKeepsWords();
    void account_suspended_saysSo();

private:
    QJsonObject run(const QStringList &words);
    // Fills the card and presses the button.
    void signIn(const QString &password);
    SettingsDialog *openSettings(const QString &section);
    // The dialog above the settings.
    QWidget *sheet(const QString &words);
    // Of the account that the test is about, on by way of another device.
    QString turnFactorOn(QStringList *recoveryCodes = nullptr);
    void keep(const QString &name);
    bool isIn() const { return m_ana->isIn(); }

    TestServer m_server;
    std::unique_ptr<RpcClient> m_other; // another device of hers
    std::unique_ptr<Person> m_ana;
    QString m_name;
    int m_count = 0;
    QDir m_folder{besideTest(u"../screens")};
};

void tst_Accounts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_folder.mkpath(u"."_s));
    QVERIFY2(m_server.start(), m_server.log().constData());
}

void tst_Accounts::init()
{
    m_name = u"ana%1"_s.arg(++m_count);
    m_other = std::make_unique<RpcClient>();
    QVERIFY(m_other->open(m_server.webSocketUrl()) && m_other->signUp(m_name));
    m_ana = std::make_unique<Person>();
    m_ana->window.start().setServer(m_server.webSocketUrl().toString());
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_ana->window, u"not encrypted"_s), patience);
}

void tst_Accounts::cleanup()
{
    m_ana.reset();
    m_other.reset();
}

QJsonObject tst_Accounts::run(const QStringList &words)
{
    const auto done =
        TestServer::run(words + QStringList{u"--data"_s, m_server.dataFolder(), u"--json"_s});
    return QJsonDocument::fromJson(done.output).object();
}

void tst_Accounts::signIn(const QString &password)
{
    fieldNamed(m_ana->window, u"User name"_s)->setText(m_name);
    fieldNamed(m_ana->window, u"Password"_s)->setText(password);
    QAbstractButton *button = buttonWith(m_ana->window, u"Sign in"_s);
    QVERIFY(button->isEnabled());
    button->click();
}

SettingsDialog *tst_Accounts::openSettings(const QString &section)
{
    auto *dialog =
        new SettingsDialog(m_ana->desk.context, m_ana->window.findChild<WorkspaceView *>());
    dialog->open();
    auto *list = dialog->findChild<QListWidget *>();
    const auto found = list->findItems(section, Qt::MatchExactly);
    if (!found.isEmpty())
        list->setCurrentItem(found.first());
    return dialog;
}

QWidget *tst_Accounts::sheet(const QString &words)
{
    const auto dialogs = m_ana->window.findChildren<Dialog *>();
    for (Dialog *dialog : dialogs) {
        if (dialog->isVisible() && dialog->windowTitle().contains(words))
            return dialog;
    }
    return nullptr;
}

QString tst_Accounts::turnFactorOn(QStringList *recoveryCodes)
{
    const QString secret = m_other->call(u"factor.enrol"_s, {{u"password"_s, test::testPassword()}})
                               .value("secret"_L1)
                               .toString();
    const QJsonArray codes =
        m_other->call(u"factor.confirm"_s, {{u"code"_s, test::authenticatorCode(secret)}})
            .value("recoveryCodes"_L1)
            .toArray();
    for (const QJsonValue &code : codes) {
        if (recoveryCodes)
            recoveryCodes->append(code.toString());
    }
    return secret;
}

void tst_Accounts::keep(const QString &name)
{
    QTest::qWait(30); // for what follows a layout
    QTRY_COMPARE(clippedLabels(m_ana->window), QStringList());
    QVERIFY(m_ana->window.grab().save(m_folder.filePath(u"account-"_s + name + u".png"_s)));
}

void tst_Accounts::secondFactor_wrongCode_staysThere()
{
    const QString secret = turnFactorOn();
    signIn(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_ana->window, u"One more step"_s), patience);
    auto *code = m_ana->window.findChild<CodeField *>();
    QVERIFY(labelWith(m_ana->window, m_name));
    QTRY_COMPARE(m_ana->window.focusWidget(), code);
    const QString right = test::authenticatorCode(secret);
    QTest::keyClicks(code, right == u"000000"_s ? u"111111"_s : u"000000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_ana->window, u"wrong or too old"_s), patience);
    keep(u"code-wrong"_s);
    QVERIFY(!isIn());
    QVERIFY(code->isVisible());
    QTest::keyClicks(code, test::authenticatorCode(secret, 1)); // over the wrong one
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QVERIFY(!m_ana->window.start().isVisible());
}

void tst_Accounts::secondFactor_recoveryCode_letsIn()
{
    QStringList codes;
    turnFactorOn(&codes);
    QCOMPARE(codes.size(), 10);
    signIn(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_ana->window, u"One more step"_s), patience);
    buttonWith(m_ana->window, u"recovery code instead"_s)->click();
    QLineEdit *field = fieldNamed(m_ana->window, u"Recovery code"_s);
    QTRY_COMPARE(m_ana->window.focusWidget(), field);
    QTest::keyClicks(field, codes.first().toLower());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
}

void tst_Accounts::passwords_guessed_countDown()
{
    TestServer strict({{}, {u"CHATOYANT_LIMITS_LOGIN_FAILURES=2/1h"_s}, {}});
    QVERIFY2(strict.start(), strict.log().constData());
    m_ana->window.start().setServer(strict.webSocketUrl().toString());
    for (int guess = 0; guess < 2; ++guess) {
        signIn(u"guess number %1"_s.arg(guess));
        QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_ana->window, u"Wrong user name or password"_s),
                                 patience);
    }
    signIn(u"guess number 3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(m_ana->window, u"Try again in"_s), patience);
    const QAbstractButton *button = buttonWith(m_ana->window, u"Try again in"_s);
    QVERIFY(!button->isEnabled());
    const QString before = button->text();
    QTRY_VERIFY(button->text() != before); // it counts
    QCOMPARE(fieldNamed(m_ana->window, u"User name"_s)->text(), m_name);
    QCOMPARE(fieldNamed(m_ana->window, u"Password"_s)->text(), u"guess number 3"_s);
    QVERIFY(labelWith(m_ana->window, u"Too often"_s));
    keep(u"countdown"_s);
}

void tst_Accounts::password_forgotten_isSetByACode()
{
    const QString code = run({u"user"_s, u"reset"_s, m_name}).value("code"_L1).toString();
    buttonWith(m_ana->window, u"Forgot password?"_s)->click();
    QVERIFY(labelWith(m_ana->window, u"Ask whoever runs"_s));
    QLineEdit *typed = fieldNamed(m_ana->window, u"Reset code"_s);
    QCOMPARE(m_ana->window.focusWidget(), typed);
    QLineEdit *password = fieldNamed(m_ana->window, u"New password"_s);
    typed->setText(u"AAAA-BBBB"_s);
    password->setText(u"battery staple 9"_s);
    QAbstractButton *set = buttonWith(m_ana->window, u"Set the password"_s);
    set->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_ana->window, u"wrong, used or too old"_s), patience);
    QCOMPARE(password->text(), u"battery staple 9"_s);
    keep(u"reset"_s);
    typed->setText(code);
    password->setText(u"password1"_s);
    set->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_ana->window, u"not a common one"_s), patience);
    password->setText(u"battery staple 9"_s);
    set->click();
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QCOMPARE(m_ana->desk.session.me().username, m_name);
}

void tst_Accounts::password_changed_endsOtherDevices()
{
    signIn(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QWidget *settings = openSettings(u"Account and security"_s);
    buttonNamed(*settings, u"Change…, Password"_s)->click();
    QWidget *dialog = sheet(u"Change password"_s);
    QLineEdit *now = fieldNamed(*dialog, u"until now"_s);
    QLineEdit *again = fieldNamed(*dialog, u"again"_s);
    QAbstractButton *change = buttonWith(*dialog, u"Change password"_s);
    now->setText(u"not the one"_s);
    fieldNamed(*dialog, u"New password"_s)->setText(u"battery staple 9"_s);
    again->setText(u"battery staple 8"_s);
    QVERIFY(labelWith(*dialog, u"differ"_s));
    QVERIFY(!change->isEnabled());
    again->setText(u"battery staple 9"_s);
    change->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*dialog, u"not the password"_s), patience);
    QCOMPARE(m_ana->window.focusWidget(), now);
    keep(u"password"_s);
    now->setText(test::testPassword());
    change->click();
    QTRY_VERIFY_WITH_TIMEOUT(!sheet(u"Change password"_s), patience);
    QVERIFY(labelWith(*settings, u"Your password is changed"_s));
    QTRY_COMPARE(int(m_other->socket().closeCode()), 4401);
    QVERIFY(isIn());
}

void tst_Accounts::factor_isSetUpAndTurnedOff()
{
    signIn(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QWidget *settings = openSettings(u"Account and security"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(*settings, u"Set up…"_s)->isEnabled(), patience);
    keep(u"security"_s);
    buttonWith(*settings, u"Set up…"_s)->click();
    fieldNamed(*sheet(u"second factor"_s), u"Your password"_s)->setText(test::testPassword());
    buttonWith(*sheet(u"second factor"_s), u"Continue"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_ana->window, u"Scan this"_s), patience);
    QWidget *dialog = sheet(u"second factor"_s);
    const auto buttons = dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->accessibleName() == u"Copy the key"_s)
            button->click();
    }
    const QString secret = QGuiApplication::clipboard()->text();
    QCOMPARE(secret.size(), 32);
    keep(u"factor-qr"_s);
    QTest::keyClicks(dialog->findChild<CodeField *>(), test::authenticatorCode(secret));
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*dialog, u"shown this once"_s), patience);
    keep(u"factor-codes"_s);
    buttonWith(*dialog, u"Copy"_s)->click();
    const QStringList codes = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(codes.size(), 10);
    const QString file = m_ana->desk.folder.filePath(u"codes.txt"_s);
    dialog->findChild<RecoveryCodes *>()->save(file);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    buttonWith(*dialog, u"kept the codes"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*settings, u"10 recovery"_s), patience);
    buttonWith(*settings, u"Turn off…"_s)->click();
    dialog = sheet(u"Turn the second factor off"_s);
    fieldNamed(*dialog, u"Your password"_s)->setText(test::testPassword());
    fieldNamed(*dialog, u"Code of the"_s)->setText(u"123"_s);
    buttonWith(*dialog, u"Turn off"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*dialog, u"wrong, used or too old"_s), patience);
    keep(u"factor-off"_s);
    fieldNamed(*dialog, u"Code of the"_s)->setText(codes.first());
    buttonWith(*dialog, u"Turn off"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(*settings, u"Set up…"_s), patience);
}

void tst_Accounts::devices_areListedAndSignedOut()
{
    signIn(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    RpcClient third;
    QVERIFY(third.open(m_server.webSocketUrl()));
    third.call(u"session.login"_s, {{u"login"_s, m_name},
                                    {u"password"_s, test::testPassword()},
                                    {u"device"_s, u"An old telephone"_s}});
    QWidget *settings = openSettings(u"Devices"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*settings, u"An old telephone"_s), patience);
    QVERIFY(labelWith(*settings, u"127.0.0.1"_s));
    const PlainLabel *mine = labelWith(*settings, u"This device"_s);
    QVERIFY(mine);
    QVERIFY(mine->mapTo(settings, QPoint()).y() <
            labelWith(*settings, u"An old telephone"_s)->mapTo(settings, QPoint()).y());
    keep(u"devices"_s);
    const auto buttons = settings->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->accessibleName().contains(u"An old telephone"_s))
            button->click();
    }
    buttonWith(*sheet(u"Sign out this device?"_s), u"Sign out"_s)->click();
    QTRY_COMPARE(int(third.socket().closeCode()), 4401);
    QTRY_VERIFY_WITH_TIMEOUT(!labelWith(*settings, u"An old telephone"_s), patience);
    buttonWith(*settings, u"Sign out all other"_s)->click();
    buttonWith(*sheet(u"Sign out all other"_s), u"Sign out all"_s)->click();
    QTRY_COMPARE(int(m_other->socket().closeCode()), 4401);
    QTRY_VERIFY_WITH_TIMEOUT(!buttonWith(*settings, u"Sign out all other"_s), patience);
    QVERIFY(isIn());
}

void tst_Accounts::session_endedElsewhere_saysWhyAndKeepsWords()
{
    RpcClient bo;
    QVERIFY(bo.open(m_server.webSocketUrl()) && bo.signUp(u"bo%1"_s.arg(m_count)));
    QVERIFY(test::befriend(*m_other, bo));
    const ChatId chat = ChatId::fromString(test::directChat(*m_other, bo));
    signIn(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->desk.session.chats().contains(chat), patience);
    openSettings(u"Devices"_s);
    m_other->call(u"session.revokeOthers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->window.start().isVisible(), patience);
    QVERIFY(labelWith(m_ana->window, u"signed out from elsewhere"_s));
    QVERIFY(!isIn());
    keep(u"ended"_s);
    const qsizetype heard = bo.heard(u"entry"_s).size();
    m_ana->desk.session.conversation(chat)->send(u"Written in between"_s);
    signIn(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    QVERIFY(bo.waitToHear(u"entry"_s, heard + 1));
    QCOMPARE(bo.heard(u"entry"_s).last().value("entry"_L1).toObject().value("text"_L1).toString(),
             u"Written in between"_s);
}

void tst_Accounts::account_suspended_saysSo()
{
    signIn(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), patience);
    run({u"user"_s, u"suspend"_s, m_name});
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->window.start().isVisible(), patience);
    QVERIFY(labelWith(m_ana->window, u"This account is suspended"_s));
    signIn(test::testPassword());
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(m_ana->window, u"suspended. Ask whoever"_s), patience);
}

QTEST_MAIN(tst_Accounts)
#include "tst_accounts.moc"
