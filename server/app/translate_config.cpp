#include "server/app/translate_config.h"

#include "server/app/config_words.h"
#include "server/app/section_parts.h"

#include <QDir>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

Expected<std::optional<LibreSettings>, QString>
readTranslateSection(const TranslateSection &section)
{
    if (section.url.isEmpty())
        return std::optional<LibreSettings>();
    auto url = serviceAt(u"translate.url"_s, section.url, u"https://HOST"_s);
    if (!url)
        return url.error();
    if (url->hasQuery() || url->hasFragment())
        return ConfigWords::tr("translate.url: \"%1\" does not fit, expected https://HOST")
            .arg(section.url);
    // People name the service or the very method.
    constexpr auto method = "/translate"_L1;
    if (url->path().endsWith(method))
        url->setPath(url->path().chopped(method.size()));
    LibreSettings settings;
    settings.url = url->toString(QUrl::FullyEncoded);
    settings.within = section.timeout;
    if (!section.keyFile.isEmpty()) {
        const auto key = secretIn(u"translate.key_file"_s,
                                  QDir(section.dataFolder).absoluteFilePath(section.keyFile));
        if (!key)
            return key.error();
        settings.key = *key;
    }
    return std::optional(settings);
}

} // namespace chatoyant::server
