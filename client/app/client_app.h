// Builds one client and joins its parts: accounts, look, window.
#pragma once

#include "client/app/awakening.h"
#include "client/app/desktop_autostart.h"
#include "client/app/desktop_look.h"
#include "client/app/hunspell_spelling.h"
#include "client/app/kept_proxy.h"
#include "client/app/languages.h"
#include "client/app/launcher_badge.h"
#include "client/app/notifiers.h"
#include "client/app/secret_store.h"
#include "client/app/settings.h"
#include "client/app/tray.h"
#include "client/net/timers.h"
#include "client/state/account_list.h"
#include "client/theme/theme.h"
#include "client/ui/main_window.h"
#include "common/base/clock.h"
#include "common/base/random.h"

class QApplication;

namespace chatoyant::client {

struct StartOptions
{
    QString server;            // where to sign in, unless the profile knows better
    QString profileFolder;     // holds everything this client keeps
    QStringList again;         // arguments that start this profile once more, in the background
    bool inBackground = false; // shows itself only where nothing else leads to it
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
    void takeLook();
    void tryAgain();
    void reconnect();
    void connectNotifiers();
    // Null where that account's way in is shown.
    WorkspaceView *goTo(Session &account);
    void connectTray();
    void buildWindow();
    void onClosed();
    // In the language that was chosen just now.
    void rebuildWindow();
    // Of files that were damaged.
    void complain();

    StartOptions m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    SystemTimers m_timers;
    Environment m_environment;
    Settings m_settings;
    Languages m_languages;
    HunspellSpelling m_spelling;
    DesktopAutostart m_autostart;
    SecretStore m_secrets;
    KeptProxy m_proxy;
    Theme m_theme;
    DesktopLook m_desktop;
    Awakening m_awakening;
    AccountList m_accounts;
    Notifiers m_notifiers;
    LauncherBadge m_badge;
    Tray m_tray;
    QStringList m_complaints;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace chatoyant::client
