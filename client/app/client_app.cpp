#include "client/app/client_app.h"

#include "client/app/built_in_mood.h"
#include "client/net/ws_link.h"
#include "client/ui/settings/look_page.h"
#include "client/ui/start/start_page.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "chatoyant.client")

} // namespace

ClientApp::ClientApp(QApplication &application, const StartOptions &options)
    : m_options(options)
    , m_environment{m_clock, m_random, m_timers, [] { return std::make_unique<WsLink>(); }}
    , m_settings(QDir(options.profileFolder).filePath(u"window.ini"_s))
    , m_session(options.profileFolder, m_environment, m_secrets)
{
    m_theme.setSystemDark(m_desktop.isDark());
    applyLook(m_theme, m_settings, m_desktop.isMotionReduced());
    m_theme.applyTo(application);
    m_window = std::make_unique<MainWindow>(UiContext{m_session, m_theme, m_settings});
    connectParts();
}

void ClientApp::connectParts()
{
    connect(&m_desktop, &DesktopLook::darkChanged, &m_theme, &Theme::setSystemDark);
    connect(&m_secrets, &SecretStore::unavailable, this, [this] {
        m_window->say(tr("No keyring answers on this system: you will be asked for your password "
                         "at each start."));
        qCWarning(log, "no keychain answers: the password will be needed at the next start");
    });
    connect(&m_session, &Session::profileBusy, this, [this] {
        m_window->showStart(tr("Another program uses this profile. Close it, or start with another "
                               "--profile."));
    });
}

void ClientApp::start()
{
    m_session.loadMood(loadBuiltInMood); // the window does not wait for it
    m_desktop.start();
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
