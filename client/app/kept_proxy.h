// Remembers the chosen proxy: its address in the preferences, its password in the token store.
#pragma once

#include "client/state/token_store.h"
#include "client/ui/preferences.h"
#include "client/ui/proxy_choice.h"

namespace chatoyant::client {

class KeptProxy final : public QObject, public ProxyChoice
{
    Q_OBJECT

public:
    // Connections go that way from now on; the password is known a moment later.
    KeptProxy(Preferences &preferences, TokenStore &secrets, QObject *parent = nullptr);

    ProxySettings settings() const override { return m_settings; }
    void set(const ProxySettings &settings) override;

signals:
    // What could not be reached may be reached now.
    void changed();

private:
    void readPassword();
    // One for each name at a proxy; empty: there is none to keep.
    static QString secretOf(const ProxySettings &settings);

    Preferences &m_preferences;
    TokenStore &m_secrets;
    ProxySettings m_settings;
};

} // namespace chatoyant::client
