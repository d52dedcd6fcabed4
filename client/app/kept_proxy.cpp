#include "client/app/kept_proxy.h"

#include <QNetworkProxy>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// For every connection of this program that is made from now on, on all threads. Qt reaches this
// very machine without one.
void useProxy(const ProxySettings &settings)
{
    QNetworkProxyFactory::setUseSystemConfiguration(settings.kind == ProxyKind::System);
    if (settings.kind == ProxyKind::System)
        return;
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (settings.isNamed())
        proxy = {settings.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy
                                                  : QNetworkProxy::Socks5Proxy,
                 settings.host, quint16(settings.port), settings.user, settings.password};
    QNetworkProxy::setApplicationProxy(proxy);
}

} // namespace

KeptProxy::KeptProxy(Preferences &preferences, TokenStore &secrets, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_secrets(secrets)
{
    m_settings.kind = proxyKindFromName(preferences.value(preference::proxyKind).toString());
    m_settings.host = preferences.value(preference::proxyHost).toString();
    m_settings.port = preferences.value(preference::proxyPort).toInt();
    m_settings.user = preferences.value(preference::proxyUser).toString();
    useProxy(m_settings);
    readPassword();
}

QString KeptProxy::secretOf(const ProxySettings &settings)
{
    if (!settings.isNamed() || settings.user.isEmpty())
        return {};
    return u"proxy:%1@%2:%3"_s.arg(settings.user, settings.host).arg(settings.port);
}

void KeptProxy::readPassword()
{
    const QString secret = secretOf(m_settings);
    if (secret.isEmpty())
        return;
    m_secrets.read(secret, this, [this, secret](const Result<QString> &password) {
        if (!password || password->isEmpty() || secret != secretOf(m_settings))
            return;
        m_settings.password = *password;
        useProxy(m_settings);
        emit changed();
    });
}

void KeptProxy::set(const ProxySettings &settings)
{
    const auto unheard = [](const Result<void> &) {}; // the store says itself what it cannot do
    const QString before = secretOf(m_settings);
    const QString secret = secretOf(settings);
    if (!before.isEmpty() && before != secret)
        m_secrets.remove(before, this, unheard);
    if (!secret.isEmpty())
        m_secrets.write(secret, settings.password, this, unheard);
    m_settings = settings;
    m_preferences.setValue(preference::proxyKind, proxyKindName(settings.kind));
    m_preferences.setValue(preference::proxyHost, settings.host);
    m_preferences.setValue(preference::proxyPort, settings.port);
    m_preferences.setValue(preference::proxyUser, settings.user);
    useProxy(settings);
    emit changed();
}

} // namespace chatoyant::client
