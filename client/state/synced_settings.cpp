#include "client/state/synced_settings.h"

#include "client/net/api.h"
#include "client/state/local_cache.h"

namespace chatoyant::client {

SyncedSettings::SyncedSettings(Api &api, LocalCache &cache, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_cache(cache)
{}

bool SyncedSettings::isOn(QLatin1StringView name, bool otherwise) const
{
    return m_settings.value(name).toBool(otherwise);
}

void SyncedSettings::set(QLatin1StringView name, const QJsonValue &value)
{
    if (m_settings.value(name) == value)
        return;
    m_settings.insert(name, value);
    m_unsent.insert(name, value);
    store();
    send();
    emit changed();
}

void SyncedSettings::restore(const QJsonObject &settings, const QJsonObject &unsent)
{
    m_settings = settings;
    m_unsent = unsent;
    emit changed();
}

void SyncedSettings::apply(const QJsonObject &settings)
{
    QJsonObject merged = settings;
    for (auto each = m_unsent.constBegin(); each != m_unsent.constEnd(); ++each)
        merged.insert(each.key(), each.value());
    if (m_settings == merged)
        return;
    m_settings = merged;
    store();
    emit changed();
}

void SyncedSettings::sync()
{
    if (!m_unsent.isEmpty())
        return send();
    m_api.settings(this, [this](const Result<QJsonObject> &settings) {
        if (settings)
            apply(*settings);
    });
}

void SyncedSettings::send()
{
    const QJsonObject sent = m_unsent;
    m_api.setSettings(sent, this, [this, sent](const Result<QJsonObject> &settings) {
        if (!settings)
            return; // with the next connection
        for (auto each = sent.constBegin(); each != sent.constEnd(); ++each) {
            if (m_unsent.value(each.key()) == each.value())
                m_unsent.remove(each.key());
        }
        apply(*settings);
        store();
    });
}

void SyncedSettings::store()
{
    m_cache.putSettings(m_settings, m_unsent);
}

} // namespace chatoyant::client
