// The preferences of one profile, in a file of its own.
#pragma once

#include "client/ui/preferences.h"

#include <QSettings>

namespace chatoyant::client {

class Settings final : public Preferences
{
public:
    // Of a file that is damaged the lines that can be read hold; the file as it was is kept.
    explicit Settings(const QString &file);

    // Where a damaged file is kept; empty: it was none.
    QString keptAside() const { return m_keptAside; }

    QVariant value(QLatin1StringView name, const QVariant &otherwise) const override
    {
        return m_settings.value(name, otherwise);
    }
    void setValue(QLatin1StringView name, const QVariant &value) override
    {
        m_settings.setValue(name, value);
    }

private:
    QString m_keptAside;
    QSettings m_settings;
};

} // namespace chatoyant::client
