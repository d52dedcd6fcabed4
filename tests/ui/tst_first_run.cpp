// Before anybody is in: servers used before, the way to them, and what a server says beforehand.
#include "client/app/kept_proxy.h"
#include "client/net/ws_link.h"
#include "client/ui/settings/files_page.h"
#include "client/ui/settings/proxy_dialog.h"
#include "client/ui/start/server_field.h"
#include "client/ui/start/start_page.h"
#include "client/ui/start/terms_line.h"
#include "common/protocol/account_messages.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/fake_proxy.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMenu>
#include <QNetworkProxy>
#include <QRadioButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

const QString code = u"7K2M-9QXT-0001-ABCD-EFGH-JKMN-PQRS"_s;

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    const auto actions = menu.actions();
    for (const QAction *action : actions)
        texts.append(action->text());
    return texts;
}

QAction *actionWith(const QMenu &menu, const QString &text)
{
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class tst_FirstRun : public QObject
{
    Q_OBJECT

public slots:
    void take(const QUrl &url) { m_opened.append(url); }

private slots:
    void init();
    void cleanup();
    void servers_usedBefore_areOffered();
    void servers_signedInTo_areRemembered();
    void foot_leadsToProxyAndAbout();
    void foot_withLargeWords_staysInTheWindow();
    void proxyDialog_keepsWhatIsChosen();
    void proxy_inTheSettings_isSaidAndChanged();
    void proxy_ofTheSettings_isUsedByConnections();
    void proxy_password_isInTheTokenStoreAlone();
    void terms_ofTheServer_areShownAndOpened();
    void contact_ofTheServer_isWhomToAsk();
    void webLink_pasted_leadsToASignUp();
    void link_copied_isAWebLinkWhereTheServerIsTrusted();

private:
    void openPage();
    void greet(const ServerInfo &info);
    void keep(QWidget &widget, const QString &name);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<UiContext> m_context;
    std::unique_ptr<StartPage> m_page;
    FakeProxy m_proxy;
    QList<QUrl> m_opened;
    QDir m_folder{besideTest(u"../screens")};
};

void tst_FirstRun::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_folder.mkpath(u"."_s));
    m_server = std::make_unique<ScriptedServer>();
    m_server->wire = LinkSecurity::TrustedTls;
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    m_proxy.kept = {};
    m_context = std::make_unique<UiContext>(m_desk->context);
    m_context->proxy = &m_proxy;
}

