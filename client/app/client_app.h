// Builds one client and joins its parts: session, look, window.
#pragma once

#include "client/app/desktop_look.h"
#include "client/app/hunspell_spelling.h"
#include "client/app/languages.h"
#include "client/app/launcher_badge.h"
#include "client/app/notifier.h"
#include "client/app/secret_store.h"
#include "client/app/settings.h"
#include "client/app/tray.h"
#include "client/net/timers.h"
#include "client/state/session.h"
#include "client/theme/theme.h"
#include "client/ui/main_window.h"
#include "common/base/clock.h"
#include "common/base/random.h"

class QApplication;

namespace chatoyant::client {

struct StartOptions
{
    QString server;        // where to sign in, unless the profile knows better
    QString profileFolder; // holds everything this client keeps
};

class ClientApp final : public QObject
{
    Q_OBJECT

public:
    ClientApp(QApplication &application, const StartOptions &options);
    ~ClientApp() override;

    void start();
    void raise();
    // chatoyant://join?…; empty: nothing to open.
    void openLink(const QString &link);

private:
    void connectParts();
    void connectNotifier();
    void connectTray();
    void buildWindow();
    // In the language that was chosen just now.
    void rebuildWindow();

    StartOptions m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    SystemTimers m_timers;
    Environment m_environment;
    Settings m_settings;
    Languages m_languages;
    HunspellSpelling m_spelling;
    SecretStore m_secrets;
    Theme m_theme;
    DesktopLook m_desktop;
    Session m_session;
    Notifier m_notifier;
    LauncherBadge m_badge;
    Tray m_tray;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace chatoyant::client
