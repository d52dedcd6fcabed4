// The screens around an account, in every look.
#include "client/ui/settings/delete_account_dialog.h"
#include "client/ui/settings/factor_dialog.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/start/certificate_card.h"
#include "client/ui/start/start_page.h"
#include "client/ui/start/welcome_dialog.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"
#include "tests/ui/find.h"
#include "tests/ui/looks_test.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

QDateTime ago(int hours)
{
    return QDateTime::currentDateTimeUtc().addSecs(-3600LL * hours);
}

QJsonObject device(int number, const QString &name, const QString &address, int hours)
{
    DeviceSession session;
    session.id = SessionId{{8, quint64(number)}};
    session.device = name;
    session.address = address;
    session.usedAt = ago(hours);
    session.isCurrent = hours == 0;
    session.isOnline = hours == 0;
    return json::fromSession(session);
}

} // namespace

class tst_AccountScreens : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init()
    {
        beginLook();
        script();
        openWindow();
    }
    void cleanup() { endLook(); }
    void signIn_refused_isDrawn_data() { mainLooks(); }
    void signIn_refused_isDrawn();
    void secondFactor_isDrawn_data() { looks(); }
    void secondFactor_isDrawn();
    void forgottenPassword_isDrawn_data() { looks(); }
    void forgottenPassword_isDrawn();
    void signUp_byInvitation_isDrawn_data() { looks(); }
    void signUp_byInvitation_isDrawn();
    void welcome_isDrawn_data() { looks(); }
    void welcome_isDrawn();
    void certificate_isDrawn_data() { looks(); }
    void certificate_isDrawn();
    void settings_areDrawn_data() { mainLooks(); }
    void settings_areDrawn();
    void factorDialog_isDrawn_data() { looks(); }
    void factorDialog_isDrawn();
    void deletion_withASecondFactor_asksForItsCode_data() { looks(); }
    void deletion_withASecondFactor_asksForItsCode();

private:
    void openStart();
    void fillIn();
    void keep(QWidget &widget, const QString &name);
    void script();
};

void tst_AccountScreens::script()
{
    m_server->wire = LinkSecurity::TrustedTls;
    m_server->answers = {
        {u"session.hello"_s, json::fromServerInfo({u"Example Ltd"_s,
                                                   u"1.4"_s,
                                                   SignupPolicy::Invite,
                                                   {u"mail"_s, u"emailNeeded"_s},
                                                   {}})},
        {u"account.available"_s, {{u"available"_s, true}}},
        {u"account.email"_s,
         {{u"email"_s, u"ana@example.org"_s}, {u"wanted"_s, u"ana.ruiz@example.net"_s}}},
        {u"factor.get"_s, {{u"on"_s, true}, {u"recoveryCodes"_s, 2}}},
        {u"session.list"_s,
         {{u"sessions"_s,
           QJsonArray{device(1, u"Debian GNU/Linux 12 (bookworm)"_s, u"192.0.2.17"_s, 0),
                      device(2, u"An old telephone"_s, u"2001:db8:1:2::/64"_s, 30),
                      device(3, u""_s, u"198.51.100.4"_s, 900)}}}}};
}

void tst_AccountScreens::keep(QWidget &widget, const QString &name)
{
    keepWhole(widget, u"account-"_s + name);
}

void tst_AccountScreens::openStart()
{
    m_desk->session.restore();
    m_window->start().setServer(u"chat.example.org"_s);
    QTRY_VERIFY(labelWith(*m_window, u"certificate valid"_s));
}

void tst_AccountScreens::fillIn()
{
    fieldNamed(*m_window, u"User name"_s)->setText(u"ana"_s);
    fieldNamed(*m_window, u"Password"_s)->setText(u"correct horse"_s);
    buttonWith(*m_window, u"Sign in"_s)->click();
}

void tst_AccountScreens::signIn_refused_isDrawn()
{
    openStart();
    keep(*m_window, u"sign-in"_s);
    m_server->refusals.insert(u"session.login"_s, makeError(Reason::BadCredentials));
    fillIn();
    QTRY_VERIFY(labelWith(*m_window, u"Wrong user name or password"_s));
    keep(*m_window, u"sign-in-wrong"_s);
    Error tooOften = makeError(Reason::RateLimited);
    tooOften.retryAfterMs = 28000;
    m_server->refusals.insert(u"session.login"_s, tooOften);
    fillIn();
    QTRY_VERIFY(buttonWith(*m_window, u"Try again in 0:28"_s));
    keep(*m_window, u"countdown"_s);
}

void tst_AccountScreens::secondFactor_isDrawn()
{
    openStart();
    m_server->refusals.insert(u"session.login"_s, makeError(Reason::CodeNeeded));
    fillIn();
    QTRY_VERIFY(labelWith(*m_window, u"One more step"_s));
    keep(*m_window, u"code"_s);
    m_server->refusals.insert(u"session.login"_s, makeError(Reason::BadCode));
    QTest::keyClicks(fieldNamed(*m_window, u"Code of the authenticator"_s), u"123456"_s);
    QTRY_VERIFY(labelWith(*m_window, u"wrong or too old"_s));
    keep(*m_window, u"code-wrong"_s);
    buttonWith(*m_window, u"recovery code instead"_s)->click();
    keep(*m_window, u"recovery"_s);
}

void tst_AccountScreens::forgottenPassword_isDrawn()
{
    openStart();
    buttonWith(*m_window, u"Forgot password?"_s)->click();
    keep(*m_window, u"forgotten"_s);
    fieldNamed(*m_window, u"E-mail address"_s)->setText(u"ana@example.org"_s);
    buttonWith(*m_window, u"Send the letter"_s)->click();
    QTRY_VERIFY(labelWith(*m_window, u"If an account"_s));
    keep(*m_window, u"reset"_s);
}

