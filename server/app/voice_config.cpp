#include "server/app/voice_config.h"

#include "server/app/config_words.h"
#include "server/app/section_parts.h"

#include <QDir>
#include <QUrl>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// People name the service or the very method: "https://host/v1", "…/v1/audio/transcriptions".
Expected<QUrl, QString> methodAt(const QString &text)
{
    constexpr auto method = "/audio/transcriptions"_L1;
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return ConfigWords::tr("voice.endpoint: \"%1\" does not fit, expected https://HOST/v1")
            .arg(text);
    if (url.scheme() == "http"_L1 && !isThisMachine(url.host()))
        return ConfigWords::tr(
                   "voice.endpoint: http:// is for a service on this machine, use https:// for "
                   "%1")
            .arg(url.host());
    if (!url.path().endsWith(method))
        url.setPath((url.path().endsWith(u'/') ? url.path().chopped(1) : url.path()) + method);
    return url;
}

} // namespace

bool isVoiceWithheld(const VoiceSection &section)
{
    return section.voice == "server"_L1 && section.context == ServerContext::Workplace &&
           !section.isAcknowledged;
}

Expected<std::optional<VoiceSettings>, QString> readVoiceSection(const VoiceSection &section)
{
    if (section.voice != "server"_L1 || isVoiceWithheld(section))
        return std::optional<VoiceSettings>();
    VoiceSettings settings;
    if (section.transcriber != "endpoint"_L1)
        return std::optional(settings);
    if (section.endpoint.isEmpty())
        return ConfigWords::tr("voice.transcriber = endpoint needs voice.endpoint");
    const auto url = methodAt(section.endpoint);
    if (!url)
        return url.error();
    if (section.model.isEmpty())
        return ConfigWords::tr("voice.endpoint_model: a service needs the name of a model");
    settings.endpoint.emplace();
    settings.endpoint->url = url->toString(QUrl::FullyEncoded);
    settings.endpoint->model = section.model;
    if (!section.keyFile.isEmpty()) {
        const auto key = secretIn(u"voice.endpoint_key_file"_s,
                                  QDir(section.dataFolder).absoluteFilePath(section.keyFile));
        if (!key)
            return key.error();
        settings.endpoint->key = *key;
    }
    return std::optional(settings);
}

} // namespace chatoyant::server
