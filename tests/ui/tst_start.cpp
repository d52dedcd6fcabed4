// The way in: what the server check, the keyring and the fields say and do.
#include "client/ui/main_window.h"
#include "client/ui/start/sign_in_card.h"
#include "client/ui/start/start_page.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/workspace_view.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

bool isOnline(const Session &session)
{
    return session.connectionState().phase == ConnectionState::Phase::Online;
}

QString toneOf(const QWidget *label)
{
    return label->property("tone").toString();
}

} // namespace

class tst_Start : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void serverCheck_ofAWire_saysHowSafeItIs_data();
    void serverCheck_ofAWire_saysHowSafeItIs();
    void serverCheck_icon_standsBesideItsLine();
    void keyring_missing_isSaid();
    void keyring_there_offersToRemember();
    void certificate_new_isAskedAbout();
    void certificate_changed_stopsTheSessionUntilTrusted();
    void certificate_changed_goingBack_keepsTheHistory();
    void offline_withoutToken_leadsToSignIn();
    void offline_withToken_offersToTryAgain();
    void focus_withNameKnown_isInThePassword();
    void focus_afterARestart_isInThePassword();
    void focus_onTheFirstRun_isInTheServer();
    void password_wrong_isSelected();
    void name_afterSigningOut_isWhoWasSignedIn();
    void signIn_whileTheWireCloses_waitsForIt();

private:
    void keep(QWidget &widget, const QString &name);
    void signIn(bool remember = true);
    // A window with the chats, on a server whose certificate is another one since.
    std::unique_ptr<MainWindow> interrupted();

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    QDir m_folder{besideTest(u"../screens")};
};

void tst_Start::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_folder.mkpath(u"."_s));
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
}

void tst_Start::keep(QWidget &widget, const QString &name)
{
    QTRY_COMPARE(clippedLabels(widget), QStringList());
    QVERIFY(widget.grab().save(m_folder.filePath(name + u".png"_s)));
}

void tst_Start::serverCheck_ofAWire_saysHowSafeItIs_data()
{
    QTest::addColumn<LinkSecurity>("wire");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("tone");
    QTest::newRow("plain") << LinkSecurity::Plain << u"not encrypted"_s << u"warning"_s;
    QTest::newRow("trusted") << LinkSecurity::TrustedTls << u"certificate valid"_s << u"success"_s;
    QTest::newRow("pinned") << LinkSecurity::PinnedTls << u"confirmed by you"_s << u"success"_s;
}

void tst_Start::serverCheck_ofAWire_saysHowSafeItIs()
{
    QFETCH(LinkSecurity, wire);
    QFETCH(QString, words);
    QFETCH(QString, tone);
    m_server->wire = wire;
    StartPage page(m_desk->context, nullptr);
    page.resize(860, 720);
    page.show();
    page.setServer(u"ws://127.0.0.1:7443"_s);
    QTRY_VERIFY(labelWith(page, words));
    QCOMPARE(toneOf(labelWith(page, words)), tone);
    keep(page, u"server-check-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void tst_Start::serverCheck_icon_standsBesideItsLine()
{
    StartPage page(m_desk->context, nullptr);
    page.resize(860, 720);
    page.show();
    page.setServer(u"ws://127.0.0.1:7443"_s);
    QTRY_VERIFY(labelWith(page, u"not encrypted"_s));
    const PlainLabel *text = labelWith(page, u"not encrypted"_s);
    const QLabel *icon = nullptr;
    const auto labels = text->parentWidget()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->pixmap().isNull())
            icon = label;
    }
    QVERIFY(icon);
    QTRY_VERIFY(text->x() > icon->x() && text->parentWidget()->y() > 0); // laid out
    // Ink begins in the first line of the label, and the icon's centre is that line's.
    const QImage drawn = const_cast<PlainLabel *>(text)->grab().toImage();
    int first = 0;
    const QRgb ground = drawn.pixel(0, 0);
    const auto isEmptyLine = [&](int y) {
        for (int x = 0; x < drawn.width(); ++x) {
            if (drawn.pixel(x, y) != ground)
                return false;
        }
        return true;
    };
    while (first < drawn.height() && isEmptyLine(first))
        ++first;
    const int line = text->fontMetrics().height();
    QVERIFY2(first < line / 2, qPrintable(QString::number(first)));
    QVERIFY(qAbs(icon->geometry().center().y() - (text->y() + line / 2)) <= 1);
}