void tst_AccountScreens::signUp_byInvitation_isDrawn()
{
    m_desk->session.restore();
    m_window->openLink(u"chatoyant://join?server=chat.example.org&code=7K2M-9QXT-ABCD-EFGH"_s);
    QTRY_VERIFY(labelWith(*m_window, u"A letter with a code goes there"_s));
    keep(*m_window, u"sign-up-empty"_s);
    fieldNamed(*m_window, u"User name"_s)->setText(u"ana"_s);
    fieldNamed(*m_window, u"E-mail"_s)->setText(u"ana@example.org"_s);
    fieldNamed(*m_window, u"Password"_s)->setText(u"battery staple"_s);
    QTRY_VERIFY(buttonWith(*m_window, u"Create account"_s)->isEnabled());
    // The eye stands at the field's end, beside what is typed.
    const QMargins room = fieldNamed(*m_window, u"Password"_s)->textMargins();
    QVERIFY(m_window->isRightToLeft() ? room.left() > room.right() : room.right() > room.left());
    keep(*m_window, u"sign-up"_s);
    m_server->answers.insert(u"account.signup"_s, {{u"confirm"_s, u"email"_s}});
    buttonWith(*m_window, u"Create account"_s)->click();
    QTRY_VERIFY(labelWith(*m_window, u"Look into your mail"_s));
    keep(*m_window, u"letter"_s);
}

void tst_AccountScreens::welcome_isDrawn()
{
    m_server->answers.insert(u"privacy.get"_s, {{u"privacy"_s, json::fromPrivacy(Privacy())}});
    signIn(m_desk->session);
    auto *dialog = new WelcomeDialog(m_desk->context, m_window->centralWidget());
    dialog->open();
    QTRY_VERIFY(labelWith(*dialog, u"What others see of me"_s));
    keep(*m_window, u"welcome"_s);
}

void tst_AccountScreens::certificate_isDrawn()
{
    openStart();
    const QByteArray shown = QByteArray::fromHex("3f9a07").repeated(10) + QByteArray(2, 'b');
    emit m_desk->session.certificateDoubtful({u"chat.example.org"_s, shown, {}});
    QVERIFY(labelWith(*m_window, u"Is this your server?"_s));
    keep(*m_window, u"certificate-new"_s);
    emit m_desk->session.certificateDoubtful({u"chat.example.org"_s, shown, QByteArray(32, 'c')});
    QVERIFY(labelWith(*m_window, u"has changed"_s));
    keep(*m_window, u"certificate-changed"_s);
}

void tst_AccountScreens::settings_areDrawn()
{
    signIn(m_desk->session);
    auto *dialog = new SettingsDialog(m_desk->context, m_window->centralWidget());
    dialog->open();
    auto *list = dialog->findChild<QListWidget *>();
    const auto show = [&](const QString &section, const QString &words, const QString &name) {
        list->setCurrentItem(itemWith(*list, section));
        QTRY_VERIFY2(labelWith(*dialog, words), qPrintable(words));
        keep(*m_window, name);
    };
    show(u"Account and security"_s, u"2 recovery"_s, u"security"_s);
    show(u"Devices"_s, u"An old telephone"_s, u"devices"_s);
    show(u"Chats and files"_s, u"Copies on this device"_s, u"files"_s);
    show(u"Voice and audio"_s, u"Voice messages play at"_s, u"voice"_s);
    show(u"Appearance"_s, u"Text size"_s, u"look"_s);
    show(u"Mood"_s, u"Show of a mood"_s, u"mood"_s);
}

void tst_AccountScreens::factorDialog_isDrawn()
{
    signIn(m_desk->session);
    auto *dialog = new FactorDialog(
        m_desk->context,
        {u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s,
         u"otpauth://totp/Example:ana?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Example"_s},
        m_window->centralWidget());
    dialog->open();
    keep(*m_window, u"factor-qr"_s);
    QJsonArray codes;
    for (int at = 0; at < 10; ++at)
        codes.append(u"K7M2-9QX%1"_s.arg(at));
    m_server->answers.insert(u"factor.confirm"_s, {{u"recoveryCodes"_s, codes}});
    QTest::keyClicks(fieldNamed(*dialog, u"Code of the authenticator"_s), u"123456"_s);
    QTRY_VERIFY(labelWith(*dialog, u"shown this once"_s));
    keep(*m_window, u"factor-codes"_s);
}

void tst_AccountScreens::deletion_withASecondFactor_asksForItsCode()
{
    m_server->answers.insert(u"account.deletion"_s,
                             {{u"lastAdministrator"_s, false}, {u"chats"_s, QJsonArray()}});
    m_server->refusals.insert(u"account.delete"_s, makeError(Reason::BadCode));
    signIn(m_desk->session);
    auto *dialog = new DeleteAccountDialog(m_desk->context, m_window->centralWidget());
    dialog->open();
    QTRY_VERIFY(fieldNamed(*dialog, u"Code of the authenticator"_s));
    fieldNamed(*dialog, u"Your password"_s)->setText(u"secret word"_s);
    QVERIFY(!buttonWith(*dialog, u"Delete account"_s)->isEnabled()); // the code, too
    fieldNamed(*dialog, u"Code of the authenticator"_s)->setText(u"123456"_s);
    QVERIFY(buttonWith(*dialog, u"Delete account"_s)->isEnabled());
    buttonWith(*dialog, u"Delete account"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"wrong, used or too old"_s));
    keep(*m_window, u"deletion-code"_s);
    const QJsonObject asked = m_server->asked.value(u"account.delete"_s);
    QCOMPARE(asked.value("code"_L1).toString(), u"123456"_s);
}

QTEST_MAIN(tst_AccountScreens)
#include "tst_account_screens.moc"
