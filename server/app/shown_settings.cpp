#include "server/app/shown_settings.h"

#include <algorithm>
#include <array>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// Addresses at which the server shows who it is.
constexpr std::array services{"database.url", "mail.server", "translate.url", "voice.endpoint"};

const QString masked = u"***"_s;

// A password may hold any character, also where it ought to be encoded.
QString withoutSecrets(QString address)
{
    constexpr auto separator = "://"_L1;
    const qsizetype scheme = address.indexOf(separator);
    if (scheme < 0)
        return address; // a path
    const qsizetype start = scheme + separator.size();
    if (const qsizetype at = address.lastIndexOf(u'@'); at >= start)
        address.replace(start, at - start, masked);
    if (const qsizetype query = address.indexOf(u'?'); query >= 0)
        address.replace(query + 1, address.size() - query - 1, masked);
    return address;
}

} // namespace

QString shownText(const Setting &setting)
{
    const bool isAddress =
        std::any_of(services.begin(), services.end(), [&setting](const char *name) {
            return QLatin1StringView(setting.key->name) == QLatin1StringView(name);
        });
    return isAddress ? withoutSecrets(setting.text) : setting.text;
}

QList<ConfigValue> shownSettings(const QList<Setting> &settings)
{
    QList<ConfigValue> shown;
    for (const Setting &setting : settings)
        shown.append({QLatin1StringView(setting.key->name), shownText(setting),
                      setting.origin == "default"_L1});
    return shown;
}

} // namespace chatoyant::server
