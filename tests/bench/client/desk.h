// The client's window as the program builds it, with its token in a file of the benchmark's folder.
#pragma once

#include "client/app/built_in_mood.h"
#include "client/app/desktop_look.h"
#include "client/app/settings.h"
#include "client/net/ws_link.h"
#include "client/state/account_list.h"
#include "client/ui/main_window.h"
#include "client/ui/settings/look_page.h"
#include "tests/support/client/memory_token_store.h"

#include <QApplication>
#include <QDir>
#include <QFile>

namespace chatoyant::client {

class Desk
{
public:
    Desk(QApplication &application, const QString &folder)
        : m_tokenFile(QDir(folder).filePath(QStringLiteral("token")))
        , m_environment{m_clock, m_random, m_timers, [] { return std::make_unique<WsLink>(); }}
        , m_settings(QDir(folder).filePath(QStringLiteral("window.ini")))
        , m_accounts(QDir(folder).filePath(QStringLiteral("profile")), m_environment, m_tokens)
        , m_session(m_accounts.shown())
    {
        readTokens();
        m_theme.setSystemDark(m_desktop.isDark());
        applyLook(m_theme, m_settings, {m_desktop.isMotionReduced(), m_desktop.isContrastHigh()});
        m_theme.applyTo(application);
        m_window =
            std::make_unique<MainWindow>(UiContext{m_accounts, m_session, m_theme, m_settings});
    }

    void start()
    {
        m_session.loadMood(loadBuiltInMood);
        m_desktop.start();
        m_window->show();
        m_session.restore();
    }

    Session &session() { return m_session; }
    MainWindow &window() { return *m_window; }

    void keepTokens()
    {
        QSettings kept(m_tokenFile, QSettings::IniFormat);
        for (auto token = m_tokens.tokens.cbegin(); token != m_tokens.tokens.cend(); ++token)
            kept.setValue(QString::fromLatin1(token.key().toUtf8().toHex()), token.value());
    }

private:
    void readTokens()
    {
        const QSettings kept(m_tokenFile, QSettings::IniFormat);
        const QStringList names = kept.allKeys();
        for (const QString &name : names)
            m_tokens.tokens.insert(QString::fromUtf8(QByteArray::fromHex(name.toLatin1())),
                                   kept.value(name).toString());
    }

    QString m_tokenFile;
    SystemClock m_clock;
    SystemRandom m_random;
    SystemTimers m_timers;
    Environment m_environment;
    MemoryTokenStore m_tokens;
    DesktopLook m_desktop;
    Settings m_settings;
    Theme m_theme;
    AccountList m_accounts;
    Session &m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace chatoyant::client