void tst_FirstRun::cleanup()
{
    m_page.reset();
    m_desk.reset();
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void tst_FirstRun::openPage()
{
    m_page = std::make_unique<StartPage>(*m_context, nullptr);
    m_page->resize(860, 760);
    m_page->show();
}

void tst_FirstRun::greet(const ServerInfo &info)
{
    m_server->answers.insert(u"session.hello"_s, json::fromServerInfo(info));
    openPage();
    m_page->setServer(u"chat.example.org"_s);
    QTRY_VERIFY(labelWith(*m_page, u"certificate valid"_s));
}

void tst_FirstRun::keep(QWidget &widget, const QString &name)
{
    for (const auto choice : {ThemeMode::Light, ThemeMode::Dark}) {
        m_desk->theme.setMode(choice);
        QTRY_COMPARE(clippedLabels(widget), QStringList());
        const QString look = choice == ThemeMode::Dark ? u"-dark"_s : u"-light"_s;
        QVERIFY(widget.grab().save(m_folder.filePath(u"first-run-"_s + name + look + u".png"_s)));
    }
}

void tst_FirstRun::servers_usedBefore_areOffered()
{
    m_desk->preferences.setValue(preference::servers,
                                 QStringList{u"chat.example.org"_s, u"talk.example.net:8443"_s});
    openPage();
    auto *field = m_page->findChild<ServerField *>();
    auto *menu = field->findChild<QMenu *>();
    QVERIFY(buttonNamed(*field, u"Servers used before"_s)->isVisible());
    menu->popup(field->mapToGlobal(field->rect().bottomLeft()));
    QCOMPARE(textsOf(*menu), (QStringList{u"chat.example.org"_s, u"talk.example.net:8443"_s,
                                          QString(), u"Remove from this list"_s}));
    QVERIFY(menu->grab().save(m_folder.filePath(u"first-run-servers.png"_s)));
    actionWith(*menu, u"talk.example.net:8443"_s)->trigger();
    menu->close();
    QCOMPARE(field->text(), u"talk.example.net:8443"_s);
    QTRY_VERIFY(labelWith(*m_page, u"certificate valid"_s)); // looked at, without waiting
    menu->popup(QPoint());
    const QMenu *forget = actionWith(*menu, u"Remove from this list"_s)->menu();
    actionWith(*forget, u"chat.example.org"_s)->trigger();
    menu->close();
    QCOMPARE(m_desk->preferences.value(preference::servers, {}).toStringList(),
             QStringList{u"talk.example.net:8443"_s});
    keep(*m_page, u"page"_s);
}

void tst_FirstRun::servers_signedInTo_areRemembered()
{
    QStringList many;
    for (int at = 0; at < 8; ++at)
        many.append(u"s%1.example.org"_s.arg(at));
    m_desk->preferences.setValue(preference::servers, many);
    openPage();
    signIn(m_desk->session);
    const QStringList kept = m_desk->preferences.value(preference::servers, {}).toStringList();
    QCOMPARE(kept.size(), 8);
    QCOMPARE(kept.first(), m_desk->session.server());
    QVERIFY(!kept.contains(many.last()));
}

void tst_FirstRun::foot_leadsToProxyAndAbout()
{
    openPage();
    buttonWith(*m_page, u"About"_s)->click();
    QTRY_VERIFY(labelWith(*m_page, u"free software"_s));
    keep(*m_page, u"about"_s);
    m_page->findChild<QDialog *>()->close();
    buttonWith(*m_page, u"Proxy settings"_s)->click();
    QTRY_VERIFY(m_page->findChild<ProxyDialog *>());
}

void tst_FirstRun::foot_withLargeWords_staysInTheWindow()
{
    openPage();
    m_desk->theme.setZoom(200);
    m_page->resize(380, 900);
    const QAbstractButton *about = buttonWith(*m_page, u"About"_s);
    const QAbstractButton *proxy = buttonWith(*m_page, u"Proxy settings"_s);
    for (const QAbstractButton *button : {about, proxy})
        QTRY_VERIFY(m_page->rect().left() <= button->mapTo(m_page.get(), QPoint()).x() &&
                    button->mapTo(m_page.get(), QPoint(button->width(), 0)).x() <= m_page->width());
    QVERIFY(m_page->grab().save(m_folder.filePath(u"first-run-large.png"_s)));
    buttonWith(*m_page, u"Proxy settings"_s)->click();
    buttonWith(*m_page->findChild<ProxyDialog *>(), u"HTTP proxy"_s)->click();
    m_desk->theme.setZoom(100);
    m_page->resize(380, 480);
    const auto *dialog = m_page->findChild<ProxyDialog *>();
    QTRY_VERIFY(
        m_page->rect().contains(dialog->rect().translated(dialog->mapTo(m_page.get(), QPoint()))));
    QVERIFY(m_page->grab().save(m_folder.filePath(u"first-run-small.png"_s)));
}

void tst_FirstRun::proxyDialog_keepsWhatIsChosen()
{
    openPage();
    buttonWith(*m_page, u"Proxy settings"_s)->click();
    auto *dialog = m_page->findChild<ProxyDialog *>();
    auto *save = buttonWith(*dialog, u"Save"_s);
    QVERIFY(buttonWith(*dialog, u"No proxy"_s)->isChecked());
    buttonWith(*dialog, u"SOCKS5 proxy"_s)->click();
    QVERIFY(!save->isEnabled()); // it has no address yet
    QCOMPARE(dialog->findChild<QSpinBox *>()->value(), 1080);
    fieldNamed(*dialog, u"Address of the proxy"_s)->setText(u" proxy.example.org "_s);
    fieldNamed(*dialog, u"User name (if it asks for one)"_s)->setText(u"ana"_s);
    fieldNamed(*dialog, u"Password"_s)->setText(u"correct horse"_s);
    QTRY_VERIFY(labelWith(*dialog, u"kept in this system's keyring"_s));
    // It has grown by what shows now: nothing has to be scrolled to.
    const auto *password = fieldNamed(*dialog, u"Password"_s);
    QTRY_COMPARE(password->visibleRegion().boundingRect().size(), password->size());
    keep(*m_page, u"proxy"_s);
    save->click();
    const ProxySettings wanted{ProxyKind::Socks5, u"proxy.example.org"_s, 1080, u"ana"_s,
                               u"correct horse"_s};
    QVERIFY(m_proxy.kept == wanted);
    QVERIFY(ProxyDialog::words(m_proxy).contains(u"proxy.example.org"_s));
}

void tst_FirstRun::proxy_inTheSettings_isSaidAndChanged()
{
    m_proxy.kept = {ProxyKind::Http, u"proxy.example.org"_s, 8080, {}, {}};
    QWidget window;
    window.setProperty("kind", u"page"_s);
    columnIn(&window, around(space::huge))->addWidget(new FilesPage(*m_context, &window));
    window.resize(560, 640);
    window.show();
    QVERIFY(labelWith(window, u"HTTP proxy: \u2068proxy.example.org\u2069, port 8080"_s));
    keep(window, u"settings"_s);
    const auto *row = labelWith(window, u"HTTP proxy"_s)->parentWidget();
    buttonWith(*row, u"Change"_s)->click();
    auto *dialog = window.findChild<ProxyDialog *>();
    buttonWith(*dialog, u"No proxy"_s)->click();
    buttonWith(*dialog, u"Save"_s)->click();
    QVERIFY(labelWith(window, u"No proxy"_s));
}

void tst_FirstRun::proxy_ofTheSettings_isUsedByConnections()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] {
            heard += socket->readAll();
            socket->disconnectFromHost();
        });
    });
    KeptProxy kept(m_desk->preferences, m_desk->tokens);
    kept.set({ProxyKind::Http, u"127.0.0.1"_s, proxy.serverPort(), u"ana"_s, u"secret"_s});
    WsLink link;
    Error why;
    connect(&link, &Link::closed, this, [&why](const Error &error) { why = error; });
    link.open(QUrl(u"wss://chat.example.org:7443/ws"_s));
    QTRY_VERIFY_WITH_TIMEOUT(heard.startsWith("CONNECT chat.example.org:7443 "), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(why.field, u"proxy"_s, 30000); // it did not let us through
    QVERIFY(Sentences::reason(why).contains(u"proxy"_s));
    kept.set({ProxyKind::None, {}, 0, {}, {}});
    QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);
}

