// What this device remembers of how the windows look: kept by the application.
#pragma once

#include <QVariant>

namespace chatoyant::client {

namespace preference {
inline constexpr QLatin1StringView theme{"look/theme"}; // "system", "light", "dark"
inline constexpr QLatin1StringView zoom{"look/textSize"};
inline constexpr QLatin1StringView contrast{"look/highContrast"};
inline constexpr QLatin1StringView reduceMotion{"look/reduceMotion"};
inline constexpr QLatin1StringView geometry{"window/geometry"};
inline constexpr QLatin1StringView splitter{"window/splitter"};
inline constexpr QLatin1StringView lastChat{"window/lastChat"};
inline constexpr QLatin1StringView details{"window/details"};
} // namespace preference

class Preferences
{
public:
    virtual ~Preferences() = default;
    virtual QVariant value(QLatin1StringView name, const QVariant &otherwise = {}) const = 0;
    virtual void setValue(QLatin1StringView name, const QVariant &value) = 0;
};

} // namespace chatoyant::client
