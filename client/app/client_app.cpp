#include "client/app/client_app.h"

#include "client/app/built_in_mood.h"
#include "client/net/file_link_thread.h"
#include "client/net/ws_link.h"
#include "client/ui/dialogs.h"
#include "client/ui/settings/look_page.h"
#include "client/ui/start/start_page.h"
#include "client/ui/widgets/page_slide.h"
#include "client/ui/workspace_view.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "chatoyant.client")

QString translationsFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"translations"_s);
}

} // namespace

ClientApp::ClientApp(QApplication &application, const StartOptions &options)
    : m_options(options)
    , m_environment{m_clock,
                    m_random,
                    m_timers,
                    [] { return std::make_unique<WsLink>(); },
                    &FileLinkThread::overHttp,
                    &readPublicDocument}
    , m_settings(QDir(options.profileFolder).filePath(u"window.ini"_s))
    , m_languages(m_settings, translationsFolder())
    , m_spelling(
          m_settings,
          {HunspellSpelling::systemFolders(), QDir(options.profileFolder).filePath(u"words.txt"_s)})
    , m_autostart(DesktopAutostart::usualFolder(), DesktopAutostart::thisProgram(options.again))
    , m_proxy(m_settings, m_secrets)
    , m_accounts(options.profileFolder, m_environment, m_secrets)
    , m_notifiers(m_accounts, m_settings)
    , m_badge(m_accounts)
    , m_tray({m_accounts, m_accounts.shown(), m_theme, m_settings})
{
    m_theme.setSystemDark(m_desktop.isDark());
    takeLook();
    m_theme.applyTo(application);
    new PageSlide(m_theme, this);
    connectParts();
    connectNotifiers();
    connectTray();
    m_languages.install();
    buildWindow();
}

ClientApp::~ClientApp()
{
    m_notifiers.closeAll();
}

void ClientApp::connectParts()
{
    connect(&m_desktop, &DesktopLook::darkChanged, &m_theme, &Theme::setSystemDark);
    connect(&m_desktop, &DesktopLook::otherChanged, this, &ClientApp::takeLook);
    connect(&m_awakening, &Awakening::happened, this, &ClientApp::tryAgain);
    connect(&m_proxy, &KeptProxy::changed, this, &ClientApp::reconnect);
    connect(&m_secrets, &SecretStore::unavailable, this, [this] {
        m_window->say(tr("No keyring answers on this system: you will be asked for your password "
                         "at each start."));
        qCWarning(log, "no keychain answers: the password will be needed at the next start");
    });
    // The choice is made in a window that will not be there any more.
    connect(&m_languages, &Languages::changed, this, &ClientApp::rebuildWindow,
            Qt::QueuedConnection);
    connect(&m_languages, &Languages::unreadable, this,
            [this](const QString &file, const QString &why) {
                qCWarning(log, "%s: %s", qPrintable(file), qPrintable(why));
                //: A file of a translator's own. %1: its name, %2: what is wrong
                m_complaints.append(tr("The translation in %1 cannot be read: %2").arg(file, why));
            });
}

void ClientApp::takeLook()
{
    applyLook(m_theme, m_settings, {m_desktop.isMotionReduced(), m_desktop.isContrastHigh()});
}

// Whoever signed out, or has to sign in again, is left alone.
void ClientApp::tryAgain()
{
    const QList<Session *> sessions = m_accounts.sessions();
    for (Session *session : sessions) {
        if (session->connectionState().phase != ConnectionState::Phase::Offline)
            session->retryNow();
    }
}

void ClientApp::reconnect()
{
    const QList<Session *> sessions = m_accounts.sessions();
    for (Session *session : sessions)
        session->reconnect();
}

void ClientApp::connectNotifiers()
{
    connect(&m_notifiers, &Notifiers::openWanted, this, [this](Session *account, ChatId chat) {
        if (WorkspaceView *inside = goTo(*account))
            inside->openChat(chat);
    });
    connect(&m_notifiers, &Notifiers::requestsWanted, this, [this](Session *account) {
        if (WorkspaceView *inside = goTo(*account))
            inside->dialogs().requests();
    });
}

WorkspaceView *ClientApp::goTo(Session &account)
{
    raise();
    m_accounts.show(account);
    return m_window->workspace();
}

void ClientApp::connectTray()
{
    m_notifiers.setPlain([this](const AlertText &text, const std::function<void()> &open) {
        return m_tray.show(text, open);
    });
    connect(&m_tray, &Tray::chatWanted, this, [this](Session *account, ChatId chat) {
        if (WorkspaceView *inside = goTo(*account))
            inside->openChat(chat);
    });
    connect(&m_tray, &Tray::openWanted, this, &ClientApp::raise);
    connect(&m_tray, &Tray::quitWanted, this, [this] { m_window->quit(); });
}

void ClientApp::buildWindow()
{
    UiContext context{m_accounts, m_accounts.shown(), m_theme,
                      m_settings, &m_languages,       &m_spelling};
    context.proxy = &m_proxy;
    context.autostart = DesktopAutostart::isPossible() ? &m_autostart : nullptr;
    m_window = std::make_unique<MainWindow>(context);
    connect(m_window.get(), &MainWindow::quitWanted, qApp, &QApplication::quit);
    connect(m_window.get(), &MainWindow::closed, this, &ClientApp::onClosed);
}

// Nobody misses a message because of a button that they took for another.
void ClientApp::onClosed()
{
    if (m_tray.keepsRunning())
        return m_tray.noteClosing();
    const bool isWanted = m_settings.value(preference::staysInTray, true).toBool();
    if (QSystemTrayIcon::isSystemTrayAvailable() || !isWanted ||
        !m_accounts.shown().me().id.isValid())
        return QApplication::quit();
    m_window->showMinimized();
    if (m_settings.value(preference::toldOfTray, false).toBool())
        return;
    m_settings.setValue(preference::toldOfTray, true);
    m_window->say(tr("The window was minimised, so that messages still reach you. Quit in the menu "
                     "ends the program; Settings → Notifications changes this."));
}

void ClientApp::rebuildWindow()
{
    const auto before = std::exchange(m_window, nullptr);
    before->keepPlace();
    buildWindow();
    m_window->goOnFrom(*before);
    m_tray.retranslate();
    m_window->show();
    m_window->offerUndo(tr("The language is now %1.").arg(m_languages.spoken().name),
                        [this, was = m_languages.chosenBefore()] { m_languages.choose(was); });
    complain();
}

void ClientApp::start()
{
    m_accounts.loadMood(sharedBuiltInMood()); // the window does not wait for it
    m_desktop.start();
    m_awakening.start();
    m_notifiers.start();
    m_tray.start();
    m_spelling.load();
    QApplication::setQuitOnLastWindowClosed(false); // it may go on in the tray
    if (!m_options.inBackground)
        m_window->show();
    else if (!m_tray.keepsRunning())
        m_window->showMinimized();
    m_accounts.restore();
    if (!m_settings.keptAside().isEmpty())
        m_complaints.append(
            tr("The settings of this device were damaged. What could be read holds; "
               "the file as it was is kept as %1.")
                .arg(m_settings.keptAside()));
    complain();
    if (!m_options.server.isEmpty() && !m_accounts.shown().isSignedIn())
        m_window->start().setServer(m_options.server);
}

void ClientApp::complain()
{
    for (const QString &sentence : std::exchange(m_complaints, {}))
        m_window->say(sentence);
}

void ClientApp::openLink(const QString &link)
{
    if (!link.isEmpty())
        m_window->openLink(link);
}

void ClientApp::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace chatoyant::client
