#include "client/app/client_app.h"

#include "client/app/built_in_mood.h"
#include "client/net/file_link_thread.h"
#include "client/net/ws_link.h"
#include "client/ui/dialogs.h"
#include "client/ui/settings/look_page.h"
#include "client/ui/start/start_page.h"
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
    , m_environment{m_clock, m_random, m_timers, [] { return std::make_unique<WsLink>(); },
                    &FileLinkThread::overHttp}
    , m_settings(QDir(options.profileFolder).filePath(u"window.ini"_s))
    , m_languages(m_settings, translationsFolder())
    , m_spelling(
          m_settings,
          {HunspellSpelling::systemFolders(), QDir(options.profileFolder).filePath(u"words.txt"_s)})
    , m_session(options.profileFolder, m_environment, m_secrets)
    , m_notifier(m_session, m_settings)
    , m_badge(m_session)
    , m_tray({m_session, m_theme, m_settings})
{
    m_theme.setSystemDark(m_desktop.isDark());
    applyLook(m_theme, m_settings, m_desktop.isMotionReduced());
    m_theme.applyTo(application);
    connectParts();
    connectNotifier();
    connectTray();
    m_languages.install();
    buildWindow();
}

ClientApp::~ClientApp()
{
    m_notifier.closeAll();
}

void ClientApp::connectParts()
{
    connect(&m_desktop, &DesktopLook::darkChanged, &m_theme, &Theme::setSystemDark);
    connect(&m_secrets, &SecretStore::unavailable, this, [this] {
        m_window->say(tr("No keyring answers on this system: you will be asked for your password "
                         "at each start."));
        qCWarning(log, "no keychain answers: the password will be needed at the next start");
    });
    // The choice is made in a window that will not be there any more.
    connect(&m_languages, &Languages::changed, this, &ClientApp::rebuildWindow,
            Qt::QueuedConnection);
    connect(&m_languages, &Languages::unreadable, this,
            [](const QString &file, const QString &why) {
                qCWarning(log, "%s: %s", qPrintable(file), qPrintable(why));
            });
    connect(&m_session, &Session::profileBusy, this, [this] {
        m_window->showStart(tr("Another program uses this profile. Close it, or start with another "
                               "--profile."));
    });
}

void ClientApp::connectNotifier()
{
    connect(&m_notifier, &Notifier::openWanted, this, [this](ChatId chat) {
        raise();
        if (WorkspaceView *inside = m_window->workspace())
            inside->openChat(chat);
    });
    connect(&m_notifier, &Notifier::requestsWanted, this, [this] {
        raise();
        if (WorkspaceView *inside = m_window->workspace())
            inside->dialogs().requests();
    });
}

void ClientApp::connectTray()
{
    connect(&m_tray, &Tray::openWanted, this, &ClientApp::raise);
    connect(&m_tray, &Tray::quitWanted, this, [this] { m_window->quit(); });
}

void ClientApp::buildWindow()
{
    m_window = std::make_unique<MainWindow>(
        UiContext{m_session, m_theme, m_settings, &m_languages, &m_spelling});
    connect(m_window.get(), &MainWindow::quitWanted, qApp, &QApplication::quit);
    connect(m_window.get(), &MainWindow::closed, this, [this] {
        if (!m_tray.keepsRunning())
            QApplication::quit();
    });
}

void ClientApp::rebuildWindow()
{
    const auto before = std::exchange(m_window, nullptr);
    before->keepPlace();
    buildWindow();
    m_window->goOnFrom(*before);
    m_tray.retranslate();
    m_window->show();
    m_window->say(tr("The language is now %1.").arg(m_languages.spoken().name));
}

void ClientApp::start()
{
    m_session.loadMood(loadBuiltInMood); // the window does not wait for it
    m_desktop.start();
    m_notifier.start();
    m_tray.start();
    m_spelling.load();
    QApplication::setQuitOnLastWindowClosed(false); // it may go on in the tray
    m_window->show();
    m_session.restore();
    if (!m_options.server.isEmpty() && !m_session.isSignedIn())
        m_window->start().setServer(m_options.server);
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