void tst_Start::keyring_missing_isSaid()
{
    m_desk->tokens.keeps = false;
    StartPage page(m_desk->context, nullptr);
    page.resize(860, 720);
    page.showSignIn();
    page.show();
    QTRY_VERIFY(labelWith(page, u"No keyring answers"_s));
    QVERIFY(!labelWith(page, u"Kept in this system"_s));
    const QAbstractButton *remember = buttonWith(page, u"Keep me signed in"_s);
    QVERIFY(!remember->isEnabled());
    QVERIFY(!remember->isChecked());
    keep(page, u"start-no-keyring"_s);
}

void tst_Start::keyring_there_offersToRemember()
{
    StartPage page(m_desk->context, nullptr);
    page.showSignIn();
    page.show();
    QTRY_VERIFY(labelWith(page, u"Kept in this system"_s));
    QVERIFY(buttonWith(page, u"Keep me signed in"_s)->isEnabled());
    QVERIFY(buttonWith(page, u"Keep me signed in"_s)->isChecked());
}

void tst_Start::signIn(bool remember)
{
    chatoyant::client::signIn(m_desk->session, remember);
}

std::unique_ptr<MainWindow> tst_Start::interrupted()
{
    m_server->certificate = QByteArray(32, 'a');
    m_desk->session.trustCertificate(m_server->certificate, u"ws://127.0.0.1"_s);
    auto window = std::make_unique<MainWindow>(m_desk->context);
    window->resize(1000, 760);
    window->show();
    signIn();
    m_server->certificate = QByteArray(32, 'b');
    m_server->cut();
    [&] {
        QTRY_COMPARE(m_desk->session.connectionState().phase, ConnectionState::Phase::Waiting);
    }();
    m_desk->session.retryNow();
    [&] { QTRY_VERIFY(labelWith(*window, u"has changed"_s)); }();
    return window;
}

void tst_Start::certificate_new_isAskedAbout()
{
    m_server->certificate = QByteArray(32, 'a');
    StartPage page(m_desk->context, nullptr);
    page.resize(860, 720);
    page.show();
    page.setServer(u"wss://127.0.0.1:7443"_s);
    QTRY_VERIFY(labelWith(page, u"Is this your server?"_s));
    QVERIFY(labelWith(page, u"61 61"_s));
    buttonWith(page, u"trust this server"_s)->click();
    QTRY_VERIFY(labelWith(page, u"Test"_s));
}

void tst_Start::certificate_changed_stopsTheSessionUntilTrusted()
{
    const auto window = interrupted();
    QVERIFY(labelWith(*window, u"61 61"_s));
    QVERIFY(labelWith(*window, u"62 62"_s));
    keep(*window, u"certificate-changed"_s);
    QAbstractButton *trust = buttonWith(*window, u"Trust the new"_s);
    QVERIFY(!trust->isEnabled());
    QLineEdit *heard = fieldNamed(*window, u"last four pairs"_s);
    heard->setText(u"61 61 61 61"_s); // the old one's
    QVERIFY(!trust->isEnabled());
    QTest::keyClicks(heard, u"62:62 6262"_s);
    QVERIFY(!trust->isEnabled());
    heard->clear();
    QTest::keyClicks(heard, u"62:62 6262"_s);
    QVERIFY(trust->isEnabled());
    QVERIFY(!isOnline(m_desk->session));
    trust->click();
    QTRY_VERIFY(isOnline(m_desk->session));
    QVERIFY(!window->start().isVisible());
}

void tst_Start::certificate_changed_goingBack_keepsTheHistory()
{
    const auto window = interrupted();
    buttonWith(*window, u"Do not connect"_s)->click();
    QVERIFY(!window->start().isVisible());
    QVERIFY(!isOnline(m_desk->session));
    m_server->certificate = QByteArray(32, 'a');
    m_desk->session.retryNow();
    QTRY_VERIFY(isOnline(m_desk->session));
}

void tst_Start::offline_withoutToken_leadsToSignIn()
{
    MainWindow window(m_desk->context);
    window.resize(1000, 760);
    window.show();
    signIn(false);
    QTRY_VERIFY(m_desk->session.chats().contains(m_server->chat));
    m_server->notify(u"sessionEnded"_s, {{u"reason"_s, u"test"_s}});
    QTRY_VERIFY(window.start().isVisible());
    buttonWith(window, u"Work offline"_s)->click();
    QTRY_VERIFY(!window.start().isVisible());
    window.showChats();
    window.findChild<WorkspaceView *>()->openChat(m_server->chat);
    QTRY_VERIFY(labelWith(window, u"saved history"_s));
    keep(window, u"offline-signed-out"_s);
    buttonWith(window, u"Sign in"_s)->click();
    QVERIFY(window.start().isVisible());
    QVERIFY(qobject_cast<PasswordField *>(window.focusWidget()));
}

