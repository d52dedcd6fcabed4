// The preferences of one profile, in a file of its own.
#pragma once

#include "client/ui/preferences.h"

#include <QSettings>

namespace chatoyant::client {

class Settings final : public Preferences
{
public:
    explicit Settings(const QString &file)
        : m_settings(file, QSettings::IniFormat)
    {}

    QVariant value(QLatin1StringView name, const QVariant &otherwise) const override
    {
        return m_settings.value(name, otherwise);
    }
    void setValue(QLatin1StringView name, const QVariant &value) override
    {
        m_settings.setValue(name, value);
    }

private:
    QSettings m_settings;
};

} // namespace chatoyant::client