void tst_FirstRun::proxy_password_isInTheTokenStoreAlone()
{
    const ProxySettings wanted{ProxyKind::Socks5, u"proxy.example.org"_s, 1080, u"ana"_s,
                               u"correct horse"_s};
    {
        KeptProxy kept(m_desk->preferences, m_desk->tokens);
        QCOMPARE(kept.settings().kind, ProxyKind::None);
        kept.set(wanted);
    }
    for (const auto name : {preference::proxyKind, preference::proxyHost, preference::proxyPort,
                            preference::proxyUser})
        QVERIFY(m_desk->preferences.value(name, {}).toString() != wanted.password);
    QVERIFY(m_desk->tokens.tokens.values().contains(wanted.password));
    KeptProxy again(m_desk->preferences, m_desk->tokens);
    QTRY_VERIFY(again.settings() == wanted);
    QCOMPARE(QNetworkProxy::applicationProxy().password(), wanted.password);
    again.set({});
    QVERIFY(m_desk->tokens.tokens.isEmpty());
}

void tst_FirstRun::terms_ofTheServer_areShownAndOpened()
{
    ServerInfo info{u"Example Ltd"_s, u"1"_s, SignupPolicy::Open, {}, {}};
    info.termsUrl = u"https://example.org/terms"_s;
    greet(info);
    buttonWith(*m_page, u"Create account"_s)->click();
    QTRY_VERIFY(labelWith(*m_page, u"you agree to the terms"_s));
    keep(*m_page, u"terms"_s);
    QDesktopServices::setUrlHandler(u"https"_s, this, "take");
    buttonWith(*m_page, u"Read the terms"_s)->click();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(info.termsUrl)});
    TermsLine strange(nullptr);
    strange.setAddress(u"file:///etc/passwd"_s);
    QVERIFY(strange.isHidden());
}

void tst_FirstRun::contact_ofTheServer_isWhomToAsk()
{
    ServerInfo info{u"Example Ltd"_s, u"1"_s, SignupPolicy::Closed, {}, {}};
    info.contact = u"Ada, ada@example.org"_s;
    greet(info);
    QVERIFY(labelWith(*m_page, u"Ask \u2068Ada, ada@example.org\u2069 for one"_s));
    keep(*m_page, u"closed"_s);
    buttonWith(*m_page, u"Forgot password?"_s)->click();
    QTRY_VERIFY(labelWith(*m_page, u"sends no mail. Ask \u2068Ada, ada@example.org\u2069"_s));
    keep(*m_page, u"no-mail"_s);
}

void tst_FirstRun::webLink_pasted_leadsToASignUp()
{
    openPage();
    m_page->findChild<ServerField *>()->setText(u"https://chat.example.org/i/"_s + code);
    QTRY_VERIFY(fieldNamed(*m_page, u"Invitation code"_s));
    QCOMPARE(fieldNamed(*m_page, u"Invitation code"_s)->text(), code);
    QCOMPARE(m_desk->session.server(), u"chat.example.org:443"_s);
    QVERIFY(!m_page->follow(u"https://chat.example.org/j/"_s + code)); // waits for somebody
    QVERIFY(labelWith(*m_page, u"You opened a link to a chat"_s));
}

void tst_FirstRun::link_copied_isAWebLinkWhereTheServerIsTrusted()
{
    const QString link = u"chatoyant://chat?server=chat.example.org:443&code="_s + code;
    QCOMPARE(m_desk->session.chatLinks().toShare(link), link); // not connected
    signIn(m_desk->session);
    QCOMPARE(m_desk->session.chatLinks().toShare(link), u"https://chat.example.org/j/"_s + code);
    m_server->wire = LinkSecurity::PinnedTls;
    m_server->cut();
    QTRY_COMPARE(m_desk->session.connectionState().phase, ConnectionState::Phase::Online);
    QCOMPARE(m_desk->session.chatLinks().toShare(link), link);
}

QTEST_MAIN(tst_FirstRun)

#include "tst_first_run.moc"