void tst_Start::offline_withToken_offersToTryAgain()
{
    MainWindow window(m_desk->context);
    window.resize(1000, 760);
    window.show();
    signIn();
    window.findChild<WorkspaceView *>()->openChat(m_server->chat);
    m_server->isUp = false;
    m_server->cut();
    QTRY_VERIFY(buttonWith(window, u"Try again"_s));
    m_server->isUp = true;
    buttonWith(window, u"Try again"_s)->click();
    QTRY_VERIFY(isOnline(m_desk->session));
    QVERIFY(!buttonWith(window, u"Try again"_s));
}

void tst_Start::focus_withNameKnown_isInThePassword()
{
    MainWindow window(m_desk->context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    signIn();
    m_desk->session.signOut();
    QTRY_VERIFY(window.start().isVisible());
    QTRY_VERIFY(qobject_cast<PasswordField *>(window.focusWidget()));
}

// As at the next start of the program, when no keyring kept the token.
void tst_Start::focus_afterARestart_isInThePassword()
{
    Credentials credentials;
    credentials.login = u"me"_s;
    credentials.password = u"secret word"_s;
    {
        Session before(m_desk->folder.path(), m_desk->environment, m_desk->tokens);
        before.restore();
        QVERIFY(before.setServer(u"ws://127.0.0.1:7443"_s));
        before.signIn(credentials, false);
        QTRY_VERIFY(before.isSignedIn());
    }
    MainWindow window(m_desk->context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy needed(&m_desk->session, &Session::signInNeeded);
    m_desk->session.restore();
    QTRY_COMPARE(needed.size(), 1);
    QTRY_VERIFY(window.start().isVisible());
    QTRY_VERIFY(qobject_cast<PasswordField *>(window.focusWidget()));
}

void tst_Start::focus_onTheFirstRun_isInTheServer()
{
    MainWindow window(m_desk->context);
    window.show();
    m_desk->session.restore();
    QVERIFY(window.focusWidget());
    QCOMPARE(qobject_cast<QLineEdit *>(window.focusWidget())->placeholderText(),
             u"chat.example.org"_s);
}

void tst_Start::password_wrong_isSelected()
{
    m_server->refusals.insert(u"session.login"_s, makeError(Reason::BadCredentials));
    StartPage page(m_desk->context, nullptr);
    m_desk->session.restore();
    page.setServer(u"ws://127.0.0.1:7443"_s);
    page.show();
    page.findChildren<QLineEdit *>().at(1)->setText(u"me"_s);
    auto *password = page.findChild<PasswordField *>();
    password->setText(u"a wrong one"_s);
    buttonWith(page, u"Sign in"_s)->click();
    QTRY_VERIFY(labelWith(page, u"Wrong user name or password"_s));
    QCOMPARE(password->selectedText(), u"a wrong one"_s);
}

// Tried as one person, then came in as another by another card.
void tst_Start::name_afterSigningOut_isWhoWasSignedIn()
{
    MainWindow window(m_desk->context);
    window.show();
    QLineEdit *name = window.start().findChildren<QLineEdit *>().at(1);
    name->setText(u"somebody-else"_s);
    signIn();
    m_desk->session.signOut();
    QTRY_VERIFY(window.start().isVisible());
    QCOMPARE(name->text(), u"me"_s);
}

// Signed out from elsewhere, and the person is quick.
void tst_Start::signIn_whileTheWireCloses_waitsForIt()
{
    signIn();
    QSignalSpy refused(&m_desk->session, &Session::failed);
    QSignalSpy granted(&m_desk->session, &Session::signedIn);
    m_server->notify(u"sessionEnded"_s, {{u"reason"_s, u"session.revoked"_s}});
    Credentials credentials;
    credentials.login = u"me"_s;
    credentials.password = u"secret word"_s;
    m_desk->session.signIn(credentials);
    QTRY_COMPARE(granted.size(), 1);
    QCOMPARE(refused.size(), 0);
    QTRY_VERIFY(isOnline(m_desk->session));
}

QTEST_MAIN(tst_Start)
#include "tst_start.moc"
